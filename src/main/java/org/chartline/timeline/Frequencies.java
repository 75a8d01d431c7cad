package org.chartline.timeline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.tag.Medication;
import org.chartline.tag.Quoted;
import org.chartline.tag.Span;

/** Reads how many of a drug are taken a day where the text counts them in words after its name: "Norco six a day". */
final class Frequencies {

    private static final int REACH = 90;

    private static final Pattern SENTENCE_END = Pattern.compile("\\.\\s|;|\\n\\s*\\n|\\f");

    private Frequencies() {}

    /** The same medication, with the count as its frequency when it had none that counts. */
    static Medication completed(Document document, Medication medication) {
        Optional<Quoted> written = medication.sig().frequency();
        if (written.isPresent() && !former(document, written.get())) {
            return medication;
        }
        return counted(document, medication)
                .map(count -> with(medication, count))
                .orElse(medication);
    }

    /** "Down from three a day to one a day". */
    private static boolean former(Document document, Quoted frequency) {
        String text = document.runningText();
        int begin = frequency.span().begin();
        return text.substring(Math.max(0, begin - 6), begin).matches("(?is).*\\bfrom\\s+");
    }

    private static Optional<Quoted> counted(Document document, Medication medication) {
        int begin = medication.evidence().span().end();
        String text = document.runningText();
        String after = text.substring(begin, Math.min(text.length(), begin + REACH));
        Matcher end = SENTENCE_END.matcher(after);
        String sentence = end.find() ? after.substring(0, end.start()) : after;
        Matcher count = Dose.COUNTED.matcher(sentence);
        Optional<Quoted> last = Optional.empty();
        while (count.find()) {
            boolean former =
                    sentence.substring(0, count.start()).matches("(?is).*\\b(?:was|were|on|had been|from)\\s*");
            if (last.isEmpty() || !former) {
                last = Optional.of(new Quoted(count.group(), new Span(begin + count.start(), begin + count.end())));
            }
        }
        return last;
    }

    private static Medication with(Medication medication, Quoted count) {
        Medication.Sig sig = medication.sig();
        return new Medication(
                medication.evidence(),
                medication.kind(),
                medication.ingredient(),
                medication.assertion(),
                new Medication.Sig(
                        sig.strength(),
                        Optional.empty(),
                        sig.route(),
                        Optional.of(count),
                        sig.duration(),
                        sig.form(),
                        sig.quantity(),
                        sig.refills()),
                medication.change(),
                medication.allergy());
    }
}

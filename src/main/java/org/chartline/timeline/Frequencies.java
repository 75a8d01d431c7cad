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

    /** Times a day, which the directions lose where a line of a form ends behind the name. */
    private static final Pattern TIMES =
            Pattern.compile("(?i)^\\s*(?<times>\\d\\s?(?:x\\s?/?|times (?:a|per)) ?day\\b)");

    private static final Pattern ONLY_AS_NEEDED = Pattern.compile("(?i)(?:as needed|p\\.?\\s?r\\.?\\s?n\\.?)");

    private static final Pattern RANGE_BEGINS =
            Pattern.compile("(?i)\\b(?:one|two|three|four|five|\\d)\\s?(?:-|–|to|or)\\s?$");

    private static final Pattern CHANGED_TO = Pattern.compile(
            "(?i)\\bto\\s+(?:\\d\\s+)?(?<new>q\\.?\\s?\\d{1,2}(?:-\\d{1,2})?\\s?h\\w*|[bt]\\.?i\\.?d\\b\\.?|q\\.?i\\.?d\\b\\.?|q\\.?h\\.?s\\b|daily|once daily|twice daily|nightly)");

    private Frequencies() {}

    /** The same medication, with the count as its frequency when it had none that counts. */
    static Medication completed(Document document, Medication medication) {
        Optional<Quoted> written = medication.sig().frequency();
        if (written.isPresent()
                && !former(document, written.get())
                && !ONLY_AS_NEEDED.matcher(written.get().text().strip()).matches()) {
            return ranged(document, written.get())
                    .map(range -> with(medication, range))
                    .orElse(medication);
        }
        return counted(document, medication)
                .or(() -> written.flatMap(old -> changedTo(document, old)))
                .map(count -> with(medication, count))
                .orElse(medication);
    }

    /** "Two or three a day", of which the directions hold the end. */
    private static Optional<Quoted> ranged(Document document, Quoted frequency) {
        String text = document.runningText();
        int begin = frequency.span().begin();
        Matcher first = RANGE_BEGINS.matcher(text).region(Math.max(0, begin - 12), begin);
        if (!Dose.COUNTED.matcher(frequency.text()).find() || !first.find()) {
            return Optional.empty();
        }
        int end = frequency.span().end();
        return Optional.of(new Quoted(text.substring(first.start(), end), new Span(first.start(), end)));
    }

    /** "From t.i.d. #90 to q6h #120": the directions behind the "to". */
    private static Optional<Quoted> changedTo(Document document, Quoted former) {
        String text = document.runningText();
        int from = former.span().end();
        Matcher to = CHANGED_TO.matcher(text).region(from, Math.min(text.length(), from + 30));
        return to.find()
                ? Optional.of(new Quoted(to.group("new"), new Span(to.start("new"), to.end("new"))))
                : Optional.empty();
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
        Matcher times = TIMES.matcher(sentence);
        if (times.find()) {
            Span span = new Span(begin + times.start("times"), begin + times.end("times"));
            return Optional.of(new Quoted(times.group("times"), span));
        }
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

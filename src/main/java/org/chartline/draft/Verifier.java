package org.chartline.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartline.divide.DateFinder;
import org.chartline.divide.Document;
import org.chartline.divide.FoundDate;
import org.chartline.divide.PartialDate;
import org.chartline.divide.Place;
import org.chartline.rows.Rows;
import org.chartline.store.CaseFile;
import org.chartline.tag.DrugNames;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/**
 * Checks a drafted sentence against the stored pages, knowing nothing of how it was written: every quote must stand where
 * it is said to, and every date, number, drug, side and negation of the sentence in one of its quotes.
 */
final class Verifier {

    /** A row of {@code rules/forbidden-words.tsv}. */
    private record Forbidden(Pattern pattern, String why, String example) {}

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[./]\\d+){0,9}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z-]{2,}");
    private static final Pattern SIDE = Pattern.compile("(?i)\\b(?:left|right|bilateral)\\b");
    private static final Pattern NEGATION =
            Pattern.compile("(?i)\\b(?:no|not|never|without|denie[sd]|unable|cannot|can't|none)\\b");

    private static final List<Forbidden> FORBIDDEN = Rows.read("forbidden-words", Forbidden.class);
    private static final DrugNames DRUGS = new DrugNames();

    /** Words of the summary's own frame that are also names of drugs or classes. */
    private static final Set<String> FRAME = Set.of("medication", "medications", "treatment", "pain", "applicant");

    private final Map<String, Document> documents;

    Verifier(CaseFile file) {
        this.documents = file.documents().stream()
                .map(TaggedDocument::document)
                .collect(Collectors.toMap(Document::id, document -> document));
    }

    /** The sentence with its fault, if it has one. */
    Sentence verify(Sentence sentence) {
        return new Sentence(sentence.text(), sentence.citations(), fault(sentence));
    }

    private Optional<String> fault(Sentence sentence) {
        for (Forbidden forbidden : FORBIDDEN) {
            if (forbidden.pattern().matcher(sentence.text()).find()) {
                return Optional.of("says what a summary must not: " + forbidden.why());
            }
        }
        if (sentence.citations().isEmpty()) {
            return sentence.text().contains("not found in the") ? Optional.empty() : Optional.of("cites nothing");
        }
        for (Citation citation : sentence.citations()) {
            if (!stands(citation)) {
                return Optional.of("a quote does not stand on page " + citation.page() + " of " + citation.document());
            }
        }
        String quotes = sentence.citations().stream()
                .map(Citation::quote)
                .collect(Collectors.joining("\n"))
                .replaceAll("[ \\t\\x0B\\f\\r]*\\n[ \\t]*", " ");
        return dates(sentence.text(), quotes)
                .or(() -> each(NUMBER, withoutDates(sentence.text()), quotes, "number"))
                .or(() -> each(SIDE, sentence.text(), quotes, "side"))
                .or(() -> each(NEGATION, sentence.text(), quotes, "negation"))
                .or(() -> drugs(sentence.text(), quotes));
    }

    private boolean stands(Citation citation) {
        Document document = documents.get(citation.document());
        return document != null
                && document.pages().stream()
                        .filter(page -> page.number() == citation.page())
                        .anyMatch(page -> citation.end() <= page.text().length()
                                && citation.begin() >= 0
                                && citation.begin() < citation.end()
                                && document.quote(new Place(citation.page(), citation.begin(), citation.end()))
                                        .equals(citation.quote()));
    }

    private static Optional<String> dates(String text, String quotes) {
        Set<PartialDate> quoted =
                DateFinder.find(quotes).stream().map(FoundDate::date).collect(Collectors.toSet());
        return DateFinder.find(text).stream()
                .map(FoundDate::date)
                .filter(date -> !quoted.contains(date))
                .findFirst()
                .map(date -> "the date " + date + " stands in no quote");
    }

    private static String withoutDates(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (FoundDate found : DateFinder.find(text)) {
            for (int i = found.begin(); i < found.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString();
    }

    private static Optional<String> each(Pattern pattern, String text, String quotes, String what) {
        Set<String> quoted = pattern.matcher(quotes)
                .results()
                .map(result -> result.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return pattern.matcher(text)
                .results()
                .map(result -> result.group().toLowerCase(Locale.ROOT))
                .filter(found -> !quoted.contains(found))
                .findFirst()
                .map(found -> "the " + what + " “" + found + "” stands in no quote");
    }

    private static Optional<String> drugs(String text, String quotes) {
        String plain = quotes.toLowerCase(Locale.ROOT);
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String name = word.group().toLowerCase(Locale.ROOT);
            if (!FRAME.contains(name) && DRUGS.ingredient(name).isPresent() && !plain.contains(name)) {
                return Optional.of("the drug “" + word.group() + "” stands in no quote");
            }
        }
        return Optional.empty();
    }
}

package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.Place;
import org.chartline.ingest.Page;
import org.chartline.rows.Rows;
import org.chartline.timeline.Citation;

/**
 * A row of {@code rules/record-lines.tsv}: the words of a kind of document that a summary quotes.
 *
 * @param types the types of document it is looked for in
 * @param what what the words are: {@code reason}, {@code outcome}, {@code finding}, {@code diagnosis}
 * @param pattern the group {@code v} is what is quoted
 */
record RecordLine(String id, List<String> types, String what, Pattern pattern, String example) {

    private static final List<RecordLine> ROWS = Rows.read("record-lines", RecordLine.class);

    /** A quotation longer than this is cut after a clause. */
    private static final int LONGEST = 160;

    /** The number of an item that is no longer quoted. */
    private static final Pattern HANGING = Pattern.compile("\\.\\s{1,80}\\d{1,2}$");

    static List<RecordLine> rows() {
        return ROWS;
    }

    /** The first words of that kind in a document. */
    static Optional<Citation> first(Document document, String what) {
        return all(document, what).stream().findFirst();
    }

    /** All words of that kind, in the order of the rows and pages. */
    static List<Citation> all(Document document, String what) {
        List<Citation> found = new ArrayList<>();
        for (RecordLine row : ROWS) {
            if (row.what().equals(what) && row.types().contains(document.type().toString())) {
                for (Page page : document.pages()) {
                    row.find(document, page, found);
                }
            }
        }
        return found;
    }

    /** Whether words are a printed question of the form, not what somebody wrote. */
    static boolean isForm(Citation place, Document document) {
        return all(document, "form").stream()
                .anyMatch(form ->
                        form.page() == place.page() && form.begin() < place.end() && place.begin() < form.end());
    }

    private void find(Document document, Page page, List<Citation> found) {
        Matcher matcher = pattern.matcher(page.text());
        while (matcher.find()) {
            int begin = matcher.start("v");
            int end = what.equals("form") ? matcher.end("v") : cut(page.text(), begin, matcher.end("v"));
            String words = page.text().substring(begin, end);
            if (!words.isBlank() && ForbiddenWords.whyQuoted(words).isEmpty()) {
                found.add(Citation.of(document, new Place(page.number(), begin, end)));
            }
        }
    }

    /** The end of the last sentence, clause or word that is not too far from the beginning. */
    private static int cut(String text, int begin, int end) {
        if (end - begin <= LONGEST) {
            return stripped(text, begin, end);
        }
        for (String stop : List.of(". ", "; ", ", ", " ")) {
            int at = text.lastIndexOf(stop, begin + LONGEST);
            if (at > begin + LONGEST / 4) {
                return stripped(text, begin, at);
            }
        }
        return begin + LONGEST;
    }

    private static int stripped(String text, int begin, int end) {
        int at = end;
        while (at > begin && (Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
            at--;
        }
        Matcher number = HANGING.matcher(text.substring(begin, at));
        return number.find() ? begin + number.start() : at;
    }
}

package org.chartline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Mends the sentences that cTAKES found: it ends one at every colon, and after abbreviations like {@code q.i.d.} */
final class Units {

    private static final Pattern RUNS_ON = Pattern.compile(
            "(?:[:,]"
                    + "|\\b(?:[A-Za-z]\\.){2,9}"
                    + "|\\b(?:Dr|Mr|Mrs|Ms|Drs|St|No|Nos|vs|approx|Fig|Inc|Jr|Sr|tab|tabs|cap|caps|mg|ml|wks?|yrs?|hrs?|ext|Rt|Lt|etc|e\\.g|i\\.e)\\.)$");

    private static final Pattern LIST_MARK =
            Pattern.compile("^\\s{0,60}(?:[-*•·▪◦]|\\(?\\d{1,2}[.)]|\\(?[a-zA-Z][.)])\\s");

    private static final int LAST_WORDS = 30;

    /** What of a line tells its form; a page without line ends is one line. */
    private static final int LONGEST_LINE = 1_000;

    private static final Pattern COLUMNS = Pattern.compile("\\S {3,}\\S");

    private Units() {}

    /**
     * The units of a text, in order.
     *
     * @param text without soft line ends
     * @param sentences as the sentence detector found them, in order
     */
    static List<Unit> of(String text, List<Span> sentences) {
        List<Unit> units = new ArrayList<>();
        int i = 0;
        while (i < sentences.size()) {
            Span span = sentences.get(i++);
            while (i < sentences.size() && runsOn(text, span, sentences.get(i))) {
                span = new Span(span.begin(), sentences.get(i++).end());
            }
            units.add(new Unit(span, form(text, span)));
        }
        return units.isEmpty() ? List.of(new Unit(new Span(0, text.length()), Unit.Form.SENTENCE)) : units;
    }

    private static boolean runsOn(String text, Span sentence, Span next) {
        String between = text.substring(sentence.end(), next.begin());
        if (between.indexOf('\n') >= 0) {
            return false;
        }
        char first = text.charAt(next.begin());
        return RUNS_ON.matcher(end(text, sentence)).find()
                || (Character.isLowerCase(first) && text.charAt(sentence.end() - 1) != ';')
                || (Character.isDigit(first)
                        && (text.charAt(sentence.end() - 1) == '#' || text.charAt(sentence.end() - 1) == ')'));
    }

    /** The last words of a sentence, which may be as long as the text. */
    private static String end(String text, Span sentence) {
        return text.substring(Math.max(sentence.begin(), sentence.end() - LAST_WORDS), sentence.end())
                .stripTrailing();
    }

    private static Unit.Form form(String text, Span span) {
        int lineBegin = text.lastIndexOf('\n', Math.max(span.begin() - 1, 0)) + 1;
        int lineEnd = text.indexOf('\n', span.begin()) < 0 ? text.length() : text.indexOf('\n', span.begin());
        String line = text.substring(lineBegin, Math.min(lineEnd, lineBegin + LONGEST_LINE));
        if (Layout.heading(line)) {
            return Unit.Form.HEADING;
        }
        if (COLUMNS.matcher(line.strip()).find()) {
            return Unit.Form.TABLE_ROW;
        }
        return LIST_MARK.matcher(line).lookingAt() ? Unit.Form.LIST_ITEM : Unit.Form.SENTENCE;
    }
}

package org.chartline.draft;

import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.tag.Mention;
import org.chartline.tag.Span;
import org.chartline.timeline.Citation;

/** How much of a page is quoted for a mention: the shortest run that says all of it. */
final class Extent {

    /** Words far apart belong to a table or to two statements. */
    private static final int LONGEST = 110;

    private static final int LONGEST_CLAUSE = 190;

    /** Shorter than this is a heading or a line of a form. */
    private static final int FEWEST_WORDS = 4;

    private Extent() {}

    /** The mention with its amounts, or the mention alone where they stand elsewhere. */
    static Citation whole(Document document, Mention mention) {
        Span own = mention.evidence().span();
        int begin = own.begin();
        int end = own.end();
        for (Span part : mention.places().values()) {
            begin = Math.min(begin, part.begin());
            end = Math.max(end, part.end());
        }
        String run = document.text().substring(begin, end);
        boolean row = run.indexOf('\n') < 0
                && !document.runningText().substring(begin, end).isBlank();
        return row && Blanks.one(run).length() <= LONGEST
                ? Citation.of(document, document.place(begin, end))
                : within(document, begin, end, LONGEST).orElseGet(() -> Citation.of(document, mention.evidence()));
    }

    /** The line or sentence around a mention, or the mention with its amounts where that is long. */
    static Citation clause(Document document, Mention mention) {
        String text = document.text();
        int begin = mention.evidence().span().begin();
        int end = mention.evidence().span().end();
        while (begin > 0 && !closes(text, begin - 1)) {
            begin--;
        }
        while (end < text.length() && !closes(text, end)) {
            end++;
        }
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return within(document, begin, end, LONGEST_CLAUSE).orElseGet(() -> whole(document, mention));
    }

    /** Whether words are a statement rather than a heading, a name or a line of a form. */
    static boolean isStatement(Citation place) {
        String[] words = Wording.plain(place).split(" ");
        long small = java.util.Arrays.stream(words)
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .count();
        return words.length >= FEWEST_WORDS && small * 2 >= words.length;
    }

    private static boolean closes(String text, int at) {
        char c = text.charAt(at);
        boolean last = at + 1 == text.length();
        boolean stop = (c == '.' || c == ';') && (last || Character.isWhitespace(text.charAt(at + 1)));
        return stop && (at < 2 || text.charAt(at - 2) != '.') || c == '\f' || c == '\n' && emptyLine(text, at);
    }

    private static boolean emptyLine(String text, int at) {
        return at + 1 == text.length() || text.charAt(at + 1) == '\n' || at > 0 && text.charAt(at - 1) == '\n';
    }

    private static Optional<Citation> within(Document document, int begin, int end, int longest) {
        String run = document.text().substring(begin, end);
        if (run.isBlank() || Blanks.one(run).length() > longest || run.indexOf(Document.PAGE_BREAK) >= 0) {
            return Optional.empty();
        }
        // what a fax header or a footer put between the words is not the author's
        boolean broken = !document.runningText().substring(begin, end).equals(run);
        boolean columns = run.strip().contains("    ") || run.contains("\n\n");
        if (broken || columns) {
            return Optional.empty();
        }
        int length = run.stripTrailing().length();
        boolean stop = length > 1 && run.charAt(length - 1) == '.' && run.indexOf('.') == length - 1;
        return Optional.of(Citation.of(document, document.place(begin, begin + length - (stop ? 1 : 0))));
    }
}

package org.chartline.divide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.ingest.Page;

/**
 * A page as the divider sees it: its lines, told apart into furniture and the author's words.
 *
 * @param lines where the lines that are not blank stand
 * @param furniture what is not the author's, in order
 * @param printed the page number that the document itself prints
 * @param faxes the fax headers, the outermost first
 * @param body the page's text with the furniture blanked; same length
 * @param bodyLines the lines with words of the author
 */
record Leaf(
        Page page,
        List<Place> lines,
        List<Furniture> furniture,
        Optional<PrintedPage> printed,
        List<Fax> faxes,
        String body,
        List<String> bodyLines) {

    /** A fax header: its words, of which the letters name the sender, and the page number of its run. */
    record Fax(String words, Optional<PrintedPage> page) {

        private static final double SAME_SENDER = 0.75;

        private static final int FEWEST = 4;

        boolean sameSender(Fax other) {
            return Likeness.ofLines(words, other.words) >= SAME_SENDER
                    || letters(words) < FEWEST && letters(other.words) < FEWEST;
        }

        boolean followedBy(Fax next) {
            return sameSender(next)
                    && page.isPresent()
                    && next.page.isPresent()
                    && page.get().followedBy(next.page.get());
        }

        private static long letters(String words) {
            return words.chars().filter(Character::isLetter).count();
        }
    }

    /** Lines at the top of a page in which headers, titles and addresses are looked for. */
    static final int HEAD_LINES = 16;

    private static final int TOP_LINES = 3;

    /** Lines at the top of a page within which a letter has its date, address and reference. */
    private static final int LETTER_LINES = 26;

    /** Lines at the bottom in which signatures and footers are looked for. */
    static final int TAIL_LINES = 14;

    private static final int TITLE_WORDS = 18;

    /** Words of a line that is a title when it begins as one, be they written small. */
    private static final int SHORT_TITLE = 8;

    /** A page with fewer letters than this says nothing: a blank back, a separator. */
    private static final int FEWEST_LETTERS = 25;

    static Leaf of(
            Page page, List<Place> lines, List<Furniture> furniture, Optional<PrintedPage> printed, List<Fax> faxes) {
        String body = blanked(page.text(), furniture);
        List<String> bodyLines = lines.stream()
                .map(line -> body.substring(line.begin(), line.end()))
                .filter(line -> !line.isBlank())
                .toList();
        return new Leaf(page, lines, furniture, printed, faxes, body, bodyLines);
    }

    /** The page when its page number turned out to count the pages of a batch: the whole line is the batch's. */
    Leaf unnumbered() {
        List<Furniture> all = new ArrayList<>();
        for (Furniture item : furniture) {
            Place place = item.kind() == Furniture.Kind.PAGE_NUMBER ? line(item.place()) : item.place();
            all.add(new Furniture(item.kind(), place, item.date(), item.mark(), item.rule()));
        }
        return of(page, lines, List.copyOf(all), Optional.empty(), faxes);
    }

    private Place line(Place part) {
        return lines.stream()
                .filter(line -> line.begin() <= part.begin() && part.end() <= line.end())
                .findFirst()
                .orElse(part);
    }

    boolean blank() {
        return body.chars().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS;
    }

    String top() {
        return first(TOP_LINES);
    }

    String head() {
        return first(HEAD_LINES);
    }

    private String first(int lines) {
        return String.join("\n", bodyLines.subList(0, Math.min(lines, bodyLines.size())));
    }

    String tail() {
        return String.join("\n", bodyLines.subList(Math.max(0, bodyLines.size() - TAIL_LINES), bodyLines.size()));
    }

    /** Whether the line at a place is short and no sentence, and among those in which titles stand. */
    boolean titleLine(int at) {
        for (int i = 0; i < Math.min(LETTER_LINES, lines.size()); i++) {
            Place line = lines.get(i);
            if (at < line.end()) {
                String text = body.substring(line.begin(), line.end()).strip();
                int words = text.split("\\s+").length;
                boolean title = at == line.begin() && words <= SHORT_TITLE || !RunningLines.prose(text);
                return title && words <= TITLE_WORDS && !text.matches(".*[.,;]");
            }
        }
        return false;
    }

    /** Where the head of the page ends in its text. */
    int headEnd() {
        return endOf(LETTER_LINES);
    }

    /** Where the first lines of the page end in its text. */
    int endOf(int first) {
        return lines.isEmpty()
                ? 0
                : lines.get(Math.min(first, lines.size()) - 1).end();
    }

    /** The first furniture of a kind. */
    Optional<Furniture> first(Furniture.Kind kind) {
        return furniture.stream().filter(item -> item.kind() == kind).findFirst();
    }

    /** Where the lines of a page stand that are not blank, without their indentation. */
    static List<Place> lines(Page page) {
        List<Place> lines = new ArrayList<>();
        String text = page.text();
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
            int from = begin;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                lines.add(new Place(page.number(), from, to));
            }
            begin = end + 1;
        }
        return lines;
    }

    /** A text with some places of it blanked: same length, same offsets. */
    static String blanked(String text, List<Furniture> furniture) {
        if (furniture.isEmpty()) {
            return text;
        }
        char[] blanked = text.toCharArray();
        for (Furniture item : furniture) {
            for (int i = item.place().begin(); i < item.place().end(); i++) {
                blanked[i] = blanked[i] == '\n' ? '\n' : ' ';
            }
        }
        return new String(blanked);
    }
}

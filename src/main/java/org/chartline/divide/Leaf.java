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
 * @param faxed the page number of the fax run
 * @param body the page's text with the furniture blanked; same length
 */
record Leaf(
        Page page,
        List<Place> lines,
        List<Furniture> furniture,
        Optional<PrintedPage> printed,
        Optional<PrintedPage> faxed,
        String body) {

    /** Lines at the top of a page in which headers, titles and addresses are looked for. */
    static final int HEAD_LINES = 16;

    /** Lines at the bottom in which signatures and footers are looked for. */
    static final int TAIL_LINES = 14;

    /** A page with fewer letters than this says nothing: a blank back, a separator. */
    private static final int FEWEST_LETTERS = 25;

    boolean blank() {
        return body.chars().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS;
    }

    /** The lines with words of the author. */
    List<String> bodyLines() {
        List<String> bodies = new ArrayList<>();
        for (Place line : lines) {
            String text = body.substring(line.begin(), line.end());
            if (!text.isBlank()) {
                bodies.add(text);
            }
        }
        return bodies;
    }

    String head() {
        List<String> all = bodyLines();
        return String.join("\n", all.subList(0, Math.min(HEAD_LINES, all.size())));
    }

    String tail() {
        List<String> all = bodyLines();
        return String.join("\n", all.subList(Math.max(0, all.size() - TAIL_LINES), all.size()));
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

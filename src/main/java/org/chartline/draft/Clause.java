package org.chartline.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.Place;
import org.chartline.tag.Mention;
import org.chartline.timeline.Citation;

/**
 * A sentence of a page, a row of a table or an item of a list.
 *
 * @param page the page's number in its file
 * @param begin first character in the page's text
 * @param offset where {@code begin} stands in the document's text
 * @param text the characters, each white space as one blank, so that offsets are the page's
 */
record Clause(int page, int begin, int offset, String text) {

    /** A quotation longer than this is cut at a comma. */
    private static final int LONGEST = 190;

    /** Numbers of a list and labels of a form stand before what is said. */
    private static final Pattern LEAD =
            Pattern.compile("^(?:[ •*-]+|\\(?\\d{1,2}[.)] {1,9}(?=[A-Z])|[a-z, ]{5,80}etc\\.\\): ?"
                    + "|(?i:(?:(?:subjective|objective|sleep|work status|functional status|function|adls?|medications?|plan"
                    + "|treatment plan|assessment|diagnos[ie]s|complaints?|chief complaint|interval history|recommendations?"
                    + "|disability status|restrictions)(?: (?:complaints|findings))?(?: / | ?\\([a-z ]{3,20}\\))?){1,2})"
                    + "(?:: {0,9}| {1,9})(?=[A-Z][a-z]|[A-Z] ))+");

    int end() {
        return begin + text.length();
    }

    boolean holds(Mention mention) {
        int at = mention.evidence().span().begin();
        return offset <= at && at < offset + text.length();
    }

    /** Whether a mention of the document stands here. */
    boolean holdsOne(List<? extends Mention> mentions) {
        return mentions.stream().anyMatch(this::holds);
    }

    /** The clause, or the parts of it between commas around {@code [from, to)} where it is long. */
    Citation quote(Document document, int from, int to) {
        int first = 0;
        int last = text.length();
        if (last > LONGEST) {
            first = partBegin(from);
            last = partEnd(to);
            while (first > 0 && last - partBegin(first - 2) <= LONGEST) {
                first = partBegin(first - 2);
            }
            while (last < text.length() && partEnd(last + 1) - first <= LONGEST) {
                last = partEnd(last + 1);
            }
            if (last - first > LONGEST) {
                first = Math.max(first, wordBegin(Math.min(from, last - LONGEST)));
                last = Math.min(last, text.lastIndexOf(' ', first + LONGEST));
            }
        }
        return stripped(document, first, Math.max(last, Math.min(to, text.length())));
    }

    private Citation stripped(Document document, int from, int to) {
        int first = from;
        int last = to;
        while (last > first && " .;,:".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        Matcher lead = LEAD.matcher(text.substring(first, last));
        first += lead.find() && lead.end() < last - first ? lead.end() : 0;
        return Citation.of(document, new Place(page, begin + first, begin + last));
    }

    private int partBegin(int at) {
        int comma = at <= 0 ? -1 : text.lastIndexOf(", ", at - 1);
        return comma < 0 ? 0 : comma + 2;
    }

    private int partEnd(int at) {
        int comma = text.indexOf(", ", at);
        return comma < 0 ? text.length() : comma;
    }

    private int wordBegin(int at) {
        int blank = at <= 0 ? -1 : text.lastIndexOf(' ', at);
        return blank + 1;
    }
}

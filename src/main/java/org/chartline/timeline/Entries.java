package org.chartline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.DocumentType;
import org.chartline.divide.PartialDate;
import org.chartline.tag.DateMention;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;

/**
 * The dated entries of a document that reports other days: the rows of a dispensing log, the paragraphs of a review of
 * records. What stands in an entry happened on the entry's day, not on the document's (brief, trap 21).
 */
record Entries(List<Entry> entries) {

    /** Fewer entries than this are dates that happen to begin a line. */
    private static final int FEWEST = 3;

    /** The entry's day, if it has one, and the characters of the document's text that it covers. */
    record Entry(Optional<PartialDate> day, int begin, int end) {

        boolean holds(int at) {
            return at >= begin && at < end;
        }

        /** A mention that ends in the entry: the label of a row stands before its cells. */
        boolean holds(Mention mention) {
            return holds(mention.evidence().span().begin())
                    || holds(mention.evidence().span().end() - 1);
        }
    }

    static Entries of(TaggedDocument tagged) {
        List<Entry> all = new ArrayList<>(paragraphs(tagged));
        for (DatedTable.Cell cell : DatedTable.of(tagged).cells()) {
            if (!cell.own()) {
                all.add(new Entry(cell.day(), cell.begin(), cell.end()));
            }
        }
        return new Entries(List.copyOf(all));
    }

    private static List<Entry> paragraphs(TaggedDocument tagged) {
        if (!tellsOfOtherDays(tagged.document().type())) {
            return List.of();
        }
        String text = tagged.document().runningText();
        List<DateMention> openings = new ArrayList<>();
        for (Mention mention : tagged.mentions()) {
            if (mention instanceof DateMention date && opensLine(text, date)) {
                openings.add(date);
            }
        }
        if (openings.size() < FEWEST) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            int begin = openings.get(i).evidence().span().begin();
            int next = i + 1 < openings.size()
                    ? openings.get(i + 1).evidence().span().begin()
                    : text.length();
            int paragraph = text.indexOf("\n\n", begin);
            Optional<PartialDate> day = Optional.of(openings.get(i).value());
            entries.add(new Entry(day, begin, Math.min(next, paragraph < 0 ? text.length() : paragraph)));
        }
        return entries;
    }

    /** A note of one examination tells of it, however many dates begin its lines; an evaluation treats of the records. */
    private static boolean tellsOfOtherDays(DocumentType type) {
        return switch (type) {
            case PROGRESS_REPORT,
                    PERMANENT_STATIONARY_REPORT,
                    FIRST_REPORT,
                    RFA,
                    OPERATIVE_REPORT,
                    IMAGING_REPORT,
                    THERAPY_NOTE,
                    CHIROPRACTIC_NOTE,
                    ELECTRODIAGNOSTIC_REPORT -> false;
            default -> true;
        };
    }

    /** The entry in which a mention stands. */
    Optional<Entry> holding(Mention mention) {
        return entries.stream().filter(entry -> entry.holds(mention)).findFirst();
    }

    /** The entry in which a character of the document's text stands. */
    Optional<Entry> holding(int at) {
        return entries.stream().filter(entry -> entry.holds(at)).findFirst();
    }

    /** A date opens an entry at the head of a paragraph, above another row, or as the first cell of a row. */
    private static boolean opensLine(String text, DateMention date) {
        int at = date.evidence().span().begin();
        int line = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\f', at)) + 1;
        if (!text.substring(line, at).matches("\\s*(?:[-•*]|\\d{1,2}[.)]|(?i:date|seen|visit):?)?\\s*")) {
            return false;
        }
        int above = line < 2 ? -1 : text.lastIndexOf('\n', line - 2);
        String lineAbove =
                text.substring(above + 1, Math.max(above + 1, line - 1)).strip();
        boolean paragraph = line == 0
                || lineAbove.isEmpty()
                || lineAbove.endsWith(".")
                || lineAbove.endsWith(":")
                || text.substring(line, at).matches("\\s*(?i:date):?\\s*")
                || lineAbove.equals(lineAbove.toUpperCase(java.util.Locale.ROOT));
        int end = date.evidence().span().end();
        return paragraph || text.startsWith("  ", end) || text.startsWith("\t", end);
    }
}

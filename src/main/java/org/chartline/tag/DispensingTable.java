package org.chartline.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;

/**
 * Reads the bare numbers of a dispensing log (quantity, days of supply, refills) by the headings above them.
 *
 * <p>A number belongs to the heading that it stands under: the one whose columns of characters it is nearest to. The
 * heading line is the nearest one above that has the rows' word for the drugs and at least one of a number.
 */
final class DispensingTable {

    /** A page of a log has some sixty lines. */
    private static final int MOST_LINES = 80;

    /** What parts two cells. */
    private static final Pattern CELL = Pattern.compile("[^\\s|]+(?: [^\\s|]+){0,7}");

    private static final Pattern WORD = Pattern.compile("[^\\s|]+");

    private static final Pattern NUMBER = Pattern.compile("#?\\d{1,4}(?:\\.\\d{1,2})?");

    /** A number further from its heading than this, in characters, stands under another. */
    private static final int FARTHEST = 6;

    private final List<TableHeadingRow> rows = Rows.read("table-headings", TableHeadingRow.class);

    /** A heading of a number, by its columns of characters within the line. */
    private record Heading(SigRow.Part part, int begin, int end) {

        int distance(int from, int to) {
            return Math.max(0, Math.max(begin - to, from - end));
        }
    }

    /** The numbers that stand in a drug's line; none where it stands in no such table. */
    Map<SigRow.Part, Quoted> read(Note note, Span name) {
        String text = note.text();
        int begin = text.lastIndexOf('\n', name.begin()) + 1;
        int end = text.indexOf('\n', name.end()) < 0 ? text.length() : text.indexOf('\n', name.end());
        Map<SigRow.Part, Quoted> found = new EnumMap<>(SigRow.Part.class);
        if (!new Span(begin, end).of(text).contains("  ") && text.indexOf('|', begin) < 0) {
            return found;
        }
        List<Heading> headings = headings(note, begin);
        Map<SigRow.Part, Integer> nearest = new EnumMap<>(SigRow.Part.class);
        Matcher word = WORD.matcher(text).region(name.end(), end);
        while (word.find()) {
            if (NUMBER.matcher(word.group()).matches()) {
                int from = word.start() - begin;
                int to = word.end() - begin;
                headings.stream()
                        .filter(heading -> heading.distance(from, to) <= FARTHEST)
                        .min((a, b) -> Integer.compare(a.distance(from, to), b.distance(from, to)))
                        .filter(heading ->
                                heading.distance(from, to) < nearest.getOrDefault(heading.part(), Integer.MAX_VALUE))
                        .ifPresent(heading -> {
                            Span span = new Span(begin + from, begin + to);
                            nearest.put(heading.part(), heading.distance(from, to));
                            found.put(heading.part(), new Quoted(span.of(text), span));
                        });
            }
        }
        return found;
    }

    private List<Heading> headings(Note note, int line) {
        String text = note.text();
        int end = line - 1;
        for (int i = 0; i < MOST_LINES && end >= 0; i++) {
            int begin = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
            Span span = new Span(Math.min(begin, end), end);
            List<Heading> headings = note.memo().of(List.of("table-headings", span), () -> headings(span.of(text)));
            if (!headings.isEmpty()) {
                return headings;
            }
            end = begin - 1;
        }
        return List.of();
    }

    private List<Heading> headings(String line) {
        List<Heading> headings = new ArrayList<>();
        boolean drugs = false;
        for (Pattern cells : List.of(CELL, WORD)) {
            Matcher cell = cells.matcher(line);
            while (cell.find()) {
                Optional<TableHeadingRow> row = rows.stream()
                        .filter(r -> r.pattern().matcher(cell.group()).matches())
                        .findFirst();
                drugs |= row.filter(r -> r.part().isEmpty()).isPresent();
                row.flatMap(TableHeadingRow::part)
                        .filter(part -> headings.stream().noneMatch(h -> h.part() == part))
                        .ifPresent(part -> headings.add(new Heading(part, cell.start(), cell.end())));
            }
        }
        return drugs ? headings : List.of();
    }
}

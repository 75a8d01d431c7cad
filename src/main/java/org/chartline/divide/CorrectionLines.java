package org.chartline.divide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartline.rows.Terms;

/** Corrections as lines of a table; the columns may stand in any order, those after {@code value} may be left out. */
final class CorrectionLines {

    private static final List<String> NEEDED = List.of("file", "page", "what", "value");
    private static final List<String> ALL =
            List.of("file", "page", "what", "value", "begin", "quote", "by", "at", "was");

    private final String source;
    private List<String> columns = List.of();

    private CorrectionLines(String source) {
        this.source = source;
    }

    /** @throws BadCorrectionException for a line that cannot be followed */
    static List<Correction> read(String source, List<String> lines) {
        CorrectionLines reader = new CorrectionLines(source);
        List<Correction> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").stripTrailing();
            if (!line.isBlank() && !line.startsWith("#")) {
                reader.line(i + 1, line).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Correction> line(int number, String line) {
        if (columns.isEmpty()) {
            columns = heading(number, line);
            return Optional.empty();
        }
        List<String> cells = List.of(line.split("\t", -1));
        boolean whole = cells.size() <= columns.size()
                && NEEDED.stream().allMatch(column -> columns.indexOf(column) < cells.size());
        if (!whole) {
            throw bad(number, cells.size() + " cells: write " + String.join(", ", columns) + ", parted by tabs");
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), unescaped(cells.get(i).strip()));
        }
        return Optional.of(correction(number, row));
    }

    private List<String> heading(int number, String line) {
        List<String> given = Stream.of(line.split("\t")).map(String::strip).toList();
        Set<String> distinct = new LinkedHashSet<>(given);
        if (distinct.size() < given.size() || !distinct.containsAll(NEEDED) || !ALL.containsAll(distinct)) {
            throw bad(number, "no heading: begin with 'file', 'page', 'what' and 'value', parted by tabs");
        }
        return given;
    }

    private Correction correction(int number, Map<String, String> row) {
        try {
            return new Correction(
                    source,
                    number,
                    cell(row, "file"),
                    whole(number, cell(row, "page"), "a page", 1),
                    Terms.parse(Correction.What.class, cell(row, "what")),
                    cell(row, "value"),
                    passage(number, row),
                    new Correction.Review(cell(row, "by"), cell(row, "at"), cell(row, "was")));
        } catch (IllegalArgumentException e) {
            throw bad(number, e.getMessage() + ": write one of them as what");
        }
    }

    private Optional<Correction.Passage> passage(int number, Map<String, String> row) {
        String quote = cell(row, "quote");
        String begin = cell(row, "begin");
        return quote.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction.Passage(
                        begin.isEmpty() ? -1 : whole(number, begin, "the number of a character", 0), quote));
    }

    private int whole(int number, String cell, String what, int least) {
        if (!cell.matches("\\d{1,6}") || Integer.parseInt(cell) < least) {
            throw bad(number, "'" + cell + "' is not " + what + ": write a number from " + least);
        }
        return Integer.parseInt(cell);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private BadCorrectionException bad(int number, String what) {
        return new BadCorrectionException(source, number, what);
    }

    /** The table, with its heading. */
    static String write(List<Correction> corrections) {
        return Stream.concat(
                        Stream.of(String.join("\t", ALL)), corrections.stream().map(CorrectionLines::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Correction one) {
        Optional<Correction.Passage> passage = one.passage();
        return Stream.of(
                        one.file(),
                        String.valueOf(one.page()),
                        one.what().toString(),
                        one.value(),
                        passage.filter(words -> words.begin() >= 0)
                                .map(words -> String.valueOf(words.begin()))
                                .orElse(""),
                        passage.map(Correction.Passage::quote).orElse(""),
                        one.review().by(),
                        one.review().at(),
                        one.review().was())
                .map(CorrectionLines::escaped)
                .collect(Collectors.joining("\t"));
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private static String unescaped(String cell) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            char next = i + 1 < cell.length() ? cell.charAt(i + 1) : ' ';
            if (c == '\\' && "nrt\\".indexOf(next) >= 0) {
                out.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next == 't' ? '\t' : '\\');
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}

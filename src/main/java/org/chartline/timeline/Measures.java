package org.chartline.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.rows.Rows;

/** Reads the measures of function from the words of a visit, each kind once: the first that is the visit's own. */
public final class Measures {

    /** A row of {@code rules/measures.tsv}; groups low, high and unit. */
    private record Row(
            String id, Measure.Kind kind, String mcid, Pattern pattern, String example, String counterExample) {}

    private static final List<Row> ROWS = Rows.read("measures", Row.class);

    /** "NDI 50% at start, 46% now": what follows the former value. */
    private static final Pattern NOW = Pattern.compile(
            "(?i)^[^.;\\d\\n\\f]{0,30}?[,(;]?\\s?(?<now>\\d{1,3}(?:\\.\\d)?)[\\s]?(?:%|min(?:ute)?s?|h(?:ou)?rs?)?\\s(?:now|today|at (?:this visit|discharge|present)|currently)\\b");

    private static final int REACH = 60;

    private final Document document;
    private final Map<Measure.Kind, Measure> found = new EnumMap<>(Measure.Kind.class);

    private Measures(Document document) {
        this.document = document;
    }

    /**
     * Of the visit that a document was written of.
     *
     * @param cells the document's comparisons of visits: of these the visit's own column counts before the text
     * @param own which characters of the document tell of the visit
     */
    static List<Measure> of(Document document, DatedTable cells, IntPredicate own) {
        Measures measures = new Measures(document);
        measures.cells(cells, DatedTable.Cell::own);
        String text = document.runningText();
        measures.text(text, 0, text.length(), own);
        return new ArrayList<>(measures.found.values());
    }

    /** Of another day that a document tells of: its column in a comparison, and the entries between these characters. */
    static List<Measure> of(
            Document document, DatedTable cells, Predicate<DatedTable.Cell> column, List<Entries.Entry> entries) {
        Measures measures = new Measures(document);
        measures.cells(cells, column);
        String text = document.runningText();
        entries.forEach(entry -> measures.text(text, entry.begin(), entry.end(), at -> true));
        return new ArrayList<>(measures.found.values());
    }

    /** Those between two characters of the running text. */
    public static List<Measure> of(Document document, int from, int to) {
        Measures measures = new Measures(document);
        measures.text(document.runningText(), from, to, at -> true);
        return new ArrayList<>(measures.found.values());
    }

    private void cells(DatedTable table, Predicate<DatedTable.Cell> column) {
        String text = document.runningText();
        for (DatedTable.Cell cell : table.cells()) {
            if (column.test(cell)) {
                String value = " " + text.substring(cell.begin(), cell.end());
                cell(cell, cell.label() + value);
                cell(cell, cell.label().replaceAll(" .*", "") + value);
            }
        }
    }

    private void cell(DatedTable.Cell cell, String line) {
        for (Row row : ROWS) {
            Matcher matcher = row.pattern().matcher(line);
            if (!found.containsKey(row.kind()) && matcher.find()) {
                add(row, matcher, matcher.group("low"), cell.row(), cell.end());
            }
        }
    }

    private void text(String text, int from, int to, IntPredicate own) {
        for (Row row : ROWS) {
            Matcher matcher = row.pattern().matcher(text).region(from, to);
            while (matcher.find() && !found.containsKey(row.kind())) {
                boolean onePage = matcher.group().indexOf(Document.PAGE_BREAK) < 0;
                if (onePage && own.test(matcher.start()) && own.test(matcher.start("low"))) {
                    add(text, row, matcher);
                }
            }
        }
    }

    private void add(String text, Row row, Matcher matcher) {
        if (!FormerValues.says(text, matcher.start("low"), matcher.end())) {
            add(row, matcher, matcher.group("low"), matcher.start(), matcher.end());
            return;
        }
        int end = matcher.end();
        Matcher now = NOW.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
        if (now.find()) {
            add(row, matcher, now.group("now"), matcher.start(), end + now.end());
        }
    }

    private void add(Row row, Matcher matcher, String first, int begin, int end) {
        Optional<BigDecimal> low = NumberWords.value(first);
        Optional<BigDecimal> high = Optional.ofNullable(matcher.group("high"))
                .filter(written -> !written.isEmpty() && first.equals(matcher.group("low")))
                .flatMap(NumberWords::value)
                .or(() -> low);
        BigDecimal factor = BigDecimal.valueOf(factor(row.kind(), matcher.group("unit")));
        low.ifPresent(number -> found.put(
                row.kind(),
                new Measure(
                        row.kind(),
                        number.multiply(factor),
                        high.orElse(number).multiply(factor),
                        row.mcid().isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(row.mcid())),
                        Citation.of(document, document.place(begin, end)))));
    }

    /** Hours of walking are minutes; of fifty points each is two percent. */
    private static int factor(Measure.Kind kind, @org.jspecify.annotations.Nullable String written) {
        String unit = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        if (unit.endsWith("50")) {
            return 2;
        }
        return unit.startsWith("h") && kind != Measure.Kind.SLEEP_H ? 60 : 1;
    }
}

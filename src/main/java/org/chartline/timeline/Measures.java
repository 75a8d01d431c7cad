package org.chartline.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
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

    private Measures() {}

    /** @param own which characters of the document tell of the visit */
    static List<Measure> of(Document document, IntPredicate own) {
        String text = document.runningText();
        return of(document, text, 0, text.length(), own);
    }

    /** Those between two characters. @param text the document's running text */
    public static List<Measure> of(Document document, String text, int from, int to) {
        return of(document, text, from, to, at -> true);
    }

    private static List<Measure> of(Document document, String text, int from, int to, IntPredicate own) {
        Map<Measure.Kind, Measure> found = new EnumMap<>(Measure.Kind.class);
        for (Row row : ROWS) {
            Matcher matcher = row.pattern().matcher(text).region(from, to);
            while (matcher.find() && !found.containsKey(row.kind())) {
                int begin = matcher.start();
                if (own.test(begin) && matcher.group().indexOf(Document.PAGE_BREAK) < 0) {
                    measure(document, row, matcher, begin, matcher.end())
                            .ifPresent(measure -> found.put(row.kind(), measure));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static Optional<Measure> measure(Document document, Row row, Matcher matcher, int begin, int end) {
        Optional<BigDecimal> low = NumberWords.value(matcher.group("low"));
        Optional<BigDecimal> high = Optional.ofNullable(matcher.group("high"))
                .filter(written -> !written.isEmpty())
                .flatMap(NumberWords::value)
                .or(() -> low);
        String unit = Optional.ofNullable(matcher.group("unit")).orElse("");
        boolean hours = unit.toLowerCase(java.util.Locale.ROOT).startsWith("h") && row.kind() != Measure.Kind.SLEEP_H;
        BigDecimal factor = BigDecimal.valueOf(hours ? 60 : 1);
        return low.map(number -> new Measure(
                row.kind(),
                number.multiply(factor),
                high.orElse(number).multiply(factor),
                row.mcid().isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(row.mcid())),
                Citation.of(document, document.place(begin, end))));
    }
}

package org.chartline.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.rows.Rows;
import org.chartline.timeline.NumberWords;

/**
 * How much an injection helped and for how long, as one passage tells it.
 *
 * @param percent of relief
 * @param weeks the longest that it says
 */
record Relief(BigDecimal percent, Optional<BigDecimal> weeks, Passage place) {

    /** A row of {@code rules/relief.tsv}. */
    private record Row(String id, Pattern pattern, String example, String counterExample) {}

    private static final List<Row> ROWS = Rows.read("relief", Row.class);

    private static final Pattern CAUSE = Pattern.compile(
            "(?i)\\b(?:injections?|epidurals?|\\w{0,4}ESIs?|blocks?|ablation|radio-?frequency|RFA|neurotomy|rhizotomy|shots?|procedure|stimulator|Synvisc)\\b");

    private static final Pattern LASTED = Pattern.compile(
            "(?i)\\b(?<n>\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: ?(?:-|to|or) ?(?<m>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve))? ?(?:full )?(?<unit>days?|weeks?|wks?|months?|mos?)\\b(?! ago)");

    private static final BigDecimal WEEKS_A_MONTH = new BigDecimal("4.3");

    /** All that a document tells, in the order of its text. */
    static List<Relief> in(Document document, Records records) {
        List<Relief> all = new ArrayList<>();
        Optional<Passage> before = Optional.empty();
        for (Passage passage : records.passages(document)) {
            boolean named = CAUSE.matcher(passage.text()).find()
                    || before.filter(one -> CAUSE.matcher(one.text()).find()).isPresent();
            if (named && !AbsenceWords.isRule(passage.text())) {
                percent(passage).ifPresent(percent -> all.add(new Relief(percent, weeks(passage), passage)));
            }
            before = Optional.of(passage);
        }
        return all;
    }

    private static Optional<BigDecimal> percent(Passage passage) {
        for (Row row : ROWS) {
            Matcher matcher = row.pattern().matcher(passage.text());
            if (matcher.find()) {
                return NumberWords.value(matcher.group("p"));
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> weeks(Passage passage) {
        Matcher matcher = LASTED.matcher(passage.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String longest = Optional.ofNullable(matcher.group("m")).orElse(matcher.group("n"));
        String unit = matcher.group("unit").toLowerCase(java.util.Locale.ROOT);
        return NumberWords.value(longest)
                .map(number -> unit.startsWith("mo")
                        ? number.multiply(WEEKS_A_MONTH)
                        : unit.startsWith("d")
                                ? number.divide(BigDecimal.valueOf(7), 1, java.math.RoundingMode.HALF_UP)
                                : number);
    }

    /** Whether two can be told of the same: what only one of them gives is left out. */
    boolean agrees(Relief other) {
        return close(percent, other.percent)
                && (weeks.isEmpty() || other.weeks.isEmpty() || close(weeks.get(), other.weeks.get()));
    }

    private static boolean close(BigDecimal one, BigDecimal other) {
        BigDecimal margin = one.max(other).multiply(new BigDecimal("0.2"));
        return one.subtract(other).abs().compareTo(margin) <= 0;
    }
}

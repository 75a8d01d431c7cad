package org.chartline.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.tag.Medication;
import org.chartline.tag.Quoted;

/** Reads how many units a day a sig means, as a range: "1-2 tabs q4-6h" is 4 to 12. */
public final class Dose {

    /** A row of {@code rules/frequencies.tsv}. */
    private record Frequency(String id, String low, String high, Pattern pattern, String example) {}

    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)(\\d+(?:\\.\\d+)?|one|two|half|i{1,3})(?:\\s?(?:-|to)\\s?(\\d+(?:\\.\\d+)?|two|three))?");

    static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(?<low>\\d{1,2}|one|two|three|four|five|six|seven|eight|ten|twelve)"
                    + "(?:\\s?(?:-|–|to|or)\\s?(?<high>\\d{1,2}|two|three|four|five|six|seven|eight|ten|twelve))?"
                    + "(?:\\s(?:tab(?:let)?s?|pills?|caps?(?:ules?)?|of them))?\\s?(?:/\\s?|\\s(?:a|per|each|every)\\s+)day\\b");

    private final List<Frequency> frequencies = Rows.read("frequencies", Frequency.class);

    /**
     * Units a day.
     *
     * @param low and {@code high} equal where the sig gives one number; "as needed" makes {@code high} an upper bound
     */
    public record Units(BigDecimal low, BigDecimal high) {

        @Override
        public String toString() {
            return low.compareTo(high) == 0 ? plain(low) : plain(low) + " to " + plain(high);
        }
    }

    /** Units a day by directions; empty when no row of frequencies.tsv knows them. */
    public Optional<Units> perDay(Medication.Sig sig) {
        Optional<Units> counted = counted(sig.frequency()).or(() -> counted(sig.dose()));
        if (counted.isPresent()) {
            return counted;
        }
        Optional<Units> often = sig.frequency().flatMap(this::often);
        Units amount =
                sig.dose().map(Quoted::text).flatMap(Dose::amount).orElse(new Units(BigDecimal.ONE, BigDecimal.ONE));
        return often.map(o -> new Units(o.low().multiply(amount.low()), o.high().multiply(amount.high())));
    }

    /** Units counted by the day in words: "three a day", "max 6/day", "4 to 6 per day". */
    static Optional<Units> counted(String words) {
        Matcher matcher = COUNTED.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<BigDecimal> low = NumberWords.value(matcher.group("low"));
        Optional<BigDecimal> high = Optional.ofNullable(matcher.group("high")).flatMap(NumberWords::value);
        return low.map(from -> new Units(from, high.orElse(from))).map(Dose::changed);
    }

    /** "Down from 4 to 3 a day" ends at 3. */
    private static Units changed(Units units) {
        return units.low().compareTo(units.high()) > 0 ? new Units(units.high(), units.high()) : units;
    }

    private static Optional<Units> counted(Optional<Quoted> words) {
        return words.map(Quoted::text).flatMap(Dose::counted);
    }

    private Optional<Units> often(Quoted frequency) {
        return frequencies.stream()
                .filter(row -> row.pattern().matcher(frequency.text()).find())
                .findFirst()
                .map(row -> new Units(new BigDecimal(row.low()), new BigDecimal(row.high())));
    }

    private static Optional<Units> amount(String dose) {
        Matcher matcher = AMOUNT.matcher(dose);
        if (!matcher.find()) {
            return Optional.empty();
        }
        BigDecimal low = number(matcher.group(1));
        return Optional.of(new Units(low, matcher.group(2) == null ? low : number(matcher.group(2))));
    }

    private static BigDecimal number(String word) {
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "half" -> new BigDecimal("0.5");
            case "one", "i" -> BigDecimal.ONE;
            case "two", "ii" -> BigDecimal.valueOf(2);
            case "three", "iii" -> BigDecimal.valueOf(3);
            default -> new BigDecimal(word);
        };
    }

    static String plain(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}

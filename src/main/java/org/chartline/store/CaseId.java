package org.chartline.store;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An IMR case number in its one form, {@code CM14-0215099}.
 *
 * <p>{@code CM140215099} and {@code cm14-0215099} are read as the same case; a letter where a digit belongs
 * ({@code CM14-02l5099}) is refused, not repaired: only an exact match may join papers to a case (brief, trap 34).
 */
public record CaseId(String value) implements Comparable<CaseId> {

    private static final Pattern FORM = Pattern.compile("CM(\\d{2})-?(\\d{7})");

    public CaseId {
        Matcher matcher = FORM.matcher(value.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not a case number (expected two digits of the year and seven digits, "
                            + "like CM14-0215099)");
        }
        value = "CM" + matcher.group(1) + "-" + matcher.group(2);
    }

    /** The case number that a text is in its one form; empty for any other text. */
    static Optional<CaseId> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new CaseId(written)) : Optional.empty();
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

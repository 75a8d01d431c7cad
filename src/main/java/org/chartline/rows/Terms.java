package org.chartline.rows;

import java.util.Arrays;
import java.util.Locale;

/**
 * The written form of an enum constant in rows, JSON and gold files: {@code OFF_WORK} is written {@code off-work}.
 *
 * <p>An enum of the domain overrides {@code toString()} with {@link #of}.
 */
public final class Terms {

    private Terms() {}

    /** The written form of a constant: lower case, hyphens for underscores. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant that is written so.
     *
     * @throws IllegalArgumentException when the enum has none, naming those it has
     */
    public static <E extends Enum<E>> E parse(Class<E> type, String written) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(written)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + written + "' is none of "
                + Arrays.stream(type.getEnumConstants()).map(Terms::of).toList());
    }
}

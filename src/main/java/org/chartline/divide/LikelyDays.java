package org.chartline.divide;

import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The days on which a document of a case can have been written: not before the injury, and not after it was faxed.
 *
 * @param after the injury
 * @param before the last day on which a fax machine or a stamp marked the document
 */
record LikelyDays(Optional<PartialDate> after, Optional<PartialDate> before) {

    /** So many years before the injury nobody wrote of it. */
    private static final int LONG_BEFORE = 20;

    static LikelyDays of(Optional<PartialDate> injury, Collection<Furniture> furniture) {
        return new LikelyDays(
                injury,
                furniture.stream()
                        .flatMap(item -> item.date().stream())
                        .filter(date -> date.precision() == PartialDate.Precision.DAY)
                        .max(PartialDate::compareTo));
    }

    boolean holds(PartialDate day) {
        return after.filter(injury -> day.latest().isBefore(injury.earliest())).isEmpty()
                && before.filter(stamp -> day.earliest().isAfter(stamp.latest()))
                        .isEmpty();
    }

    /**
     * A day whose year a scanner misread, since nobody wrote down such a year: in the only likely year that differs from
     * it in one digit.
     *
     * @return empty when there is none or more than one
     */
    Optional<PartialDate> mended(PartialDate day) {
        if (after.isEmpty()
                || before.isEmpty()
                || day.year() <= before.get().year()
                        && day.year() >= after.get().year() - LONG_BEFORE) {
            return Optional.empty();
        }
        List<PartialDate> likely = IntStream.rangeClosed(
                        after.get().year(), before.get().year())
                .filter(year -> Likeness.distance(twoDigits(year), twoDigits(day.year())) == 1)
                .filter(year -> exists(year, day))
                .mapToObj(year -> new PartialDate(year, day.month(), day.day()))
                .filter(this::holds)
                .toList();
        return likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    private static boolean exists(int year, PartialDate day) {
        return day.month() != 2 || day.day() != 29 || Year.isLeap(year);
    }

    private static String twoDigits(int year) {
        return "%02d".formatted(year % 100);
    }
}

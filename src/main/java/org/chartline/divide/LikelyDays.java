package org.chartline.divide;

import java.util.Collection;
import java.util.Optional;

/**
 * The days on which a document of a case can have been written: not before the injury, and not after it was faxed.
 *
 * @param after the injury
 * @param before the last day on which a fax machine or a stamp marked the document
 */
record LikelyDays(Optional<PartialDate> after, Optional<PartialDate> before) {

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
}

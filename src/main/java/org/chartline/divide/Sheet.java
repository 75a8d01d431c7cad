package org.chartline.divide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page and all that was read off it; every page is read once, whatever document it will belong to.
 *
 * @param dated all dates and the lines on which they stand
 * @param dates the dates whose role a label tells
 * @param types the rows that speak for a type of document; those of titles only as if it were a first page
 * @param chances how likely each type is for the page by itself
 */
record Sheet(
        Leaf leaf,
        Identity identity,
        DatedLines dated,
        List<LabelledDate> dates,
        List<TypeFound> types,
        Map<DocumentType, Double> chances) {

    /** Lines in which a page has its day. */
    private static final int TOP = 6;

    Sheet unnumbered() {
        return new Sheet(leaf.unnumbered(), identity, dated, dates, types, chances);
    }

    /** The type that a title among the page's first lines names. */
    Optional<TypeFound> title() {
        return types.stream()
                .filter(found -> found.row().title() && found.ownLine())
                .max(Comparator.comparingInt((TypeFound found) -> found.row().weight())
                        .thenComparing(found -> -found.cue().place().begin()));
    }

    /** The day for which the page says that it speaks; empty where it speaks of several. */
    Optional<PartialDate> day() {
        Set<PartialDate> days = new TreeSet<>();
        for (LabelledDate date : dates) {
            DocumentDate day = date.date();
            if (day.role() == DocumentDate.Role.SERVICE
                    && date.row().priority() >= LabelledDate.OWN_DAY
                    && day.place().begin() < leaf.headEnd()) {
                days.add(day.date());
            }
        }
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    /** The day among the page's first lines that no label tells; empty where there are several, or a label tells one. */
    Optional<PartialDate> dayOnTop() {
        int end = leaf.endOf(TOP);
        Set<PartialDate> days = new TreeSet<>();
        for (LabelledDate date : dates) {
            if (date.row().zone() == DateLabelRow.Zone.HEAD_LINE
                    && date.date().place().begin() < end) {
                days.add(date.date().date());
            }
        }
        return days.size() == 1 && day().isEmpty() ? days.stream().findFirst() : Optional.empty();
    }
}

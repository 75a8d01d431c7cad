package org.chartline.draft;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days along a line of pixels.
 *
 * @param left the pixel of the first day
 * @param right the pixel of the last
 */
record Axis(LocalDate first, LocalDate last, int left, int right) {

    private static final int MOST_TICKS = 14;

    /** Some room at both ends; at least a month, so that one visit has an axis too. */
    static Axis of(List<LocalDate> days, int left, int right) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        long room = Math.max(15, ChronoUnit.DAYS.between(first, last) / 25);
        return new Axis(first.minusDays(room), last.plusDays(room), left, right);
    }

    int at(LocalDate day) {
        double part = ChronoUnit.DAYS.between(first, day) / (double) ChronoUnit.DAYS.between(first, last);
        return left + (int) Math.round(Math.max(0, Math.min(1, part)) * (right - left));
    }

    /** First days of months, as many as can be labelled. */
    List<LocalDate> ticks() {
        long months = Math.max(1, ChronoUnit.MONTHS.between(first, last));
        int step = 1;
        while (months / step > MOST_TICKS) {
            step = step < 3 ? 3 : step < 6 ? 6 : step + 6;
        }
        List<LocalDate> ticks = new ArrayList<>();
        LocalDate tick = first.withDayOfMonth(1);
        while (!tick.isAfter(last)) {
            if (!tick.isBefore(first) && (tick.getMonthValue() - 1) % Math.min(step, 12) == 0) {
                ticks.add(tick);
            }
            tick = tick.plusMonths(1);
        }
        return ticks;
    }
}

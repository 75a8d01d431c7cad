package org.chartline.divide;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.chartline.rows.Terms;

/**
 * A date as precise as the text gives it, never completed: {@code 2014-11-11}, {@code 2013-01} or {@code 2009}.
 *
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only month and year are known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /** How much of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /** @throws DateTimeException for a day that the calendar does not have */
    public PartialDate {
        if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
            throw new DateTimeException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        } else if (month != 0) {
            YearMonth.of(year, month);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code 2014-11-11}, {@code 2014-11} or {@code 2014}.
     *
     * @throws DateTimeException for anything else
     */
    public static PartialDate parse(String iso) {
        if (!iso.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new DateTimeException("not an ISO date: " + iso);
        }
        String[] parts = iso.split("-", -1);
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    public Precision precision() {
        return day != 0 ? Precision.DAY : month != 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** The first day that it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that it can mean. */
    public LocalDate latest() {
        return switch (precision()) {
            case DAY -> LocalDate.of(year, month, day);
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case YEAR -> LocalDate.of(year, 12, 31);
        };
    }

    /** By earliest day; of two that begin alike, the more precise first. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest().compareTo(other.earliest());
        return byDay != 0 ? byDay : precision().compareTo(other.precision());
    }

    /** ISO 8601, as precise as is known. */
    @Override
    public String toString() {
        return switch (precision()) {
            case DAY -> "%04d-%02d-%02d".formatted(year, month, day);
            case MONTH -> "%04d-%02d".formatted(year, month);
            case YEAR -> "%04d".formatted(year);
        };
    }
}

package org.chartline.draft;

import java.time.format.TextStyle;
import java.util.Locale;
import org.chartline.divide.PartialDate;

/** Dates as letters write them: {@code November 11, 2014}, {@code January 2013}. */
final class LongDate {

    private LongDate() {}

    static String of(PartialDate date) {
        String month = date.month() == 0
                ? ""
                : java.time.Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.US) + " ";
        return month + (date.day() == 0 ? "" : date.day() + ", ") + date.year();
    }
}

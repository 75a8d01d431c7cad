package org.chartline.cli;

import org.chartline.timeline.Event;
import org.chartline.timeline.Timeline;

/** A case's dated events for the terminal. */
final class TimelinePrint {

    private TimelinePrint() {}

    static String of(Timeline timeline) {
        Sheet sheet = new Sheet();
        sheet.heading("Timeline");
        for (Event event : timeline.events()) {
            sheet.line(
                    0,
                    "%-10s  %-11s  %s (%s)%s%s"
                            .formatted(
                                    event.date(),
                                    event.kind(),
                                    event.value(),
                                    ReportPrint.place(event.citation()),
                                    event.secondHand() ? ", reported" : "",
                                    event.flags().isEmpty() ? "" : ", " + String.join(", ", event.flags())));
        }
        return sheet.toString();
    }
}

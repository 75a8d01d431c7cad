package org.chartline.draft;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chartline.timeline.Event;

/** The timeline as CSV (RFC 4180), one event a row, oldest first. */
public final class TimelineCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "date", "precision", "kind", "value", "document", "page", "quote", "rule", "second_hand", "flags")
            .get();

    private TimelineCsv() {}

    public static String of(CaseReport report) {
        StringWriter out = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
            for (Event event : report.timeline().events()) {
                csv.printRecord(
                        event.date(),
                        event.date().precision(),
                        event.kind(),
                        plain(event.value()),
                        event.citation().document(),
                        event.citation().page(),
                        plain(event.citation().quote().replaceAll("\\s+", " ")),
                        event.rule(),
                        event.secondHand() ? "yes" : "no",
                        String.join("; ", event.flags()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe. */
    private static String plain(String cell) {
        return cell.matches("(?s)[=+@\\-].*") ? "'" + cell : cell;
    }
}

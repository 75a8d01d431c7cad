package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.ingest.Page;
import org.chartline.timeline.Citation;

/** Tells from "Page 15 of 42" that of a report only some pages are in the file. */
final class PartOfReport {

    private static final Pattern PRINTED = Pattern.compile("(?i)\\bpage\\s+(\\d{1,3})\\s+(?:of|/)\\s+(\\d{1,3})\\b");

    /** Fewer pages than this may be unnumbered backs, signatures or a proof of service. */
    private static final int LACKING = 3;

    private PartOfReport() {}

    static Optional<MissingRecord> of(Document document) {
        List<Citation> printed = new ArrayList<>();
        int pages = 0;
        for (Page page : document.pages()) {
            Matcher matcher = PRINTED.matcher(page.text());
            if (matcher.find()) {
                pages = Math.max(pages, Integer.parseInt(matcher.group(2)));
                printed.add(new Citation(
                        document.id(), page.number(), matcher.start(), matcher.end(), matcher.group()));
            }
        }
        return pages - document.pages().size() < LACKING || printed.isEmpty()
                ? Optional.empty()
                : Optional.of(new MissingRecord(
                        document.title() + ", the other pages", document.serviceDate(), printed.get(0), "part-of-report"));
    }
}

package org.chartline.assess;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Furniture;
import org.chartline.divide.Place;
import org.chartline.ingest.Page;
import org.chartline.timeline.Citation;

/** Tells from "Page 15 of 42" that of a report only some pages are in the file. */
final class PartOfReport {

    private static final Pattern PRINTED = Pattern.compile("(?i)\\bpage\\s+(\\d{1,3})\\s+(?:of|/)\\s+(\\d{1,3})\\b");

    /** Fewer pages than this may be unnumbered backs, signatures or a proof of service. */
    private static final int LACKING = 3;

    private PartOfReport() {}

    /** A form's "page 1 of 10" is the fax's. */
    private static boolean isLong(DocumentType type) {
        return switch (type) {
            case AME_QME_REPORT, PSYCH_REPORT, CONSULTATION, PERMANENT_STATIONARY_REPORT -> true;
            default -> false;
        };
    }

    private static boolean overlap(Place one, Place other) {
        return one.begin() < other.end() && other.begin() < one.end();
    }

    static Optional<MissingRecord> of(Document document) {
        if (!isLong(document.type())) {
            return Optional.empty();
        }
        for (Page page : document.pages()) {
            Matcher matcher = PRINTED.matcher(page.text());
            while (matcher.find()) {
                Place place = new Place(page.number(), matcher.start(), matcher.end());
                boolean fax = document.furnitureOf(page.number()).stream()
                        .anyMatch(item -> item.kind() == Furniture.Kind.FAX_HEADER && overlap(item.place(), place));
                if (!fax
                        && Integer.parseInt(matcher.group(2)) - document.pages().size() >= LACKING) {
                    return Optional.of(new MissingRecord(
                            document.type() + ", the other pages",
                            document.serviceDate(),
                            Citation.of(document, place),
                            "part-of-report"));
                }
            }
        }
        return Optional.empty();
    }
}

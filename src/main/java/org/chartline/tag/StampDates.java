package org.chartline.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.DateFinder;
import org.chartline.divide.Document;
import org.chartline.divide.FoundDate;
import org.chartline.divide.Furniture;
import org.chartline.ingest.Page;

/** The dates of fax headers and receipt stamps: they stand on the page, and date nothing that the document says. */
final class StampDates {

    private StampDates() {}

    /** The mentions with those of the document's stamps, ordered by their spans. */
    static List<Mention> with(List<Mention> mentions, Document document) {
        List<Mention> all = new ArrayList<>(mentions);
        int start = 0;
        for (Page page : document.pages()) {
            for (Furniture item : document.furnitureOf(page.number())) {
                if (stamped(item.kind())) {
                    all.addAll(dates(page.text(), item, start));
                }
            }
            start += page.text().length() + 1;
        }
        all.sort(Comparator.comparing(mention -> mention.evidence().span()));
        return all;
    }

    private static boolean stamped(Furniture.Kind kind) {
        return kind == Furniture.Kind.FAX_HEADER || kind == Furniture.Kind.RECEIPT_STAMP;
    }

    private static List<DateMention> dates(String page, Furniture item, int start) {
        int begin = item.place().begin();
        String stamp = page.substring(begin, item.place().end());
        List<DateMention> dates = new ArrayList<>();
        for (FoundDate found : DateFinder.find(stamp)) {
            Span span = new Span(start + begin + found.begin(), start + begin + found.end());
            String text = stamp.substring(found.begin(), found.end());
            dates.add(new DateMention(
                    new Evidence(span, text, "dates:" + item.kind(), Optional.empty()),
                    found.date(),
                    DateMention.Role.OTHER));
        }
        return dates;
    }
}

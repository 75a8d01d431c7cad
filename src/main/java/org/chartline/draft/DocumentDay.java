package org.chartline.draft;

import java.util.Optional;
import java.util.stream.Stream;
import org.chartline.divide.Cue;
import org.chartline.divide.DateFinder;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentDate;
import org.chartline.divide.FoundDate;
import org.chartline.divide.PartialDate;
import org.chartline.divide.Place;
import org.chartline.timeline.Citation;

/** Where a document's own date and title stand on its pages. */
final class DocumentDay {

    private DocumentDay() {}

    /** The place that was read as its date, or another that says the same day; none where a reviewer gave the day. */
    static Optional<Citation> of(Document document) {
        return document.serviceDate()
                .flatMap(day -> Stream.concat(
                                cues(document, "service-date"),
                                document.dates().stream()
                                        .filter(date -> date.date().equals(day))
                                        .map(DocumentDate::place))
                        .map(place -> Citation.of(document, place))
                        .filter(place -> says(place.quote(), day))
                        .findFirst()
                        .or(() -> anywhere(document, day)));
    }

    static Optional<Citation> title(Document document) {
        return cues(document, "type").map(place -> Citation.of(document, place)).findFirst();
    }

    private static Stream<Place> cues(Document document, String what) {
        return document.cues().stream()
                .filter(cue -> cue.what().equals(what))
                .map(Cue::place)
                .filter(place -> place.end() > place.begin());
    }

    private static boolean says(String quote, PartialDate day) {
        return DateFinder.find(quote).stream().anyMatch(found -> found.date().equals(day));
    }

    private static Optional<Citation> anywhere(Document document, PartialDate day) {
        for (FoundDate found : DateFinder.find(document.runningText())) {
            if (found.date().equals(day) && !found.repaired()) {
                return Optional.of(Citation.of(document, document.place(found.begin(), found.end())));
            }
        }
        return Optional.empty();
    }
}

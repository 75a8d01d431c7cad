package org.chartline.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.DateFinder;
import org.chartline.divide.Document;
import org.chartline.divide.FoundDate;
import org.chartline.timeline.Citation;

/** Words of a copied report that speak of another day as the day of the visit. */
final class CarriedDate {

    private static final Pattern SEEN = Pattern.compile("(?i)\\b(?:seen|presents?|examined|comes|visit|today)\\b");

    private CarriedDate() {}

    /** The first such words, if the copy kept any. */
    static Optional<Citation> of(Document copy, Document source) {
        return Clauses.of(copy).stream()
                .filter(clause -> SEEN.matcher(clause.text()).find())
                .flatMap(clause -> dates(clause).stream()
                        .filter(found -> source.serviceDate().equals(Optional.of(found.date())))
                        .map(found -> clause.quote(copy, found.begin(), found.end())))
                .filter(words -> ForbiddenWords.whyQuoted(words.quote()).isEmpty())
                .findFirst();
    }

    private static List<FoundDate> dates(Clause clause) {
        return DateFinder.find(clause.text());
    }
}

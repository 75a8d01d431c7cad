package org.chartline.assess;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentDate;
import org.chartline.divide.DocumentType;
import org.chartline.divide.PartialDate;
import org.chartline.tag.DateMention;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Visit;

/** The day of a report that a letter gives with one figure wrong: it quotes a report of another day that is held. */
final class QuotedDays {

    private static final Pattern REPORT =
            Pattern.compile("(?i)\\b(?:reports?|notes?|PR-?2s?|visits?|exam\\w*|evaluat\\w+|seen|dated|re-?check)\\b");

    private QuotedDays() {}

    static List<Contradiction> of(TaggedDocument letter, Records records) {
        List<PartialDate> cited = letter.mentions().stream()
                .filter(DateMention.class::isInstance)
                .map(mention -> ((DateMention) mention).value())
                .toList();
        Optional<Contradiction> best = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (Mention mention : letter.mentions()) {
            if (mention instanceof DateMention date && quotes(letter.document(), date, records)) {
                Optional<Citation> place =
                        meant(date.value(), cited, records, letter.document()).flatMap(QuotedDays::printed);
                Citation claim = Citation.around(letter.document(), date.evidence());
                int days = claim.quote().split("/", -1).length;
                if (place.isPresent() && days < fewest) {
                    best = Optional.of(new Contradiction(Contradiction.Kind.DATE, claim, place.get()));
                    fewest = days;
                }
            }
        }
        return best.stream().toList();
    }

    /** Whether words of a report stand before it in its sentence. */
    private static boolean quotes(Document letter, DateMention date, Records records) {
        int at = date.evidence().span().begin();
        boolean review = letter.type() == DocumentType.UR_DECISION || letter.type() == DocumentType.IMR_DETERMINATION;
        return review
                && date.role() == DateMention.Role.SERVICE
                && records.passage(letter, at)
                        .filter(passage -> REPORT.matcher(passage.text().substring(0, passage.place(at)))
                                .find())
                        .isPresent();
    }

    /** The visit that a day must mean: none is of that day, and one that the letter does not name differs by a figure. */
    static Optional<Visit> meant(PartialDate day, List<PartialDate> cited, Records records, Document letter) {
        List<Visit> visits = records.visitsBefore(letter);
        boolean held = records.own().stream()
                .flatMap(tagged -> tagged.document().dates().stream())
                .anyMatch(date -> date.date().equals(day) && date.role() == DocumentDate.Role.SERVICE);
        if (held || day.precision() != PartialDate.Precision.DAY) {
            return Optional.empty();
        }
        List<Visit> near = visits.stream()
                .filter(visit -> !cited.contains(visit.date()) && oneFigure(visit.date(), day))
                .toList();
        return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
    }

    private static Optional<Citation> printed(Visit visit) {
        return visit.document().dates().stream()
                .filter(date -> date.date().equals(visit.date()))
                .findFirst()
                .map(date -> Citation.of(visit.document(), date.place()));
    }

    /** Whether two days of a year differ by one figure, too much, too little or another. */
    private static boolean oneFigure(PartialDate one, PartialDate other) {
        boolean day = one.year() == other.year() && one.month() == other.month() && figure(one.day(), other.day());
        boolean month = one.year() == other.year() && one.day() == other.day() && figure(one.month(), other.month());
        boolean year = one.month() == other.month() && one.day() == other.day() && one.year() != other.year();
        return day || month || year;
    }

    private static boolean figure(int one, int other) {
        String a = String.valueOf(one);
        String b = String.valueOf(other);
        if (a.length() == b.length()) {
            long same = java.util.stream.IntStream.range(0, a.length())
                    .filter(at -> a.charAt(at) == b.charAt(at))
                    .count();
            return one != other && same == a.length() - 1 && a.length() > 1;
        }
        return a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a);
    }
}

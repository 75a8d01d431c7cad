package org.chartline.divide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import opennlp.tools.ml.model.Event;

/**
 * Which of a document's dates is its day: a maximum entropy model over each date's words, place and rank, together with
 * what the rows chose.
 */
final class DayModel {

    static final String RESOURCE = "/models/document-days.bin.gz";

    private static final String YES = "yes";

    /** A determination prints the day of its decision; all else on it dates what it reports of. */
    private static final String DECIDED = "imr-decision";

    /** What it adds to the logarithm of a date's odds that the rows chose it. */
    private static final double ROWS = 2;

    /** A date that the rows did not choose needs odds whose logarithm is above this; else the document stays undated. */
    private static final double LEAST = -3;

    private final WordModel model;

    DayModel(WordModel model) {
        this.model = model;
    }

    static DayModel shipped() {
        return new DayModel(WordModel.read(RESOURCE));
    }

    /** What a document of a known day teaches. */
    static List<Event> events(List<Sheet> sheets, DocumentType type, List<DocumentDate> dates, PartialDate day) {
        return DayFeatures.of(sheets, type, dates).stream()
                .map(candidate -> new Event(candidate.day().equals(day) ? YES : "no", candidate.features()))
                .toList();
    }

    /** A date and how much speaks for it. */
    private record Scored(DayFeatures.Candidate candidate, double score) {}

    /**
     * The document's day.
     *
     * @param dates those of which a row tells the role
     * @param rows the day that the rows chose; it stays where the pages hold no other that can be the day
     * @param able whether a day can be that of a document
     */
    Optional<DocumentDate> day(
            List<Sheet> sheets,
            DocumentType type,
            List<DocumentDate> dates,
            Optional<DocumentDate> rows,
            Predicate<PartialDate> able) {
        if (type == DocumentType.IMR_DETERMINATION
                && rows.filter(date -> date.rule().equals(DECIDED)).isPresent()) {
            return rows;
        }
        return DayFeatures.of(sheets, type, dates).stream()
                .filter(candidate -> able.test(candidate.day()) && !ofAnother(candidate, dates))
                .map(candidate -> new Scored(candidate, score(candidate, rows)))
                .max(Comparator.comparingDouble(Scored::score))
                .filter(best -> rows.isPresent() || best.score() > LEAST)
                .filter(best -> rows.filter(
                                date -> date.date().equals(best.candidate().day()))
                        .isEmpty())
                .map(best -> best.candidate().date(dates))
                .or(() -> rows);
    }

    /** Whether a row says of a date that it is of the injury or a birth. */
    private static boolean ofAnother(DayFeatures.Candidate candidate, List<DocumentDate> dates) {
        return dates.stream()
                .filter(date -> date.place().equals(candidate.place()))
                .anyMatch(date -> date.role() == DocumentDate.Role.INJURY || date.role() == DocumentDate.Role.BIRTH);
    }

    private double score(DayFeatures.Candidate candidate, Optional<DocumentDate> rows) {
        boolean chosen =
                rows.filter(date -> date.date().equals(candidate.day())).isPresent();
        return model.logOdds(YES, candidate.features()) + (chosen ? ROWS : 0);
    }
}

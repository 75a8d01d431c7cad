package org.chartline.assess;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.PartialDate;
import org.chartline.divide.Provenance;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Visit;

/**
 * Reports that are due and not in the file: one at least every 45 days while treatment runs (8 CCR 9785), in the six months
 * before the request (8 CCR 9792.10.5).
 */
final class ReportGaps {

    private static final int DUE_AFTER_DAYS = 45;
    private static final int WINDOW_MONTHS = 6;

    private ReportGaps() {}

    /** Oldest first; none when no paper gives the day of the request. */
    static List<MissingRecord> of(Records records, Optional<LocalDate> decided) {
        List<MissingRecord> gaps = new ArrayList<>();
        Optional<TaggedDocument> request = records.own().stream()
                .filter(tagged -> tagged.document().type() == DocumentType.RFA)
                .filter(tagged -> Records.day(tagged.document()).isPresent())
                .reduce((one, other) -> other);
        Optional<LocalDate> end =
                request.flatMap(tagged -> Records.day(tagged.document())).or(() -> decided);
        if (end.isPresent()) {
            LocalDate begin = end.get().minusMonths(WINDOW_MONTHS);
            List<Visit> reports = records.timeline().visits().stream()
                    .filter(visit -> visit.document().provenance() == Provenance.TREATING)
                    .filter(visit -> !visit.date().earliest().isAfter(end.get()))
                    .toList();
            reports.stream()
                    .reduce((one, other) -> other)
                    .filter(last -> last.date().latest().isBefore(begin))
                    .ifPresent(last -> gaps.add(gap(last, "six-month-window", begin)));
            between(reports, begin, end.get(), gaps);
        }
        return List.copyOf(gaps);
    }

    private static void between(List<Visit> reports, LocalDate begin, LocalDate end, List<MissingRecord> gaps) {
        for (int i = 0; i < reports.size(); i++) {
            LocalDate day = reports.get(i).date().latest();
            LocalDate next = i + 1 < reports.size() ? reports.get(i + 1).date().earliest() : end;
            boolean late = ChronoUnit.DAYS.between(day, next) > DUE_AFTER_DAYS;
            if (late && !day.isBefore(begin)) {
                gaps.add(gap(reports.get(i), "pr2-gap", day.plusDays(DUE_AFTER_DAYS)));
            }
        }
    }

    /** Named by the report after which it is due. */
    private static MissingRecord gap(Visit last, String rule, LocalDate due) {
        Document document = last.document();
        Citation place = document.dates().stream()
                .filter(date -> date.date().equals(last.date()))
                .findFirst()
                .map(date -> Citation.of(document, date.place()))
                .orElseGet(() ->
                        Passages.of(document, document.runningText()).get(0).citation());
        return new MissingRecord("progress report", Optional.of(PartialDate.of(due)), place, rule);
    }
}

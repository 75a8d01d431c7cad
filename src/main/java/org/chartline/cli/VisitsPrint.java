package org.chartline.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartline.tag.Medication;
import org.chartline.tag.PainScore;
import org.chartline.timeline.Fact;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.MmeWords;
import org.chartline.timeline.Visit;

/** The visits of a case for the terminal: what each says of medication, pain, work and function. */
final class VisitsPrint {

    private VisitsPrint() {}

    static void add(Sheet sheet, List<Visit> visits) {
        sheet.heading("Visits");
        if (visits.isEmpty()) {
            sheet.line(0, "no dated examination or treatment among the documents read");
        }
        visits.forEach(visit -> add(sheet, visit));
    }

    private static void add(Sheet sheet, Visit visit) {
        sheet.line(
                0,
                "%s  %s, %s%s"
                        .formatted(
                                visit.date(),
                                visit.document().type(),
                                visit.document().id(),
                                visit.copiedFrom()
                                        .map(id -> ", carried forward from " + id + ": no new finding")
                                        .orElse("")));
        for (MedicationUse use : visit.medications()) {
            sheet.labelled(1, "medication", medication(use) + " (" + ReportPrint.place(use.citation()) + ")");
        }
        said(sheet, "pain", visit.pain(), fact -> pain(fact.mention()));
        said(
                sheet,
                "work",
                visit.workStatus(),
                fact -> fact.mention().status() + " " + ReportPrint.quote(fact.citation()));
        said(
                sheet,
                "function",
                visit.function(),
                fact -> fact.mention().direction() + " " + ReportPrint.quote(fact.citation()));
    }

    private static <F extends Fact<?>> void said(Sheet sheet, String label, List<F> facts, Function<F, String> words) {
        if (!facts.isEmpty()) {
            sheet.labelled(
                    1,
                    label,
                    facts.stream()
                            .map(fact -> words.apply(fact) + " (" + ReportPrint.place(fact.citation()) + ")")
                            .collect(Collectors.joining("; ")));
        }
    }

    private static String pain(PainScore pain) {
        String score = pain.evidence().text().replaceAll("\\s+", " ");
        return pain.context() == PainScore.Context.UNSPECIFIED ? score : score + " " + pain.context();
    }

    static String medication(MedicationUse use) {
        Medication medication = use.medication();
        Medication.Sig sig = medication.sig();
        String words = Stream.of(
                        Optional.of(medication.evidence().text()),
                        sig.strength().map(s -> s.text()),
                        sig.dose().map(d -> d.text()),
                        sig.frequency().map(f -> f.text()),
                        sig.quantity().map(q -> q.text()),
                        medication.change().map(change -> "[" + change + "]"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        String units = use.unitsPerDay().map(u -> "; " + u + " a day").orElse("");
        String mme = MmeWords.of(use);
        return words + units + (mme.isEmpty() ? "" : "; " + mme);
    }
}

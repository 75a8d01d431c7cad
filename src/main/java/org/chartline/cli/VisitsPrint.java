package org.chartline.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.PainScore;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Fact;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.Mme;
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
        for (Fact<PainScore> fact : visit.pain()) {
            sheet.labelled(1, "pain", pain(fact.mention()) + where(fact));
        }
        for (Fact<WorkStatus> fact : visit.workStatus()) {
            sheet.labelled(
                    1, "work", fact.mention().status() + ": " + ReportPrint.quote(fact.citation()) + where(fact));
        }
        for (Fact<Function> fact : visit.function()) {
            sheet.labelled(
                    1,
                    "function",
                    fact.mention().direction() + ": " + ReportPrint.quote(fact.citation()) + where(fact));
        }
    }

    private static String where(Fact<?> fact) {
        return " (" + ReportPrint.place(fact.citation()) + ")";
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
        String doses = Stream.of(
                        use.unitsPerDay().map(units -> units + " a day"),
                        use.cdc2016().map(mme -> mme("CDC 2016", mme)),
                        use.cdc2022().map(mme -> mme("CDC 2022", mme)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return words + (doses.isEmpty() ? "" : "; " + doses);
    }

    private static String mme(String table, Mme mme) {
        return (mme.computed() ? "MME " : "no MME ") + table + ": " + mme.how();
    }
}

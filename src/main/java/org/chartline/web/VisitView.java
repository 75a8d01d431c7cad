package org.chartline.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartline.store.CaseId;
import org.chartline.tag.Medication;
import org.chartline.tag.PainScore;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.MmeWords;
import org.chartline.timeline.Visit;

/** A visit, as the page shows it. */
record VisitView(
        String date,
        String type,
        String document,
        String copiedFrom,
        List<Drug> medications,
        List<Said> pain,
        List<Said> work,
        List<Said> function) {

    /** A drug that is taken. */
    record Drug(String name, String directions, String change, List<String> doses, Link place) {}

    /** Something said at the visit. */
    record Said(String what, Link place) {}

    static VisitView of(CaseId id, Visit visit) {
        return new VisitView(
                visit.date().toString(),
                visit.document().type().toString(),
                visit.document().id(),
                visit.copiedFrom().orElse(""),
                visit.medications().stream().map(use -> drug(id, use)).toList(),
                visit.pain().stream()
                        .map(fact -> new Said(pain(fact.mention()), Link.to(id, fact.citation())))
                        .toList(),
                visit.workStatus().stream()
                        .map(fact -> new Said(fact.mention().status().toString(), Link.to(id, fact.citation())))
                        .toList(),
                visit.function().stream()
                        .map(fact -> new Said(fact.mention().direction().toString(), Link.to(id, fact.citation())))
                        .toList());
    }

    private static String pain(PainScore pain) {
        String score = pain.evidence().text().replaceAll("\\s+", " ");
        return pain.context() == PainScore.Context.UNSPECIFIED ? score : score + " " + pain.context();
    }

    private static Drug drug(CaseId id, MedicationUse use) {
        Medication medication = use.medication();
        Medication.Sig sig = medication.sig();
        return new Drug(
                medication.evidence().text(),
                Stream.of(sig.strength(), sig.dose(), sig.frequency(), sig.quantity())
                        .flatMap(Optional::stream)
                        .map(quoted -> quoted.text().replaceAll("\\s+", " "))
                        .collect(Collectors.joining(" ")),
                medication.change().map(Object::toString).orElse(""),
                Stream.of(
                                use.unitsPerDay().map(units -> units + " a day"),
                                Optional.of(MmeWords.of(use)).filter(words -> !words.isEmpty()))
                        .flatMap(Optional::stream)
                        .toList(),
                Link.to(id, use.citation()));
    }
}

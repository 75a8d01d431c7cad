package org.chartline.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartline.draft.EditedDraft;
import org.chartline.draft.Sentence;
import org.chartline.draft.Slot;
import org.chartline.store.CaseId;
import org.chartline.store.Drafts;
import org.chartline.timeline.Citation;

/**
 * A draft, as the page shows it.
 *
 * @param reads tells the text that is shown
 * @param last who said last what of it; empty where nobody did
 * @param fellBack that was said of an earlier text
 * @param open sentences that could not be verified
 * @param stray edits of sentences that are drafted otherwise now
 */
record DraftView(
        String caseId,
        String state,
        String reads,
        String last,
        boolean fellBack,
        long open,
        long edited,
        List<Part> parts,
        List<Drafts.Edit> stray,
        List<StepView> steps) {

    /** Sentences that stand under one heading. */
    record Part(String title, List<Line> lines) {}

    /**
     * A sentence.
     *
     * @param out whether it was taken out; {@code text} is what was drafted then
     * @param edited who put other words when; empty where it stands as drafted
     */
    record Line(
            String key,
            String text,
            String drafted,
            boolean out,
            String fault,
            String edited,
            List<CaseView.Mark> marks) {}

    /** What somebody did. */
    record StepView(String at, String by, String what) {}

    static DraftView of(CaseId id, Drafting drafting) {
        return new DraftView(
                id.value(),
                drafting.standing().toString(),
                drafting.draft().fingerprint(),
                drafting.last()
                        .map(last -> "%s by %s, %s".formatted(last.standing(), last.account(), minute(last.at())))
                        .orElse(""),
                drafting.fellBack(),
                drafting.draft().lines().stream()
                        .flatMap(line -> line.now().stream())
                        .filter(sentence -> !sentence.verified())
                        .count(),
                drafting.draft().lines().stream()
                        .filter(EditedDraft.Line::edited)
                        .count(),
                parts(id, drafting),
                drafting.stray(),
                drafting.steps().stream()
                        .map(step -> new StepView(minute(step.at()), step.account(), said(step)))
                        .toList());
    }

    private static List<Part> parts(CaseId id, Drafting drafting) {
        Map<Citation, Integer> numbers = new HashMap<>();
        List<Part> parts = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            List<Line> lines = drafting.draft().lines().stream()
                    .filter(line -> line.drafted().slot() == slot)
                    .map(line ->
                            line(id, line, Optional.ofNullable(drafting.edits().get(line.key())), numbers))
                    .toList();
            if (!lines.isEmpty()) {
                parts.add(new Part(title(slot), lines));
            }
        }
        return parts;
    }

    private static Line line(
            CaseId id, EditedDraft.Line line, Optional<Drafts.Edit> edit, Map<Citation, Integer> numbers) {
        Sentence shown = line.now().orElse(line.drafted());
        return new Line(
                line.key(),
                shown.text(),
                line.drafted().text(),
                line.now().isEmpty(),
                shown.fault().orElse(""),
                edit.filter(words -> line.edited())
                        .map(words -> words.account() + ", " + minute(words.at()))
                        .orElse(""),
                shown.citations().stream()
                        .map(place -> new CaseView.Mark(
                                numbers.computeIfAbsent(place, unseen -> numbers.size() + 1), Link.to(id, place)))
                        .toList());
    }

    /** The heading over sentences. */
    static String title(Slot slot) {
        return switch (slot) {
            case CASE_LINE -> "Case";
            case APPLICANT -> "Applicant";
            case INJURY -> "Injury";
            case TREATMENT -> "Treatment to date";
            case UR_DECISION -> "Decision";
            case APPEAL -> "Appeal";
            case VISIT -> "Visits";
            case OTHER_RECORD -> "Other records";
        };
    }

    private static String said(Drafts.Step step) {
        return switch (step.step()) {
            case "edit" -> "edited a sentence";
            case "as-drafted" -> "let a sentence stand as drafted";
            case "in-review" -> "handed it on for review";
            case "approved" -> "approved it";
            default -> "took it back to drafted";
        };
    }

    private static String minute(String at) {
        return at.substring(0, Math.min(16, at.length())).replace('T', ' ');
    }
}

package org.chartline.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartline.draft.CaseReport;
import org.chartline.draft.EditedDraft;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.chartline.store.Drafts;

/**
 * A case's draft with what reviewers made of it.
 *
 * @param edits by sentence
 * @param standing how far the text has come as it reads now
 * @param last what was last said of it, of this text or an earlier one
 * @param steps who did what, the last first
 */
record Drafting(
        EditedDraft draft,
        Map<String, Drafts.Edit> edits,
        Drafts.Standing standing,
        Optional<Drafts.State> last,
        List<Drafts.Step> steps) {

    static Drafting of(Database database, CaseReport report) {
        CaseId id = report.file().id();
        Drafts drafts = database.drafts();
        Map<String, Drafts.Edit> edits = drafts.edits(id);
        EditedDraft draft = draft(report, edits);
        Optional<Drafts.State> last = drafts.state(id);
        Drafts.Standing standing = last.filter(state -> state.ofText().equals(draft.fingerprint()))
                .map(Drafts.State::standing)
                .orElse(Drafts.Standing.DRAFTED);
        List<Drafts.Step> steps = new ArrayList<>(drafts.steps(id));
        Collections.reverse(steps);
        return new Drafting(draft, edits, standing, last, steps);
    }

    private static EditedDraft draft(CaseReport report, Map<String, Drafts.Edit> edits) {
        Map<String, String> words = new HashMap<>();
        edits.forEach((key, edit) -> words.put(key, edit.words()));
        return EditedDraft.of(report, words);
    }

    /** Whether an earlier text had come further than this. */
    public boolean fellBack() {
        return standing == Drafts.Standing.DRAFTED
                && last.filter(state -> state.standing() != Drafts.Standing.DRAFTED)
                        .isPresent();
    }

    /** How far it has come and by whom, for whoever reads it elsewhere. */
    String said() {
        return last.filter(state -> standing == state.standing() && standing != Drafts.Standing.DRAFTED)
                .map(state -> "%s by %s on %s UTC."
                        .formatted(
                                standing == Drafts.Standing.APPROVED ? "Approved" : "Handed on for review",
                                state.account(),
                                state.at().substring(0, 16).replace('T', ' ')))
                .orElse("Not approved: as drafted" + (edits.isEmpty() ? "." : " and edited."));
    }

    /** Edits of sentences that are drafted otherwise now. */
    List<Drafts.Edit> stray() {
        List<String> keys = draft.stray(edits.keySet());
        return edits.values().stream()
                .filter(edit -> keys.contains(edit.sentence()))
                .toList();
    }
}

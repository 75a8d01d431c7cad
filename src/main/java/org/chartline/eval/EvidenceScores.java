package org.chartline.eval;

import java.util.ArrayList;
import java.util.List;
import org.chartline.draft.CaseReport;

/**
 * How well the evidence of case files was laid out.
 *
 * @param visitFacts by day: drugs with strength and units a day, morphine equivalents, work status, pain, function
 * @param verdicts disputed treatments with the gold's verdict; found counts all assessments
 * @param prongs limbs of the disputed treatments in a state that counts as right
 * @param contradictions pairs whose two places are the gold's
 * @param missing records named and not held
 * @param summaryFacts facts of the gold that a sentence of the summary tells
 * @param unverified sentences that the verifier marked
 * @param forbidden statements of the summary or visits that must not be; only the checkable ones are looked for
 * @param unchecked statements that no rule can check
 * @param errors what was wrong; they show the texts
 */
public record EvidenceScores(
        DivideTally visitFacts,
        DivideTally verdicts,
        DivideTally prongs,
        DivideTally contradictions,
        DivideTally missing,
        DivideTally summaryFacts,
        int unverified,
        int forbidden,
        int unchecked,
        List<String> errors) {

    static final EvidenceScores NONE = new EvidenceScores(
            DivideTally.NONE,
            DivideTally.NONE,
            DivideTally.NONE,
            DivideTally.NONE,
            DivideTally.NONE,
            DivideTally.NONE,
            0,
            0,
            0,
            List.of());

    /** The scores of one case. @throws BadGoldException when its gold is not as expected */
    public static EvidenceScores of(GoldCase gold, CaseReport report) {
        return new EvidenceComparison(gold.name(), EvidenceGold.of(gold), report).scores();
    }

    /** The scores of both, counted together. */
    public EvidenceScores plus(EvidenceScores other) {
        List<String> all = new ArrayList<>(errors);
        all.addAll(other.errors);
        return new EvidenceScores(
                visitFacts.plus(other.visitFacts),
                verdicts.plus(other.verdicts),
                prongs.plus(other.prongs),
                contradictions.plus(other.contradictions),
                missing.plus(other.missing),
                summaryFacts.plus(other.summaryFacts),
                unverified + other.unverified,
                forbidden + other.forbidden,
                unchecked + other.unchecked,
                all);
    }
}

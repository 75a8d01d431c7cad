package org.chartline.timeline;

import java.util.List;
import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.tag.Function;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
import org.chartline.tag.WorkStatus;

/**
 * One examination or treatment, as the document written of it says.
 *
 * @param medications those taken at the time, each once, with the most that is said of it
 * @param measures what of function is given in numbers, each kind once
 * @param plan what was asked for or ordered
 */
public record Visit(
        PartialDate date,
        Document document,
        List<MedicationUse> medications,
        List<Fact<WorkStatus>> workStatus,
        List<Fact<PainScore>> pain,
        List<Fact<Function>> function,
        List<Measure> measures,
        List<Fact<Procedure>> plan) {

    /** What the visit allows at work. */
    public Optional<WorkCapacity> capacity() {
        return WorkCapacity.of(workStatus);
    }

    /** Whether the report was carried forward from an earlier one: what it repeats is no new finding (brief, trap 13). */
    public Optional<String> copiedFrom() {
        return document.copiedFrom();
    }
}

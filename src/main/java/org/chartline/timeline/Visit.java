package org.chartline.timeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.PartialDate;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
import org.chartline.tag.WorkStatus;

/**
 * One examination or treatment, as the document written of it says.
 *
 * @param medications those taken at the time, each once, with the most that is said of it
 * @param measures what of function is given in numbers, each kind once
 * @param plan what was asked for or ordered
 * @param opioidEnded an opioid is named that is no longer taken
 */
public record Visit(
        PartialDate date,
        Document document,
        List<MedicationUse> medications,
        List<Fact<WorkStatus>> workStatus,
        List<Fact<PainScore>> pain,
        List<Fact<org.chartline.tag.Function>> function,
        List<Measure> measures,
        List<Fact<Procedure>> plan,
        boolean opioidEnded) {

    /** What the visit allows at work. A therapist tells whether the patient works; restrictions are a physician's to give. */
    public Optional<WorkCapacity> capacity() {
        boolean therapist =
                document.type() == DocumentType.THERAPY_NOTE || document.type() == DocumentType.ACUPUNCTURE_NOTE;
        return therapist ? Optional.empty() : WorkCapacity.of(workStatus);
    }

    /**
     * Morphine equivalents of all opioids of the visit together, at most, by the table of 2016; zero when those that it
     * names are no longer taken; empty when it names none, or one cannot be computed.
     */
    public Optional<BigDecimal> mme2016() {
        return sum(MedicationUse::cdc2016);
    }

    /** The same by the table of 2022. */
    public Optional<BigDecimal> mme2022() {
        return sum(MedicationUse::cdc2022);
    }

    private Optional<BigDecimal> sum(Function<MedicationUse, Optional<Mme>> table) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean opioid = opioidEnded;
        for (MedicationUse use : medications) {
            Optional<Mme> mme = table.apply(use);
            opioid |= mme.isPresent();
            if (mme.isPresent() && !use.stopped()) {
                if (mme.get().high().isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.add(mme.get().high().get());
            }
        }
        return opioid ? Optional.of(sum) : Optional.empty();
    }

    /** Whether the report was carried forward from an earlier one: what it repeats is no new finding (brief, trap 13). */
    public Optional<String> copiedFrom() {
        return document.copiedFrom();
    }
}

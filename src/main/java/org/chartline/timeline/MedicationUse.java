package org.chartline.timeline;

import java.util.Optional;
import org.chartline.tag.Medication;

/**
 * A drug that a visit says the patient takes.
 *
 * @param unitsPerDay in words, a range where the sig gives one; empty when it does not say
 * @param cdc2016 empty for what is no opioid
 */
public record MedicationUse(
        Medication medication,
        Optional<String> unitsPerDay,
        Optional<Mme> cdc2016,
        Optional<Mme> cdc2022,
        Citation citation) {}

package org.chartline.timeline;

import java.util.Optional;

/** Morphine equivalents in a line: both tables with their arithmetic, once where they agree, or what prevents it. */
public final class MmeWords {

    private MmeWords() {}

    /** Empty for what is no opioid. */
    public static String of(MedicationUse use) {
        Optional<String> old = use.cdc2016().map(MmeWords::of);
        Optional<String> current = use.cdc2022().map(MmeWords::of);
        if (old.isPresent() && old.equals(current)) {
            return old.get() + " (CDC 2016 and 2022)";
        }
        return old.map(words -> words + " (CDC 2016)").orElse("")
                + (old.isPresent() && current.isPresent() ? ", " : "")
                + current.map(words -> words + " (CDC 2022)").orElse("");
    }

    private static String of(Mme mme) {
        return "MME " + mme.how();
    }
}

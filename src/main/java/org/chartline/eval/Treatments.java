package org.chartline.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chartline.assess.Assessment;

/** Finds the assessment that is of the gold's treatment. */
final class Treatments {

    private static final Set<String> MEDICATIONS = Set.of(
            "opioid", "neuropathic", "muscle-relaxant", "nsaid", "topical", "sedative", "benzodiazepine", "other");

    private Treatments() {}

    /** The one with most words in common; the family counts as two. Empty when none has either. */
    static Optional<Assessment> best(EvidenceGold.Question gold, List<Assessment> found) {
        return found.stream()
                .filter(assessment -> likeness(gold, assessment) > 0)
                .max(Comparator.comparingLong(assessment -> likeness(gold, assessment)));
    }

    private static long likeness(EvidenceGold.Question gold, Assessment found) {
        Set<String> wanted = EvidencePlaces.words(gold.treatment());
        String treatment = found.dispute().treatment() + " " + found.dispute().key();
        long shared = EvidencePlaces.words(treatment.replace('+', ' ')).stream()
                .filter(wanted::contains)
                .count();
        return shared + (sameFamily(gold.family(), found.dispute().family().toLowerCase(Locale.ROOT)) ? 2 : 0);
    }

    private static boolean sameFamily(String gold, String found) {
        if (MEDICATIONS.contains(gold)) {
            return found.endsWith(":" + gold);
        }
        return found.equals(gold)
                || found.startsWith(gold + ":")
                || found.endsWith(":" + gold)
                || gold.equals("radiofrequency") && found.equals("stimulation")
                || gold.startsWith("injection") && found.startsWith("injection");
    }
}

package org.chartline.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chartline.tag.Assertion;
import org.chartline.tag.Evidence;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.Span;

/**
 * Writes text that looks like a record to an index: sentences with drugs and procedures, whose mentions are known because
 * they are written down with them, between words that recur as words do, few often and many seldom.
 */
final class SyntheticText {

    private static final int LINE = 90;
    private static final int SELDOM_WORDS = 20_000;

    private static final List<String> PLAIN = List.of(
            "Pain is 7/10 without and 4/10 with medications and radiates to the left leg.",
            "The patient walks with a cane, sits for ten minutes and needs help with laundry.",
            "Range of motion of the lumbar spine is decreased with spasm and tenderness.",
            "Work status: modified duty, no lifting over 10 pounds, return in four weeks.",
            "Activities of daily living have improved: dressing, bathing and cooking are easier.",
            "Straight leg raise is positive at 45 degrees, sensation is intact in both feet.");

    private record Drug(String name, String ingredient) {}

    private static final List<Drug> DRUGS = List.of(
            new Drug("Norco", "acetaminophen+hydrocodone"),
            new Drug("Vicodin", "acetaminophen+hydrocodone"),
            new Drug("hydrocodone", "hydrocodone"),
            new Drug("tramadol", "tramadol"),
            new Drug("OxyContin", "oxycodone"),
            new Drug("Soma", "carisoprodol"),
            new Drug("cyclobenzaprine", "cyclobenzaprine"),
            new Drug("naproxen", "naproxen"),
            new Drug("Motrin", "ibuprofen"),
            new Drug("gabapentin", "gabapentin"),
            new Drug("Lyrica", "pregabalin"),
            new Drug("omeprazole", "omeprazole"));

    private record Treatment(String name, Procedure.Family family) {}

    private static final List<Treatment> TREATMENTS = List.of(
            new Treatment("physical therapy", Procedure.Family.PHYSICAL_MEDICINE),
            new Treatment("acupuncture", Procedure.Family.ACUPUNCTURE),
            new Treatment("epidural steroid injection", Procedure.Family.INJECTION),
            new Treatment("MRI of the lumbar spine", Procedure.Family.IMAGING),
            new Treatment("chiropractic treatment", Procedure.Family.CHIROPRACTIC));

    private final Random random;

    SyntheticText(Random random) {
        this.random = random;
    }

    /** A page of some 2 KB. @param start where it begins in its document @param mentions are added to */
    String page(int start, List<Mention> mentions) {
        StringBuilder text = new StringBuilder();
        int length = 1_600 + random.nextInt(800);
        int line = 0;
        while (text.length() < length) {
            sentence(text, start, mentions);
            if (text.length() - line > LINE) {
                text.append('\n');
                line = text.length();
            } else {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private void sentence(StringBuilder text, int start, List<Mention> mentions) {
        switch (random.nextInt(6)) {
            case 0 -> {
                text.append("The patient takes ");
                drug(text, start, Assertion.PRESENT, Optional.empty(), mentions);
                text.append(" twice a day with relief.");
            }
            case 1 -> {
                int cue = start + text.length();
                text.append("Denies ");
                Evidence.Cue denies = new Evidence.Cue("bench", "Denies", new Span(cue, cue + 6));
                drug(text, start, Assertion.DENIED, Optional.of(denies), mentions);
                text.append(" and side effects.");
            }
            case 2 -> {
                text.append("Request for ");
                treatment(text, start, mentions);
                text.append(" 2 times a week for 6 weeks.");
            }
            case 3 -> text.append(PLAIN.get(random.nextInt(PLAIN.size())));
            default -> seldom(text);
        }
    }

    /** Words of which some come often and most hardly ever. */
    private void seldom(StringBuilder text) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double share = random.nextDouble();
            words.add("w" + Integer.toString((int) (SELDOM_WORDS * share * share * share), Character.MAX_RADIX));
        }
        text.append(String.join(" ", words)).append('.');
    }

    private void drug(
            StringBuilder text, int start, Assertion assertion, Optional<Evidence.Cue> cue, List<Mention> mentions) {
        Drug drug = DRUGS.get(random.nextInt(DRUGS.size()));
        mentions.add(new Medication(
                evidence(text, start, drug.name(), cue),
                Medication.Kind.DRUG,
                drug.ingredient(),
                assertion,
                Medication.Sig.NONE,
                Optional.empty(),
                false));
        text.append(drug.name());
    }

    private void treatment(StringBuilder text, int start, List<Mention> mentions) {
        Treatment treatment = TREATMENTS.get(random.nextInt(TREATMENTS.size()));
        mentions.add(new Procedure(
                evidence(text, start, treatment.name(), Optional.empty()),
                treatment.family(),
                Assertion.REQUESTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        text.append(treatment.name());
    }

    private static Evidence evidence(StringBuilder text, int start, String words, Optional<Evidence.Cue> cue) {
        int begin = start + text.length();
        return new Evidence(new Span(begin, begin + words.length()), words, "bench", cue);
    }
}

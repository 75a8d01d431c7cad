package org.chartline.eval;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What an evaluation found, in a fixed order.
 *
 * @param documents gold texts
 * @param types by name; every type that gold or found has
 * @param assertions pairs by gold's assertion, then by the found one's; {@link #NO_VALUE} where one gives none
 * @param missingFiles gold texts for which nothing was handed in; all of their annotations count as missed
 * @param unscoredFiles what was handed in for texts that gold does not have
 * @param misplaced found annotations whose text does not stand at their offsets, a sign of other offsets than gold's
 * @param errors by document and place
 */
public record Scores(
        int documents,
        Map<String, TypeScores> types,
        Map<String, Map<String, Integer>> assertions,
        List<String> missingFiles,
        List<String> unscoredFiles,
        int misplaced,
        List<ScoringError> errors) {

    /** Stands for an attribute that is not given. */
    public static final String NO_VALUE = "–";

    /** How a type fared; counts of 0 for one that neither gold nor found has. */
    public TypeScores type(String name) {
        return types.getOrDefault(name, TypeScores.NONE);
    }

    /** All types together, each annotation counting alike. */
    public Counts microStrict() {
        return micro(TypeScores::strict);
    }

    /** All types together, each annotation counting alike. */
    public Counts microLenient() {
        return micro(TypeScores::lenient);
    }

    /** The mean over types, each type counting alike. */
    public Means macroStrict() {
        return Means.of(types.values().stream().map(TypeScores::strict).toList());
    }

    /** The mean over types, each type counting alike. */
    public Means macroLenient() {
        return Means.of(types.values().stream().map(TypeScores::lenient).toList());
    }

    /** Whether nothing is missed, false or wrong. */
    public boolean perfect() {
        return errors.isEmpty() && microStrict().equals(microLenient());
    }

    private Counts micro(Function<TypeScores, Counts> measure) {
        return types.values().stream().map(measure).reduce(Counts.NONE, Counts::plus);
    }
}

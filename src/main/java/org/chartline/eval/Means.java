package org.chartline.eval;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Macro averages: the mean over types of each measure, of the types for which it is defined.
 */
public record Means(OptionalDouble precision, OptionalDouble recall, OptionalDouble f1) {

    static Means of(Collection<Counts> types) {
        return new Means(mean(types, Counts::precision), mean(types, Counts::recall), mean(types, Counts::f1));
    }

    private static OptionalDouble mean(Collection<Counts> types, Function<Counts, OptionalDouble> measure) {
        return types.stream()
                .map(measure)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}

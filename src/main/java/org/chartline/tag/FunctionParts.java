package org.chartline.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartline.rows.Rows;

/** The parts of which statements on function are made: activities, instruments, amounts and what may follow. */
final class FunctionParts {

    /** A row of {@code rules/activities.tsv}. */
    record Activity(String activity) {}

    /** A row of {@code rules/instruments.tsv}: a scored instrument, as a regular expression. */
    record Instrument(String instrument, String example) {}

    /** A row of {@code rules/function-parts.tsv}. */
    private record Part(String name, String pattern) {}

    private final Map<String, String> parts = new LinkedHashMap<>();

    FunctionParts() {
        Rows.read("function-parts", Part.class).forEach(part -> parts.put(part.name(), part.pattern()));
        parts.put(
                "ACT",
                either(Rows.read("activities", Activity.class).stream()
                        .map(Activity::activity)
                        .toList()));
        parts.put(
                "INSTRUMENT",
                either(Rows.read("instruments", Instrument.class).stream()
                        .map(Instrument::instrument)
                        .toList()));
    }

    /** A row's pattern with every name in braces replaced by its part. */
    Pattern compile(String pattern) {
        String whole = pattern;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            whole = whole.replace("{" + part.getKey() + "}", part.getValue());
        }
        return Rows.expression(whole);
    }

    private static String either(List<String> alternatives) {
        return alternatives.stream().collect(Collectors.joining("|", "(?:\\b(?:", ")\\b)"));
    }
}

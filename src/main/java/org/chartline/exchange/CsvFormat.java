package org.chartline.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mentions as CSV (RFC 4180): one line a mention, one column an attribute of the annotation guideline. */
public final class CsvFormat {

    private static final List<String> ATTRIBUTES = List.of(
            "assertion",
            "kind",
            "ingredient",
            "strength",
            "dose",
            "route",
            "frequency",
            "duration",
            "form",
            "quantity",
            "refills",
            "change",
            "allergy",
            "family",
            "count",
            "site",
            "side",
            "low",
            "high",
            "context",
            "status",
            "permanence",
            "lift_lb",
            "hours",
            "direction",
            "instrument",
            "score",
            "value",
            "role");

    private CsvFormat() {}

    public static String header() {
        return line(Stream.concat(Stream.of("text_file", "type", "begin", "end", "text"), ATTRIBUTES.stream()));
    }

    public static String line(String textFile, Annotation annotation) {
        return line(Stream.concat(
                Stream.of(
                        textFile,
                        annotation.type(),
                        String.valueOf(annotation.begin()),
                        String.valueOf(annotation.end()),
                        annotation.text()),
                ATTRIBUTES.stream().map(name -> annotation.attrs().getOrDefault(name, ""))));
    }

    /** One text's mentions with the header. */
    static String table(AnnotatedText text) {
        return text.annotations().stream()
                .map(annotation -> line(text.name(), annotation))
                .collect(Collectors.joining("", header(), ""));
    }

    private static String line(Stream<String> cells) {
        return cells.map(CsvFormat::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}

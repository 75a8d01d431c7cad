package org.chartline.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Turns our tables into the bar-separated dictionary that cTAKES' fast lookup reads, and its concept codes back into
 * our rows. No UMLS content is involved.
 */
final class Dictionary {

    /** Semantic types by which cTAKES tells a medication from a procedure. */
    private static final Map<Term.Kind, String> TYPES = Map.of(Term.Kind.DRUG, "T121", Term.Kind.PROCEDURE, "T061");

    private static final String TEMPLATE = "dictionary/lookup.xml";

    private final Map<String, Entry> byCode;

    Dictionary(List<Entry> entries) {
        Map<String, String> codes = new LinkedHashMap<>();
        byCode = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String key = entry.kind() + "|" + entry.concept();
            String code = codes.computeIfAbsent(key, k -> "C%07d".formatted(codes.size() + 1));
            byCode.put(code + "|" + entry.term(), entry);
        }
    }

    /** The kind and concept of a code that the lookup reports. */
    Map<String, Entry> concepts() {
        return byCode.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().substring(0, e.getKey().indexOf('|')), Map.Entry::getValue, (a, b) -> a));
    }

    /**
     * Writes the dictionary and the lookup's description into a folder.
     *
     * @return the description, for the lookup's {@code LookupXml}
     */
    Path write(Path folder) {
        String rows = byCode.entrySet().stream()
                .map(e -> row(e.getKey().substring(0, e.getKey().indexOf('|')), e.getValue()))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Path terms = Files.writeString(folder.resolve("chartline.bsv"), rows);
            return Files.writeString(folder.resolve("lookup.xml"), template().replace("@BSV@", terms.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the dictionary to " + folder, e);
        }
    }

    private static String row(String code, Entry entry) {
        return String.join("|", code, TYPES.get(entry.kind()), entry.term(), code);
    }

    private static String template() throws IOException {
        ClassLoader loader = Objects.requireNonNull(Dictionary.class.getClassLoader());
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

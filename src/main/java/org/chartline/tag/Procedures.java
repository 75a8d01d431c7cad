package org.chartline.tag;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartline.rows.Rows;

/** The procedures that we know by name, and the words that may stand before one as part of its name. */
final class Procedures {

    /** A row of {@code rules/procedure-modifiers.tsv}. */
    private record Modifier(String name) {}

    private final Map<String, ProcedureRow> byName;
    private final Set<String> modifiers;

    private Procedures(Map<String, ProcedureRow> byName, Set<String> modifiers) {
        this.byName = byName;
        this.modifiers = modifiers;
    }

    static Procedures read() {
        return new Procedures(
                Rows.read("procedures", ProcedureRow.class).stream()
                        .collect(Collectors.toMap(ProcedureRow::name, row -> row, (a, b) -> a, TreeMap::new)),
                Rows.read("procedure-modifiers", Modifier.class).stream()
                        .map(Modifier::name)
                        .collect(Collectors.toSet()));
    }

    Stream<Entry> entries() {
        return byName.keySet().stream().map(name -> new Entry(Term.Kind.PROCEDURE, name, name));
    }

    Optional<ProcedureRow> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word, or several, can be part of a procedure's name when they stand before it. */
    boolean modifies(String words) {
        return modifiers.contains(words.toLowerCase(Locale.ROOT));
    }
}

package org.chartline.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chartline.rows.Rows;

/** What a word names among drugs: its ingredients, and the classes that they belong to. For rooms that look drugs up. */
public final class DrugNames {

    /** Partners in combinations; nobody who looks for Norco means every product with acetaminophen. */
    private static final Set<String> PARTNERS = Set.of("acetaminophen", "aspirin", "ibuprofen", "caffeine");

    /** A row of {@code rules/drug-classes.tsv}. */
    private record ClassRow(String ingredient, List<String> classes) {}

    private final Drugs drugs = Drugs.read();
    private final Map<String, List<String>> classes = Rows.read("drug-classes", ClassRow.class).stream()
            .collect(Collectors.toMap(ClassRow::ingredient, ClassRow::classes));

    /** The ingredients of a drug by any of its names, as {@link Medication#ingredient()}; empty for other words. */
    public Optional<String> ingredient(String word) {
        return drugs.named(word)
                .filter(row -> row.kind() != Medication.Kind.CLASS)
                .map(DrugRow::ingredient);
    }

    /** The class that a word names ({@code narcotics} is {@code opioid}); empty for other words. */
    public Optional<String> drugClass(String word) {
        return drugs.named(word)
                .filter(row -> row.kind() == Medication.Kind.CLASS)
                .map(DrugRow::ingredient)
                .or(() -> classes.values().stream()
                        .flatMap(List::stream)
                        .filter(word.toLowerCase(Locale.ROOT)::equals)
                        .findFirst());
    }

    /** The classes of an ingredient or of a combination's parts, partners like acetaminophen aside. */
    public Set<String> classesOf(String ingredient) {
        return active(ingredient).stream()
                .flatMap(part -> classes.getOrDefault(part, List.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ingredients that belong to a class, in order. */
    public Set<String> members(String drugClass) {
        return classes.entrySet().stream()
                .filter(entry -> entry.getValue().contains(drugClass))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ingredients for which a product is taken: of {@code acetaminophen+hydrocodone} only {@code hydrocodone}. */
    public Set<String> active(String ingredient) {
        Set<String> parts = new TreeSet<>(Arrays.asList(ingredient.split("\\+")));
        Set<String> active = new TreeSet<>(parts);
        active.removeAll(PARTNERS);
        return active.isEmpty() ? parts : active;
    }
}

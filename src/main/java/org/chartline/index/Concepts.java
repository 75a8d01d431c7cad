package org.chartline.index;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chartline.tag.DrugNames;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;

/** What a mention is an instance of, and what a word of a query asks for: ingredients, drug classes, families. */
final class Concepts {

    private final DrugNames names = new DrugNames();

    /** The concepts under which a mention is found. */
    Set<String> of(Mention mention) {
        Set<String> concepts = new LinkedHashSet<>();
        if (mention instanceof Medication medication) {
            concepts.add(medication.ingredient());
            concepts.addAll(Arrays.asList(medication.ingredient().split("\\+")));
            concepts.addAll(names.classesOf(medication.ingredient()));
        } else if (mention instanceof Procedure procedure) {
            concepts.add(procedure.family().toString());
        }
        return concepts;
    }

    /** The concept that a word asks for; empty for a word that is only a word. */
    Optional<Asked> asked(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return names.drugClass(plain)
                .map(c -> new Asked(Set.of(c), word + ": the class " + c + " and its members"))
                .or(() -> names.ingredient(plain).map(i -> drug(word, i)))
                .or(() -> family(plain).map(f -> new Asked(Set.of(f), word + ": the family " + f)));
    }

    private Asked drug(String word, String ingredient) {
        Set<String> concepts = new LinkedHashSet<>(Set.of(ingredient));
        Set<String> active = names.active(ingredient);
        if (active.size() == 1) {
            concepts.addAll(active);
        }
        return new Asked(concepts, word + ": " + String.join(" or ", concepts) + " under any name");
    }

    private static Optional<String> family(String word) {
        return Arrays.stream(Procedure.Family.values())
                .map(Procedure.Family::toString)
                .filter(word::equals)
                .findFirst();
    }

    /**
     * What a word asks for.
     *
     * @param why in words, for the reader of the hits
     */
    record Asked(Set<String> concepts, String why) {}
}

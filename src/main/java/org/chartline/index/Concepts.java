package org.chartline.index;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartline.tag.DrugNames;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;

/** What a mention is an instance of, and what a word of a query asks for: ingredients, drug classes, families. */
final class Concepts {

    /** Marks around a word that are not part of it. */
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private final DrugNames names = new DrugNames();

    /** The concepts under which a mention is found. */
    Set<String> of(Mention mention) {
        Set<String> concepts = new LinkedHashSet<>();
        if (mention instanceof Medication medication) {
            concepts.add(medication.ingredient());
            List<String> parts = List.of(medication.ingredient().split("\\+"));
            concepts.addAll(parts);
            parts.forEach(part -> concepts.addAll(names.classesOf(part)));
        } else if (mention instanceof Procedure procedure) {
            concepts.add(procedure.family().toString());
        }
        return concepts;
    }

    /** The concept that a word asks for; empty for a word that is only a word. */
    Optional<Asked> asked(String word) {
        String plain = EDGES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        String singular = plain.replaceFirst("s$", "");
        return names.drugClass(plain)
                .or(() -> names.drugClass(singular))
                .map(c -> new Asked(Set.of(c), word + ": the class " + c + " and its members"))
                .or(() -> names.ingredient(plain).map(i -> drug(word, i)))
                .or(() -> family(singular).map(f -> new Asked(Set.of(f), word + ": the family " + f)));
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
                .filter(family -> family != Procedure.Family.OTHER)
                .map(Procedure.Family::toString)
                .filter(family -> family.replace('-', ' ').equals(word.replace('-', ' ')))
                .findFirst();
    }

    /**
     * What a word asks for.
     *
     * @param why in words, for the reader of the hits
     */
    record Asked(Set<String> concepts, String why) {}
}

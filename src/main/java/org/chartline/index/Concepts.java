package org.chartline.index;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.chartline.tag.DrugNames;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;

/** What a mention is an instance of, and what a word of a query asks for: ingredients, drug classes, families. */
final class Concepts {

    /** Marks around a word that are not part of it. */
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final DrugNames names = new DrugNames();
    /** By name, of which there are as many as drugs and families. */
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> classes = new ConcurrentHashMap<>();

    /** The concepts under which a mention is found. */
    Set<String> of(Mention mention) {
        return of(name(mention));
    }

    /** An ingredient or family, and all that an instance of it is an instance of, too. */
    Set<String> of(String name) {
        return known.computeIfAbsent(name, this::looked);
    }

    private Set<String> classesOf(String ingredient) {
        return classes.computeIfAbsent(ingredient, names::classesOf);
    }

    private Set<String> looked(String name) {
        Set<String> concepts = new LinkedHashSet<>();
        if (!name.isEmpty()) {
            concepts.add(name);
            List<String> parts = List.of(name.split("\\+"));
            concepts.addAll(parts);
            parts.forEach(part -> concepts.addAll(classesOf(part)));
        }
        return Collections.unmodifiableSet(concepts);
    }

    /** Its ingredient or family; empty for a mention of neither. */
    static String name(Mention mention) {
        if (mention instanceof Medication medication) {
            return medication.ingredient();
        }
        return mention instanceof Procedure procedure ? procedure.family().toString() : "";
    }

    /** The drug classes of a mention, for counting. */
    Set<String> classes(Mention mention) {
        if (!(mention instanceof Medication medication)) {
            return Set.of();
        }
        return medication.kind() == Medication.Kind.CLASS
                ? Set.of(medication.ingredient())
                : classesOf(medication.ingredient());
    }

    /** Whether a drug's name, as it stands there, is misspelled, or was misread by a scanner. */
    boolean isVariant(String text) {
        return isUnknown(text.replaceAll("\\s+", " "))
                && NO_NAME.splitAsStream(text).allMatch(this::isUnknown);
    }

    private boolean isUnknown(String name) {
        return names.ingredient(name).isEmpty() && names.drugClass(name).isEmpty();
    }

    /** The concept that a word asks for; empty for a word that is only a word. */
    Optional<Asked> asked(String word) {
        String plain = EDGES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        String singular = plain.replaceFirst("s$", "");
        return names.drugClass(plain)
                .or(() -> names.drugClass(singular))
                .map(c -> drugClass(word, c))
                .or(() -> names.ingredient(plain).map(i -> drug(word, i)))
                .or(() -> family(singular).map(f -> new Asked(Set.of(f), word + ": the family " + f)));
    }

    private Asked drugClass(String word, String name) {
        Set<String> members = names.members(name);
        return new Asked(
                Set.of(name),
                word + ": the class " + name + " and its members"
                        + (members.isEmpty() ? "" : " (" + String.join(", ", members) + ")"));
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

package org.chartline.divide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;

/** Tells what kind of document some pages are, by their words and the rows of {@code document-types.tsv}. */
final class Typing {

    /** What a row's weight adds to the logarithm of the chance that the words give a type. */
    private static final double ROW = 0.3;

    /** A type that is less sure than this says too little: the document stays {@code OTHER}. */
    private static final double LEAST_CONFIDENCE = 0.15;

    /** Characters of the first page in which a title is looked for. */
    private static final int HEAD = 2200;

    private final List<TypeRow> rows = Rows.read("document-types", TypeRow.class);
    private final TypeModel model;
    private final Screen ofHead = screen(TypeRow.Zone.HEAD);
    private final Screen ofAny = screen(TypeRow.Zone.ANY);

    Typing(TypeModel model) {
        this.model = model;
    }

    /** How likely each type is for a document of this one page. */
    Map<DocumentType, Double> chances(Leaf leaf) {
        return model.chances(List.of(leaf));
    }

    private Screen screen(TypeRow.Zone zone) {
        return new Screen(in(zone).stream().map(TypeRow::pattern).toList());
    }

    private List<TypeRow> in(TypeRow.Zone zone) {
        return rows.stream().filter(row -> row.zone() == zone).toList();
    }

    /**
     * A type, the words that led to it and how sure it is.
     *
     * @param confidence 0 to 1: how likely the type is beside all others
     */
    record Verdict(
            DocumentType type, Provenance provenance, Optional<String> authorRole, double confidence, List<Cue> cues) {}

    private static final Verdict UNTOLD =
            new Verdict(DocumentType.OTHER, Provenance.UNKNOWN, Optional.empty(), 0, List.of());

    /** The rows that a page's words match, titles as if it were the first page of a document. */
    List<TypeFound> found(Leaf leaf) {
        String text = leaf.body();
        Map<String, TypeFound> found = new HashMap<>();
        find(leaf, text.substring(0, Math.min(HEAD, text.length())), ofHead, in(TypeRow.Zone.HEAD), found);
        find(leaf, text, ofAny, in(TypeRow.Zone.ANY), found);
        return rows.stream()
                .map(row -> found.get(row.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The first match of each row. */
    private static void find(Leaf leaf, String text, Screen screen, List<TypeRow> rows, Map<String, TypeFound> found) {
        screen.of(text).each((matcher, number) -> {
            TypeRow row = rows.get(number);
            if (!found.containsKey(row.id())) {
                Place place = new Place(leaf.page().number(), matcher.start(), matcher.end());
                Cue cue = new Cue("type", row.id(), place, matcher.group().strip());
                found.put(row.id(), new TypeFound(row, cue, leaf.titleLine(firstWord(matcher, text))));
            }
        });
    }

    private static int firstWord(Matcher matcher, String text) {
        int at = matcher.start();
        while (at < matcher.end() - 1 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * The type of a document by the chances that the model gives its words and by the rows, each counted once: titles of
     * the first page, other words of any page.
     */
    Verdict type(List<Sheet> sheets) {
        List<Leaf> leaves = sheets.stream().map(Sheet::leaf).toList();
        if (leaves.stream().allMatch(Leaf::blank)) {
            return UNTOLD;
        }
        List<TypeFound> found = once(sheets);
        Map<DocumentType, Double> scores = new EnumMap<>(DocumentType.class);
        Map<DocumentType, Double> chances = sheets.size() == 1 ? sheets.get(0).chances() : model.chances(leaves);
        chances.forEach((type, chance) -> scores.put(type, Math.log(chance)));
        found.forEach(one -> scores.merge(one.row().type(), ROW * one.weight(), Double::sum));
        DocumentType best =
                Collections.max(scores.entrySet(), Map.Entry.comparingByValue()).getKey();
        double confidence = share(scores, best);
        return confidence < LEAST_CONFIDENCE ? UNTOLD : verdict(best, leaves.get(0), found, confidence);
    }

    private static List<TypeFound> once(List<Sheet> sheets) {
        List<TypeFound> found = new ArrayList<>();
        Set<String> counted = new HashSet<>();
        for (int i = 0; i < sheets.size(); i++) {
            for (TypeFound one : sheets.get(i).types()) {
                if ((i == 0 || one.row().zone() != TypeRow.Zone.HEAD)
                        && counted.add(one.row().id())) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private static double share(Map<DocumentType, Double> scores, DocumentType type) {
        double of = scores.getOrDefault(type, 0.0);
        return 1
                / scores.values().stream()
                        .mapToDouble(score -> Math.exp(score - of))
                        .sum();
    }

    private Verdict verdict(DocumentType type, Leaf first, List<TypeFound> found, double confidence) {
        List<TypeFound> speaking = found.stream()
                .filter(one -> one.row().type() == type)
                .sorted(Comparator.comparingInt(one -> rows.indexOf(one.row())))
                .toList();
        if (speaking.isEmpty()) {
            return new Verdict(
                    type, provenance(type), Optional.empty(), confidence, List.of(model.mostTelling(first, type)));
        }
        return new Verdict(
                type,
                speaking.get(0).row().provenance(),
                speaking.stream()
                        .map(one -> one.row().authorRole())
                        .filter(role -> !role.isEmpty())
                        .findFirst(),
                confidence,
                speaking.stream().map(TypeFound::cue).toList());
    }

    /** Whose documents of a type are; unknown where the rows of the type differ. */
    private Provenance provenance(DocumentType type) {
        List<Provenance> all = rows.stream()
                .filter(row -> row.type() == type)
                .map(TypeRow::provenance)
                .distinct()
                .toList();
        return all.size() == 1 ? all.get(0) : Provenance.UNKNOWN;
    }
}

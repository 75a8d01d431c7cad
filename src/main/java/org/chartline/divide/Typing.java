package org.chartline.divide;

import java.util.ArrayList;
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

/** Tells what kind of document some pages are, by the rows of {@code document-types.tsv}. */
final class Typing {

    /** A type with less than this says too little: the document stays {@code OTHER}. */
    private static final int LEAST_SCORE = 3;

    /** Characters of the first page in which a title is looked for. */
    private static final int HEAD = 2200;

    private final List<TypeRow> rows = Rows.read("document-types", TypeRow.class);
    private final Screen ofHead = screen(TypeRow.Zone.HEAD);
    private final Screen ofAny = screen(TypeRow.Zone.ANY);

    private Screen screen(TypeRow.Zone zone) {
        return new Screen(in(zone).stream().map(TypeRow::pattern).toList());
    }

    private List<TypeRow> in(TypeRow.Zone zone) {
        return rows.stream().filter(row -> row.zone() == zone).toList();
    }

    /**
     * A type, the words that led to it and how sure it is.
     *
     * @param confidence 0 to 1: the type's share of all that spoke for any type
     */
    record Verdict(
            DocumentType type, Provenance provenance, Optional<String> authorRole, double confidence, List<Cue> cues) {}

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

    /** The type of a document: titles of its first page, other words of any page, each row once. */
    Verdict type(List<Sheet> sheets) {
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
        return type(found, rows);
    }

    private static Verdict type(List<TypeFound> found, List<TypeRow> order) {
        Map<DocumentType, Integer> scores = new EnumMap<>(DocumentType.class);
        found.forEach(one -> scores.merge(one.row().type(), one.weight(), Integer::sum));
        DocumentType best = DocumentType.OTHER;
        int most = LEAST_SCORE - 1;
        int all = 0;
        for (Map.Entry<DocumentType, Integer> score : scores.entrySet()) {
            all += score.getValue();
            if (score.getValue() > most) {
                best = score.getKey();
                most = score.getValue();
            }
        }
        return most < LEAST_SCORE
                ? new Verdict(best, Provenance.UNKNOWN, Optional.empty(), 0, List.of())
                : verdict(best, found, order, (double) most / all);
    }

    private static Verdict verdict(DocumentType type, List<TypeFound> found, List<TypeRow> order, double confidence) {
        List<TypeFound> speaking = found.stream()
                .filter(one -> one.row().type() == type)
                .sorted(java.util.Comparator.comparingInt(one -> order.indexOf(one.row())))
                .toList();
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
}

package org.chartline.divide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.chartline.rows.Rows;

/** Tells what kind of document some pages are, by the rows of {@code document-types.tsv}. */
final class Typing {

    /** A type with less than this says too little: the document stays {@code OTHER}. */
    private static final int LEAST_SCORE = 3;

    /** Characters of the first page in which a title is looked for. */
    private static final int HEAD = 2200;

    private final List<TypeRow> rows = Rows.read("document-types", TypeRow.class);

    /**
     * A type, the words that led to it and how sure it is.
     *
     * @param confidence 0 to 1: the type's share of all that spoke for any type
     */
    record Verdict(
            DocumentType type, Provenance provenance, Optional<String> authorRole, double confidence, List<Cue> cues) {}

    /** The rows that a page's words match, titles as if it were the first page of a document. */
    List<TypeFound> found(Leaf leaf) {
        List<TypeFound> found = new ArrayList<>();
        String text = leaf.body();
        String head = text.substring(0, Math.min(HEAD, text.length()));
        for (TypeRow row : rows) {
            Matcher matcher = row.pattern().matcher(row.zone() == TypeRow.Zone.HEAD ? head : text);
            if (matcher.find()) {
                Place place = new Place(leaf.page().number(), matcher.start(), matcher.end());
                Cue cue = new Cue("type", row.id(), place, matcher.group().strip());
                found.add(new TypeFound(row, cue, leaf.titleLine(firstWord(matcher, text))));
            }
        }
        return List.copyOf(found);
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

package org.chartline.divide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chartline.ingest.Page;
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

    Verdict type(List<Page> pages) {
        Map<DocumentType, Integer> scores = new EnumMap<>(DocumentType.class);
        List<Found> found = new ArrayList<>();
        for (TypeRow row : rows) {
            find(row, pages).ifPresent(cue -> {
                found.add(new Found(row, cue));
                scores.merge(row.type(), row.weight(), Integer::sum);
            });
        }
        DocumentType best = DocumentType.OTHER;
        int all = 0;
        for (Map.Entry<DocumentType, Integer> score : scores.entrySet()) {
            all += score.getValue();
            best = score.getValue() > scores.getOrDefault(best, LEAST_SCORE - 1) ? score.getKey() : best;
        }
        return best == DocumentType.OTHER
                ? new Verdict(best, Provenance.UNKNOWN, Optional.empty(), 0, List.of())
                : verdict(best, found, (double) scores.getOrDefault(best, 0) / all);
    }

    private static Verdict verdict(DocumentType type, List<Found> found, double confidence) {
        List<Found> speaking =
                found.stream().filter(f -> f.row().type() == type).toList();
        TypeRow first = speaking.get(0).row();
        return new Verdict(
                type,
                first.provenance(),
                speaking.stream()
                        .map(f -> f.row().authorRole())
                        .filter(role -> !role.isEmpty())
                        .findFirst(),
                confidence,
                speaking.stream().map(Found::cue).toList());
    }

    private static Optional<Cue> find(TypeRow row, List<Page> pages) {
        for (Page page : pages) {
            String text = row.zone() == TypeRow.Zone.HEAD
                    ? page.text().substring(0, Math.min(HEAD, page.text().length()))
                    : page.text();
            Matcher matcher = row.pattern().matcher(text);
            if (matcher.find()) {
                Place place = new Place(page.number(), matcher.start(), matcher.end());
                return Optional.of(
                        new Cue("type", row.id(), place, matcher.group().strip()));
            }
            if (row.zone() == TypeRow.Zone.HEAD) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private record Found(TypeRow row, Cue cue) {}
}

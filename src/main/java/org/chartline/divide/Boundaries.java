package org.chartline.divide;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chartline.rows.Rows;

/**
 * Parts the pages of a file into documents: between every two pages the rows of {@code boundary-measures.tsv} and {@code
 * boundary-cues.tsv} and the odds of a model are added up, and above 0 a document ends. Each gap is looked at once, with
 * the document so far.
 */
final class Boundaries {

    static final String RESOURCE = "/models/document-boundaries.bin.gz";

    static final String YES = "yes";

    /** What the logarithm of the model's odds weighs beside the rows. */
    private static final double MODEL = 2;

    private final WordModel model = WordModel.read(RESOURCE);
    private final List<BoundaryMeasureRow> measures = Rows.read("boundary-measures", BoundaryMeasureRow.class);
    private final List<BoundaryCueRow> cues = Rows.read("boundary-cues", BoundaryCueRow.class);
    private final List<CueZone> zones = CueZone.of(cues);

    /** Whether a document ends, and all that was weighed. */
    record Verdict(double score, List<Reason> reasons) {

        boolean cuts() {
            return score > 0;
        }
    }

    /**
     * A row that spoke.
     *
     * @param quote the words; empty for a measure
     */
    record Reason(String rule, double weight, String quote) {}

    private static final Verdict END = new Verdict(1, List.of());

    /** A document's pages, and why it begins where it begins. */
    record Range(List<Sheet> sheets, List<Cue> cues) {}

    /**
     * @param patients of the case
     * @param given for pages of which a reviewer said whether a document begins there, what was said
     */
    List<Range> ranges(List<Sheet> sheets, Patients patients, Function<Sheet, Optional<Correction>> given) {
        List<Range> ranges = new ArrayList<>();
        int begin = 0;
        List<Cue> why = List.of();
        for (int i = 1; i <= sheets.size(); i++) {
            Verdict verdict = i == sheets.size()
                    ? END
                    : verdict(new Gap(sheets.subList(begin, i), sheets.get(i), patients), given);
            if (verdict.cuts()) {
                ranges.add(new Range(List.copyOf(sheets.subList(begin, i)), why));
                why = i == sheets.size() ? List.of() : why(verdict, sheets.get(i));
                begin = i;
            }
        }
        return ranges;
    }

    private Verdict verdict(Gap gap, Function<Sheet, Optional<Correction>> given) {
        return given.apply(gap.after())
                .map(correction -> new Verdict(
                        correction.says("yes") ? 1 : -1,
                        List.of(new Reason("correction", 1, "line " + correction.line()))))
                .orElseGet(() -> weigh(gap));
    }

    Verdict weigh(Gap gap) {
        Verdict rows = rows(gap);
        double odds = model.logOdds(YES, BoundaryFeatures.of(gap, rows.reasons()));
        List<Reason> reasons = new ArrayList<>(rows.reasons());
        reasons.add(new Reason("boundary-model", MODEL * odds, ""));
        return new Verdict(rows.score() + MODEL * odds, List.copyOf(reasons));
    }

    /** What the rows alone say. */
    Verdict rows(Gap gap) {
        List<Reason> reasons = new ArrayList<>();
        for (BoundaryMeasureRow row : measures) {
            if (gap.holds(row.measure())) {
                reasons.add(new Reason(row.measure().toString(), row.weight(), ""));
            }
        }
        Map<BoundaryCueRow, String> quotes = new IdentityHashMap<>();
        zones.forEach(zone -> zone.find(gap, quotes));
        for (BoundaryCueRow row : cues) {
            String quote = quotes.get(row);
            if (quote != null) {
                reasons.add(new Reason(row.id(), row.weight(), quote));
            }
        }
        return new Verdict(reasons.stream().mapToDouble(Reason::weight).sum(), List.copyOf(reasons));
    }

    private static List<Cue> why(Verdict verdict, Sheet first) {
        Place top = new Place(first.leaf().page().number(), 0, 0);
        return verdict.reasons().stream()
                .filter(reason -> reason.weight() > 0)
                .map(reason -> new Cue("begins", reason.rule(), top, reason.quote()))
                .toList();
    }
}

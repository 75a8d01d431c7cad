package org.chartline.tag;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;

/** Tells what is done with a drug, by the nearest cue of {@code medication-changes.tsv}. */
final class Changes {

    /** What may stand between two names of one list. */
    private static final Pattern LIST = Pattern.compile("(?i)[\\s,/&+]*(?:and|or|then)?[\\s,/&+]*");

    private final List<ChangeRow> rows = Rows.read("medication-changes", ChangeRow.class);

    /**
     * @param window from the end of the name to where the next drug or the unit ends it
     * @param unit the sentence, list item or row
     * @param before the change of the drug named before this one, which a list hands on
     */
    Optional<Medication.Change> of(Note note, Span name, Span window, Span unit, Optional<Named> before) {
        Optional<Medication.Change> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        int from = before.map(b -> b.name().end())
                .filter(end -> end > unit.begin())
                .orElse(unit.begin());
        for (ChangeRow row : rows) {
            Span region =
                    row.side() == SigRow.Side.BEFORE ? new Span(Math.min(from, name.begin()), name.begin()) : window;
            int distance = distance(note.text(), row, region, name);
            if (distance < nearest) {
                nearest = distance;
                best = Optional.of(row.change());
            }
        }
        return best.or(() -> before.filter(b -> LIST.matcher(
                                note.text().substring(Math.min(b.end(), name.begin()), name.begin()))
                        .matches())
                .flatMap(Named::change));
    }

    /**
     * The drug named before another.
     *
     * @param end where its directions end
     */
    record Named(Span name, int end, Optional<Medication.Change> change) {}

    private static int distance(String text, ChangeRow row, Span region, Span name) {
        int nearest = Integer.MAX_VALUE;
        Matcher matcher = row.pattern().matcher(text).region(region.begin(), region.end());
        while (matcher.find()) {
            int distance =
                    row.side() == SigRow.Side.BEFORE ? name.begin() - matcher.end() : matcher.start() - name.end();
            if (distance >= 0 && distance <= row.reach()) {
                nearest = Math.min(nearest, distance);
            }
        }
        return nearest;
    }
}

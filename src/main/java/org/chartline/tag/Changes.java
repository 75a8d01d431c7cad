package org.chartline.tag;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;

/**
 * Tells what is done with a drug, by the nearest cue of {@code medication-changes.tsv}; else by the words that lead in
 * the list it stands in, else by the drug named directly before it.
 */
final class Changes {

    /** What may stand between two names of one list. */
    private static final Pattern LIST = Pattern.compile("(?i)[\\s,/&+]*(?:and|or|then)?[\\s,/&+]*");

    /** "Continue the following medications:" speaks of every drug behind it. */
    private static final Pattern LEADS_IN = Pattern.compile("(?i)^[^.;:]{0,40}(?::|\\bfollowing\\b[^.;:]{0,20})\\s*$");

    /** A change that is not made. */
    private static final Pattern NOT = Pattern.compile(
            "(?i)\\b(?:no (?:documentation|evidence|indication|mention|need|plans?)|not (?:be |to be )?(?:interpreted|recommended)"
                    + "|do(?:es)? not|should not|will not|without|den(?:y|ies|ied|ying))\\b[^.;]{0,90}$");

    private static final int LONGEST_LINE = 160;

    private final List<ChangeRow> rows = Rows.read("medication-changes", ChangeRow.class);
    private final Screen screen =
            new Screen(rows.stream().map(ChangeRow::pattern).toList());

    /** What is done with a drug, and with those that follow it in a list. */
    record Found(Optional<Medication.Change> change, Optional<Medication.Change> list) {}

    /**
     * The drug named before another.
     *
     * @param end where its directions end
     */
    record Named(Span name, int end, Span unit, Found found) {}

    /**
     * @param window from the end of the name to where the next drug or the unit ends it
     * @param unit the sentence, list item or row
     * @param before the drug named before this one
     */
    Found of(Note note, Span name, Span window, Span unit, Optional<Named> before) {
        Optional<Cue> cue = nearest(note, name, window, unit, before);
        Optional<Medication.Change> list = cue.filter(c -> c.end() <= name.begin()
                        && LEADS_IN.matcher(note.text().substring(c.end(), name.begin()))
                                .find())
                .map(Cue::change)
                .or(() -> before.filter(b -> sameList(note, b.unit(), unit))
                        .flatMap(b -> b.found().list()))
                .or(() -> leadIn(note, unit));
        Optional<Medication.Change> change = cue.map(Cue::change)
                .or(() -> list)
                .or(() -> before.filter(b -> list(note, b.end(), name))
                        .flatMap(b -> b.found().change()));
        return new Found(change, list);
    }

    /** Whether nothing but a comma or an "and" stands between a place and a name. */
    static boolean list(Note note, int end, Span name) {
        return LIST.matcher(note.text().substring(Math.min(end, name.begin()), name.begin()))
                .matches();
    }

    private record Cue(Medication.Change change, int end, int distance) {}

    private Optional<Cue> nearest(Note note, Span name, Span window, Span unit, Optional<Named> before) {
        int from = before.map(b -> b.name().end())
                .filter(end -> end > unit.begin())
                .orElse(unit.begin());
        Optional<Cue> best = Optional.empty();
        Screen.Places places = note.memo().of(this, () -> screen.of(note.text()));
        for (int i = 0; i < rows.size(); i++) {
            ChangeRow row = rows.get(i);
            boolean ahead = row.side() == SigRow.Side.BEFORE;
            Span region = ahead ? new Span(Math.min(from, name.begin()), name.begin()) : window;
            if (row.side() != SigRow.Side.HEADING && places.canMatch(i, region.begin(), region.end())) {
                Optional<Cue> cue = cue(note.text(), row, region, name, unit);
                if (cue.isPresent()
                        && (best.isEmpty() || cue.get().distance() < best.get().distance())) {
                    best = cue;
                }
            }
        }
        return best;
    }

    private static Optional<Cue> cue(String text, ChangeRow row, Span region, Span name, Span unit) {
        Optional<Cue> nearest = Optional.empty();
        Matcher matcher =
                row.pattern().matcher(text).region(region.begin(), region.end()).useTransparentBounds(true);
        while (matcher.find()) {
            int distance =
                    row.side() == SigRow.Side.BEFORE ? name.begin() - matcher.end() : matcher.start() - name.end();
            if (distance >= 0
                    && distance <= row.reach()
                    && distance < nearest.map(Cue::distance).orElse(Integer.MAX_VALUE)
                    && !(row.side() == SigRow.Side.BEFORE && closed(text, matcher.end(), name.begin()))
                    && !NOT.matcher(text.substring(Math.min(unit.begin(), matcher.start()), matcher.start()))
                            .find()) {
                nearest = Optional.of(new Cue(row.change(), matcher.end(), distance));
            }
        }
        return nearest;
    }

    /** A cue in brackets that are closed before the name was said of the drug before them: "naproxen (stop), omeprazole". */
    private static boolean closed(String text, int from, int to) {
        String between = text.substring(Math.min(from, to), to);
        int close = between.indexOf(')');
        int open = between.indexOf('(');
        return close >= 0 && (open < 0 || close < open);
    }

    private static boolean sameList(Note note, Span before, Span unit) {
        if (before.begin() == unit.begin()) {
            return true;
        }
        String between = note.text().substring(Math.min(before.end(), unit.begin()), unit.begin());
        return between.isBlank() && between.indexOf('\n') == between.lastIndexOf('\n') && between.indexOf('\n') >= 0;
    }

    /** What a line that ends in a colon says of the drugs in the lines below it. */
    private Optional<Medication.Change> leadIn(Note note, Span unit) {
        String above = note.text()
                .substring(Math.max(0, unit.begin() - LONGEST_LINE), unit.begin())
                .stripTrailing();
        if (!above.endsWith(":")) {
            return Optional.empty();
        }
        String line = above.substring(above.lastIndexOf('\n') + 1);
        return rows.stream()
                .filter(row -> row.side() != SigRow.Side.AFTER
                        && row.pattern().matcher(line).find()
                        && !NOT.matcher(line).find())
                .map(ChangeRow::change)
                .findFirst();
    }
}

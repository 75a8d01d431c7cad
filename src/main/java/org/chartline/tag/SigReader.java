package org.chartline.tag;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;

/** Reads the directions that stand beside a drug's name, by the rows of {@code sig.tsv}. */
final class SigReader {

    /** Directions before a name stand directly before it. */
    private static final int LOOK_BACK = 45;

    /** What parts the directions of one drug from those that lead the next one in. */
    private static final Pattern PARTED = Pattern.compile("(?i)(?:[,;.:/+]|\\b(?:and|plus|with|then|or))\\s*$");

    private final List<SigRow> rows = Rows.read("sig", SigRow.class);
    private final Screen screen =
            Screen.lookingAround(rows.stream().map(SigRow::pattern).toList());

    /**
     * The directions of one drug.
     *
     * @param name the drug's name
     * @param window from the end of the name to where the next drug or the unit ends it
     * @param from no further back than this
     */
    Medication.Sig read(Note note, Span name, Span window, int from) {
        Map<SigRow.Part, Quoted> parts = new EnumMap<>(SigRow.Part.class);
        for (int i = 0; i < rows.size(); i++) {
            SigRow row = rows.get(i);
            if (!parts.containsKey(row.part())) {
                Span region = row.side() == SigRow.Side.AFTER
                        ? window
                        : new Span(Math.max(from, name.begin() - LOOK_BACK), name.begin());
                find(note, i, region).ifPresent(quoted -> parts.put(row.part(), quoted));
            }
        }
        return sig(parts);
    }

    /** Directions of their parts. */
    static Medication.Sig sig(Map<SigRow.Part, Quoted> parts) {
        return new Medication.Sig(
                part(parts, SigRow.Part.STRENGTH),
                part(parts, SigRow.Part.DOSE),
                part(parts, SigRow.Part.ROUTE),
                part(parts, SigRow.Part.FREQUENCY),
                part(parts, SigRow.Part.DURATION),
                part(parts, SigRow.Part.FORM),
                part(parts, SigRow.Part.QUANTITY),
                part(parts, SigRow.Part.REFILLS));
    }

    /**
     * Where the directions begin that lead a name in ("and 1 mL of 1% lidocaine"); the name's begin when none do.
     *
     * @param from the end of the name before it, whose own directions are left alone
     */
    int leading(Note note, Span name, int from) {
        Span region = new Span(Math.max(from, name.begin() - LOOK_BACK), Math.max(from, name.begin()));
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).side() == SigRow.Side.BEFORE)
                .boxed()
                .flatMap(row -> find(note, row, region).stream())
                .map(quoted -> quoted.span().begin())
                .filter(begin ->
                        PARTED.matcher(note.text().substring(from, begin)).find())
                .min(Integer::compare)
                .orElse(name.begin());
    }

    private Optional<Quoted> find(Note note, int row, Span region) {
        if (region.length() <= 0) {
            return Optional.empty();
        }
        Screen.Places places = note.memo().of(this, () -> screen.of(note.digits()));
        Matcher matcher = places.find(row, region.begin(), region.end());
        if (matcher == null) {
            return Optional.empty();
        }
        Span span = new Span(matcher.start("v"), matcher.end("v"));
        return Optional.of(new Quoted(span.of(note.text()).strip(), span));
    }

    private static Optional<Quoted> part(Map<SigRow.Part, Quoted> parts, SigRow.Part part) {
        return Optional.ofNullable(parts.get(part));
    }
}

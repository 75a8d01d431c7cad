package org.chartline.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chartline.rows.Rows;

/** The drugs that we know by name, and names that differ from one by a single slip of the pen or scanner. */
final class Drugs {

    /** Shorter names resemble too many other words to be mended. */
    private static final int SHORTEST_MENDED = 7;

    /** Shorter names are mended only where directions stand beside them. */
    private static final int SHORTEST_ALONE = 8;

    /** What scanners make of letters, most frequent first. */
    private static final List<Map.Entry<String, String>> SLIPS = List.of(
            Map.entry("0", "o"),
            Map.entry("1", "l"),
            Map.entry("1", "i"),
            Map.entry("5", "s"),
            Map.entry("8", "b"),
            Map.entry("rn", "m"),
            Map.entry("vv", "w"),
            Map.entry("l", "i"));

    /** Words that are remembered with what they mend to, since the same ones recur in every note. */
    private static final int MOST_REMEMBERED = 20_000;

    private final Map<String, DrugRow> byName = new HashMap<>();
    private final Map<String, Optional<DrugRow>> mended = new ConcurrentHashMap<>();
    private final Map<String, Optional<DrugRow>> mendedDirected = new ConcurrentHashMap<>();
    private final Map<String, DrugRow> byGap = new HashMap<>();

    private Drugs(List<DrugRow> rows) {
        rows.forEach(row -> byName.put(row.name(), row));
        rows.stream()
                .filter(row -> row.kind() != Medication.Kind.CLASS && row.name().length() >= SHORTEST_MENDED)
                .filter(row -> row.name().chars().allMatch(Character::isLetter))
                .forEach(row -> gaps(row.name()).forEach(gap -> byGap.putIfAbsent(gap, row)));
    }

    static Drugs read() {
        return new Drugs(Rows.read("drugs", DrugRow.class));
    }

    Stream<Entry> entries() {
        return byName.keySet().stream().sorted().map(name -> new Entry(Term.Kind.DRUG, name, name));
    }

    Optional<DrugRow> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * The drug whose name a word misspells: by what a scanner makes of its letters, or by one letter dropped, doubled or
     * swapped for another. Nothing when the word is too short to tell.
     *
     * @param directed whether a strength or directions stand beside the word, so that it must be a drug
     */
    Optional<DrugRow> mended(String word, boolean directed) {
        String letters = word.toLowerCase(Locale.ROOT);
        Map<String, Optional<DrugRow>> known = directed ? mendedDirected : mended;
        Optional<DrugRow> before = known.get(letters);
        if (before != null) {
            return before;
        }
        Optional<DrugRow> now = scanned(letters, 0).or(() -> misspelled(letters, directed));
        if (known.size() < MOST_REMEMBERED) {
            known.put(letters, now);
        }
        return now;
    }

    /** The drug of a word in which a scanner took letters for others; each kind of slip is mended or left as it is. */
    private Optional<DrugRow> scanned(String word, int slip) {
        if (slip == SLIPS.size()) {
            return Optional.empty();
        }
        Map.Entry<String, String> next = SLIPS.get(slip);
        if (!word.contains(next.getKey())) {
            return scanned(word, slip + 1);
        }
        String mended = word.replace(next.getKey(), next.getValue());
        return Optional.ofNullable(byName.get(mended))
                .filter(row -> row.guard() == DrugRow.Guard.NONE || !row.name().equals(word))
                .or(() -> scanned(mended, slip + 1))
                .or(() -> scanned(word, slip + 1));
    }

    private Optional<DrugRow> misspelled(String letters, boolean directed) {
        if (letters.length() < (directed ? SHORTEST_MENDED - 1 : SHORTEST_ALONE - 1)) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(letters), gaps(letters))
                .map(byGap::get)
                .filter(row -> row != null && Math.abs(row.name().length() - letters.length()) <= 1)
                .filter(row -> row.name().charAt(0) == letters.charAt(0))
                .filter(row -> directed
                        || row.guard() == DrugRow.Guard.NONE && row.name().length() >= SHORTEST_ALONE)
                .findFirst();
    }

    /** The word with one letter left out, each in turn; two words that share one differ by a single letter. */
    private static Stream<String> gaps(String word) {
        return Stream.concat(
                Stream.of(word),
                java.util.stream.IntStream.range(0, word.length())
                        .mapToObj(i -> word.substring(0, i) + word.substring(i + 1)));
    }
}

package org.chartline.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartline.rows.Rows;

/** The drugs that we know by name, and names that differ from one by a single slip of the pen or scanner. */
final class Drugs {

    /** Shorter names resemble too many other words to be mended. */
    private static final int SHORTEST_MENDED = 7;

    private final Map<String, DrugRow> byName = new HashMap<>();
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
     * The drug whose name a word misspells by one letter: dropped, doubled, swapped for another, or a digit in a
     * letter's place. Nothing when the word is too short to tell.
     */
    Optional<DrugRow> mended(String word) {
        String letters = word.toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('5', 's');
        if (byName.containsKey(letters)) {
            return Optional.ofNullable(byName.get(letters));
        }
        if (letters.length() < SHORTEST_MENDED - 1) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(letters), gaps(letters))
                .map(byGap::get)
                .filter(row -> row != null && Math.abs(row.name().length() - letters.length()) <= 1)
                .filter(row -> row.name().charAt(0) == letters.charAt(0))
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

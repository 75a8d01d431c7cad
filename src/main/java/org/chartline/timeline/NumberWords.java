package org.chartline.timeline;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers as notes write them: digits, words, ordinals, "half", "a" and "an" for one. */
public final class NumberWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("half", "0.5"),
            Map.entry("half an", "0.5"),
            Map.entry("a half", "0.5"),
            Map.entry("a", "1"),
            Map.entry("an", "1"),
            Map.entry("i", "1"),
            Map.entry("ii", "2"),
            Map.entry("iii", "3"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("sixteen", "16"),
            Map.entry("eighteen", "18"),
            Map.entry("twenty-four", "24"),
            Map.entry("thirty-six", "36"),
            Map.entry("seventy", "70"),
            Map.entry("seventy-five", "75"),
            Map.entry("eighty", "80"),
            Map.entry("ninety", "90"),
            Map.entry("once", "1"),
            Map.entry("twice", "2"),
            Map.entry("first", "1"),
            Map.entry("second", "2"),
            Map.entry("third", "3"),
            Map.entry("fourth", "4"),
            Map.entry("fifth", "5"),
            Map.entry("sixth", "6"),
            Map.entry("seventh", "7"),
            Map.entry("eighth", "8"),
            Map.entry("ninth", "9"),
            Map.entry("tenth", "10"),
            Map.entry("eleventh", "11"),
            Map.entry("twelfth", "12"),
            Map.entry("fifteen", "15"),
            Map.entry("twenty", "20"),
            Map.entry("twenty-five", "25"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("forty-five", "45"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"));

    private NumberWords() {}

    /** Empty for what is no number. */
    public static Optional<BigDecimal> value(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (word.matches("\\d{1,4}(?:\\.\\d{1,3})?")) {
            return Optional.of(new BigDecimal(word));
        }
        return Optional.ofNullable(WORDS.get(word)).map(BigDecimal::new);
    }
}

package org.chartline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells text from noise: by the share of its words that are known, and by how sure the reading is. */
final class Legibility {

    /** Fewer words than this say nothing about a page. */
    static final int FEWEST_WORDS = 12;

    /** A page of sound text holds more known words than this; names and abbreviations are the rest. */
    static final double SOUND = 0.5;

    private static final double UNREADABLE_CONFIDENCE = 0.3;
    private static final double UNREADABLE_KNOWN = 0.12;

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{L}{3,}(?![\\p{L}\\d])");

    private static final Set<String> KNOWN = known();

    private Legibility() {}

    /**
     * Share of the words that are known, 0 to 1; 1 where there are too few to tell.
     *
     * @param text only words of three letters and more count
     */
    static double known(String text) {
        Matcher words = WORD.matcher(text);
        int all = 0;
        int known = 0;
        while (words.find()) {
            all++;
            known += KNOWN.contains(words.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return all < FEWEST_WORDS ? 1 : (double) known / all;
    }

    /** @param word in small letters */
    static boolean knows(String word) {
        return KNOWN.contains(word);
    }

    /** Whether a text layer says what the page shows, as far as its letters can tell. */
    static boolean sound(String text) {
        long odd = text.chars()
                .filter(c -> c == '\ufffd' || Character.getType(c) == Character.PRIVATE_USE)
                .count();
        long ink = text.chars().filter(c -> c > ' ').count();
        return odd * 5 <= ink && known(text) >= SOUND;
    }

    /** What a page amounts to. */
    static Band band(double confidence, double known) {
        if (confidence < UNREADABLE_CONFIDENCE || known < UNREADABLE_KNOWN) {
            return Band.UNREADABLE;
        }
        if (confidence >= 0.88 && known >= 0.65) {
            return Band.GOOD;
        }
        return confidence >= 0.75 && known >= 0.4 ? Band.FAIR : Band.POOR;
    }

    /** The mean of the words' confidence, by letters, 0 to 1. */
    static double confidence(List<Word> words) {
        double sum = 0;
        int letters = 0;
        for (Word word : words) {
            sum += word.confidence() * (word.end() - word.begin());
            letters += word.end() - word.begin();
        }
        return letters == 0 ? 0 : Math.min(1, sum / letters);
    }

    private static Set<String> known() {
        try (InputStream in = Legibility.class.getResourceAsStream("/reading/words.txt")) {
            if (in == null) {
                throw new IllegalStateException("reading/words.txt is not on the class path");
            }
            Set<String> known = new HashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(known::add);
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.chartline.eval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.ingest.Page;
import org.chartline.store.CaseFile;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** Whether a citation stands where the gold says, on the page itself or on its copy. */
final class EvidencePlaces {

    private static final int FEWEST_PARTED = 3;

    private final EvidenceGold gold;
    private final Map<Integer, String> texts = new HashMap<>();

    EvidencePlaces(EvidenceGold gold, CaseFile file) {
        this.gold = gold;
        for (TaggedDocument tagged : file.documents()) {
            for (Page page : tagged.document().pages()) {
                texts.put(page.number(), page.text());
            }
        }
    }

    /** The same page and words in common; on a copy, one quote within the other. */
    boolean overlap(Citation found, EvidenceGold.Place place) {
        if (found.page() != place.page()) {
            return original(found.page()) == original(place.page()) && within(found.quote(), place.quote());
        }
        String spaced = Arrays.stream(place.quote().strip().split("\\s+"))
                .map(Pattern::quote)
                .reduce((one, other) -> one + "\\s+" + other)
                .orElse("");
        Matcher matcher =
                Pattern.compile(spaced, Pattern.CASE_INSENSITIVE).matcher(texts.getOrDefault(found.page(), ""));
        boolean stands = false;
        while (matcher.find()) {
            stands = true;
            if (matcher.start() < found.end() && found.begin() < matcher.end()) {
                return true;
            }
        }
        return !stands && within(found.quote(), place.quote());
    }

    /**
     * As {@link #overlap}, and at least half of the shorter of the two in common; or most words of the gold on its page,
     * where the columns of a table part them.
     */
    boolean quotes(Citation found, EvidenceGold.Place place) {
        Set<String> wanted = tokens(place.quote());
        Set<String> given = tokens(found.quote());
        long shared = wanted.stream().filter(given::contains).count();
        boolean half = 2 * shared >= Math.min(wanted.size(), given.size());
        boolean parted = found.page() == place.page() && shared >= FEWEST_PARTED && shared >= 0.75 * wanted.size();
        return parted || half && overlap(found, place);
    }

    private static Set<String> tokens(String text) {
        return new TreeSet<>(List.of(plain(text).split("[^a-z0-9./%#]+")));
    }

    /** The same document or its copy, or half of the words. */
    boolean near(Citation found, EvidenceGold.Place place) {
        String one = gold.documentOfPage().getOrDefault(found.page(), "");
        String other = gold.documentOfPage().getOrDefault(place.page(), "-");
        return one.equals(other) || sharedWords(found.quote(), place.quote()) >= 0.5;
    }

    private int original(int page) {
        return gold.copyOf().getOrDefault(page, page);
    }

    private static boolean within(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private static double sharedWords(String found, String gold) {
        Set<String> wanted = words(gold);
        Set<String> given = words(found);
        long shared = wanted.stream().filter(given::contains).count();
        return wanted.isEmpty() ? 0 : (double) shared / wanted.size();
    }

    static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(List.of(plain(text).split("[^a-z0-9./%]+")));
        words.removeIf(word -> word.length() < 3 && !word.matches(".*\\d.*"));
        return words;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}

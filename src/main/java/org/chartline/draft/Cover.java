package org.chartline.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.DateFinder;
import org.chartline.divide.FoundDate;
import org.chartline.tag.DrugNames;
import org.chartline.timeline.Citation;

/** Which characters of a sentence are borne out by its citations; each citation bears out one run of them. */
final class Cover {

    private static final DrugNames DRUGS = new DrugNames();
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z-]{2,}");

    private final String text;
    private final String plain;
    private final boolean[] covered;

    Cover(String text) {
        this.text = text;
        this.plain = text.toLowerCase(Locale.ROOT);
        this.covered = new boolean[text.length()];
    }

    /** The first citation that bears out nothing. */
    Optional<Citation> lay(List<Citation> citations) {
        return idle(citations).stream().findFirst();
    }

    /** Lays them, longer quotes first, so that a short one does not take their place. Those that bear out nothing. */
    List<Citation> idle(List<Citation> citations) {
        List<Citation> longestFirst = citations.stream()
                .sorted(Comparator.comparingInt(place -> -place.quote().length()))
                .toList();
        List<Citation> idle = new ArrayList<>();
        for (Citation place : longestFirst) {
            if (!words(Blanks.one(place.quote())) && !date(place) && !claim(place) && !drugClass(place)) {
                idle.add(place);
            }
        }
        return idle;
    }

    /** Covers words that need no citation. */
    boolean words(String words) {
        String looked = words.toLowerCase(Locale.ROOT);
        for (int at = plain.indexOf(looked); at >= 0; at = plain.indexOf(looked, at + 1)) {
            if (whole(at, at + looked.length()) && free(at, at + looked.length())) {
                cover(at, at + looked.length());
                return true;
            }
        }
        return false;
    }

    private boolean date(Citation place) {
        if (!Checked.onlyDate(place.quote())) {
            return false;
        }
        for (FoundDate quoted : DateFinder.find(place.quote())) {
            for (FoundDate said : DateFinder.find(text)) {
                if (said.date().equals(quoted.date()) && free(said.begin(), said.end())) {
                    cover(said.begin(), said.end());
                    return true;
                }
            }
        }
        return false;
    }

    private boolean claim(Citation place) {
        if (!Checked.onlyDate(place.quote())) {
            return false;
        }
        for (Claim claim : Claim.rows()) {
            Matcher said = claim.words().matcher(text);
            while (claim.quote().matcher(place.quote()).find() && said.find()) {
                if (free(said.start(), said.end())) {
                    cover(said.start(), said.end());
                    return true;
                }
            }
        }
        return false;
    }

    /** A drug bears out the name of its class. */
    private boolean drugClass(Citation place) {
        Optional<String> ingredient = DRUGS.ingredient(Blanks.one(place.quote()));
        Set<String> classes = ingredient.map(DRUGS::classesOf).orElse(Set.of());
        return classes.stream().anyMatch(this::words);
    }

    /** The first claim of the sentence's own that no citation bears out. */
    Optional<String> claims() {
        return Claim.rows().stream()
                .map(claim -> first(claim.words()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first find that is not covered. */
    Optional<String> first(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!laid(matcher.start(), matcher.end())) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    /** The first name of a drug or of a class of drugs that is not covered. */
    Optional<String> drug(Set<String> aside) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (isDrug(word) && !aside.contains(word) && !laid(matcher.start(), matcher.end())) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    /** Whether a word, in lower case, names a drug or a class of drugs. */
    static boolean isDrug(String word) {
        return DRUGS.ingredient(word).isPresent() || DRUGS.drugClass(word).isPresent();
    }

    private boolean whole(int begin, int end) {
        boolean before = begin == 0
                || !Character.isLetterOrDigit(text.charAt(begin - 1))
                || !Character.isLetterOrDigit(text.charAt(begin));
        boolean after = end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
        return before && after && !partOfNumber(begin, end);
    }

    /** "10" is not in "10/325", nor in "7.10". */
    private boolean partOfNumber(int begin, int end) {
        boolean before = begin > 1
                && Character.isDigit(text.charAt(begin))
                && joins(text.charAt(begin - 1))
                && Character.isDigit(text.charAt(begin - 2));
        boolean after = end + 1 < text.length()
                && Character.isDigit(text.charAt(end - 1))
                && joins(text.charAt(end))
                && Character.isDigit(text.charAt(end + 1));
        return before || after;
    }

    private static boolean joins(char c) {
        return c == '/' || c == '.' || c == ',' || c == '-';
    }

    private boolean free(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (covered[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean laid(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!covered[i]) {
                return false;
            }
        }
        return true;
    }

    private void cover(int begin, int end) {
        java.util.Arrays.fill(covered, begin, end, true);
    }
}

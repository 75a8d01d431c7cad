package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.timeline.Citation;

/**
 * Narrows a quote to those of its words that a sentence still has, so that a reviewer who says less than the record does
 * need not quote all of it. A quote that denies something is not narrowed to what it denies.
 */
final class Narrowed {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d/.,%'-]{0,60}(?<![.,])");

    private Narrowed() {}

    /** @return runs of the quote's words that stand in the sentence, each with what would have to be borne out */
    static List<Citation> of(Citation place, String sentence) {
        if (Checked.NEGATION.matcher(place.quote()).find()
                && !Checked.NEGATION.matcher(sentence).find()) {
            return List.of();
        }
        List<int[]> words = words(place.quote());
        List<Citation> runs = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && stands(run(place, words, from, to), sentence)) {
                to++;
            }
            if (to > from) {
                runs.add(run(place, words, from, to - 1));
            }
            from = Math.max(to, from + 1);
        }
        return runs.stream().filter(run -> tells(run.quote())).toList();
    }

    private static List<int[]> words(String quote) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(quote);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        return words;
    }

    private static Citation run(Citation place, List<int[]> words, int from, int to) {
        int begin = words.get(from)[0];
        int end = words.get(to)[1];
        return new Citation(
                place.document(),
                place.page(),
                place.begin() + begin,
                place.begin() + end,
                place.quote().substring(begin, end));
    }

    private static boolean stands(Citation run, String sentence) {
        return new Cover(sentence).words(Blanks.one(run.quote()));
    }

    /** More than a word that any sentence has. */
    private static boolean tells(String quote) {
        return quote.indexOf(' ') > 0
                || Checked.NUMBER.matcher(quote).find()
                || Checked.SIDE.matcher(quote).find()
                || Checked.NEGATION.matcher(quote).find()
                || Cover.isDrug(quote.toLowerCase(Locale.ROOT));
    }
}

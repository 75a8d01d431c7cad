package org.chartline.eval;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.exchange.Annotation;

/**
 * Two readings of one text, as of a page's text layer and of its scan, word beside word. Says where in the first a place
 * of the second is.
 */
final class TextAlignment {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+|[^\\s\\p{L}\\d]");

    private final String first;
    /** Where each character of the second reading is in the first, with one entry more for its end. */
    private final int[] places;

    private TextAlignment(String first, int[] places) {
        this.first = first;
        this.places = places;
    }

    /** Words that differ between two equal ones share the room between these in proportion. */
    static TextAlignment of(String first, String second) {
        List<Word> words = words(first);
        List<Word> others = words(second);
        Patch<String> patch = DiffUtils.diff(
                words.stream().map(Word::key).toList(),
                others.stream().map(Word::key).toList(),
                new MyersDiffWithLinearSpace<>());
        int[] places = new int[second.length() + 1];
        int at = 0;
        int otherAt = 0;
        for (Change change : changes(patch)) {
            equal(words, others, at, otherAt, change.from() - at, places);
            at = change.to();
            otherAt = change.otherTo();
            stretch(
                    begin(others, change.otherFrom(), second),
                    begin(others, otherAt, second),
                    begin(words, change.from(), first),
                    begin(words, at, first),
                    places);
        }
        equal(words, others, at, otherAt, words.size() - at, places);
        places[second.length()] = first.length();
        return new TextAlignment(first, places);
    }

    /** Words of either reading that the other does not have, between two that both have. */
    private record Change(int from, int to, int otherFrom, int otherTo) {}

    /** What is taken out and put in at one place is one change. */
    private static List<Change> changes(Patch<String> patch) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int from = delta.getSource().getPosition();
            int otherFrom = delta.getTarget().getPosition();
            int to = from + delta.getSource().size();
            int otherTo = otherFrom + delta.getTarget().size();
            Change last = changes.isEmpty() ? new Change(-1, -1, -1, -1) : changes.get(changes.size() - 1);
            if (last.to() == from && last.otherTo() == otherFrom) {
                changes.set(changes.size() - 1, new Change(last.from(), to, last.otherFrom(), otherTo));
            } else {
                changes.add(new Change(from, to, otherFrom, otherTo));
            }
        }
        return changes;
    }

    /** An annotation of the second reading where it stands in the first. */
    Annotation moved(Annotation annotation) {
        int begin = Math.min(places[annotation.begin()], first.length() - 1);
        int end = Math.max(begin + 1, places[annotation.end() - 1] + 1);
        return new Annotation(annotation.type(), begin, end, annotation.text(), annotation.attrs(), annotation.basis());
    }

    private static void equal(List<Word> words, List<Word> others, int at, int otherAt, int count, int[] places) {
        for (int i = 0; i < count; i++) {
            Word word = words.get(at + i);
            Word other = others.get(otherAt + i);
            int next = at + i + 1 < words.size() ? words.get(at + i + 1).begin() : word.end();
            int otherNext = otherAt + i + 1 < others.size()
                    ? others.get(otherAt + i + 1).begin()
                    : other.end();
            stretch(other.begin(), other.end(), word.begin(), word.end(), places);
            stretch(other.end(), otherNext, word.end(), next, places);
        }
    }

    private static void stretch(int otherBegin, int otherEnd, int begin, int end, int[] places) {
        for (int i = otherBegin; i < otherEnd; i++) {
            places[i] = begin + (int) ((long) (i - otherBegin) * (end - begin) / (otherEnd - otherBegin));
        }
    }

    private static int begin(List<Word> words, int index, String text) {
        return index < words.size() ? words.get(index).begin() : text.length();
    }

    private record Word(String key, int begin, int end) {}

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
        return words;
    }
}

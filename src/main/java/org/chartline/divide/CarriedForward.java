package org.chartline.divide;

import java.util.ArrayList;
import java.util.List;

/** Tells in which words a report differs from the earlier one that it was copied from; the rest says nothing new. */
public final class CarriedForward {

    private final WordsOf earlier;
    private final WordsOf later;
    private final List<Change> changes = new ArrayList<>();

    private CarriedForward(Document earlier, Document later) {
        this.earlier = WordsOf.of(earlier);
        this.later = WordsOf.of(later);
    }

    /**
     * The changed words, in the order of the report, none across a page's end. A letter that a scanner may have misread is
     * no change, another number is. Furniture is left out.
     */
    public static List<Change> changes(Document earlier, Document later) {
        CarriedForward both = new CarriedForward(earlier, later);
        boolean scanned = SameDocument.scanned(earlier) || SameDocument.scanned(later);
        both.add(WordAlignment.of(both.earlier.words(), both.later.words(), scanned));
        return List.copyOf(both.changes);
    }

    /** @param partners for each word of the later report the one of the earlier that it repeats, or -1 */
    private void add(int[] partners) {
        int before = 0;
        int now = 0;
        for (int i = 0; i <= partners.length; i++) {
            if (i == partners.length || partners[i] >= 0) {
                int end = i == partners.length ? earlier.words().size() : partners[i];
                add(before, end, now, i);
                before = end + 1;
                now = i + 1;
            }
        }
    }

    private void add(int before, int beforeEnd, int now, int nowEnd) {
        List<int[]> old = earlier.onOnePage(before, beforeEnd);
        List<int[]> fresh = later.onOnePage(now, nowEnd);
        int[] noneOld = {beforeEnd, beforeEnd};
        int[] noneFresh = {nowEnd, nowEnd};
        for (int i = 0; i < Math.max(old.size(), fresh.size()); i++) {
            int[] was = i < old.size() ? old.get(i) : noneOld;
            int[] is = i < fresh.size() ? fresh.get(i) : noneFresh;
            changes.add(new Change(
                    later.place(is[0], is[1]), later.text(is[0], is[1]),
                    earlier.place(was[0], was[1]), earlier.text(was[0], was[1])));
        }
    }
}

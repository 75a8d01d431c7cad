package org.chartline.ingest;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.PIX;

/**
 * Reads again, by themselves and larger, the words that read badly: small print beside large suffers when both are read as
 * one line, and a second reading of poor letters is often another one. The surer reading counts.
 */
final class SecondLook {

    /** A word that is less sure than this is read again. */
    private static final double UNSURE = 0.6;

    /** Where more of the words of a page are unsure it is not the reading that is at fault. */
    private static final double MOST_UNSURE = 0.25;

    /** By as much the second reading must be surer, as it knows less of what stands around. */
    private static final double SURER = 0.02;

    /** In heights of a word: a gap as wide as this parts a line. */
    private static final double GAP = 1.5;

    /** In pixels: paper that is left around the words. */
    private static final int MARGIN = 6;

    private static final float LARGER = 1.5f;

    private final OcrEngine engine;
    private final CleanScan scan;
    private final List<OcrWord> surest = new ArrayList<>();

    private SecondLook(OcrEngine engine, CleanScan scan) {
        this.engine = engine;
        this.scan = scan;
    }

    /** @param words those of a line one after the other */
    static List<OcrWord> at(List<OcrWord> words, OcrEngine engine, CleanScan scan) {
        long unsure = words.stream().filter(SecondLook::unsure).count();
        if (unsure > MOST_UNSURE * words.size()) {
            return words;
        }
        SecondLook look = new SecondLook(engine, scan);
        int begin = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || apart(words.get(i - 1), words.get(i))) {
                look.part(words.subList(begin, i));
                begin = i;
            }
        }
        return look.surest;
    }

    private static boolean unsure(OcrWord word) {
        return word.confidence() < UNSURE && !word.sign();
    }

    private static boolean apart(OcrWord word, OcrWord next) {
        int height = Math.min(word.height(), next.height());
        return word.line() != next.line() || next.left() - word.right() > GAP * height;
    }

    /** Takes the unsure words of a part of a line with one neighbour on each side. */
    private void part(List<OcrWord> part) {
        int taken = 0;
        for (int i = 0; i < part.size(); i++) {
            if (unsure(part.get(i))) {
                int begin = Math.max(taken, i - 1);
                int end = i + 1;
                while (end < part.size() && (unsure(part.get(end)) || unsure(part.get(end - 1)))) {
                    end++;
                }
                surest.addAll(part.subList(taken, begin));
                surest.addAll(surer(part.subList(begin, end)));
                taken = end;
                i = end - 1;
            }
        }
        surest.addAll(part.subList(taken, part.size()));
    }

    /** Of two readings; word by word where both have as many. */
    private List<OcrWord> surer(List<OcrWord> words) {
        List<OcrWord> again = again(words);
        if (again.size() != words.size()) {
            return sure(again) > sure(words) + SURER ? again : words;
        }
        List<OcrWord> surer = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            OcrWord first = words.get(i);
            surer.add(again.get(i).confidence() > first.confidence() + SURER ? again.get(i) : first);
        }
        return surer;
    }

    private List<OcrWord> again(List<OcrWord> words) {
        int line = words.get(0).line();
        int left = words.stream().mapToInt(OcrWord::left).min().orElse(0) - MARGIN;
        int top = words.stream().mapToInt(OcrWord::top).min().orElse(0) - MARGIN;
        int right = words.stream().mapToInt(OcrWord::right).max().orElse(0) + MARGIN;
        int bottom = words.stream().mapToInt(OcrWord::bottom).max().orElse(0) + MARGIN;
        int x = Math.max(0, left);
        int y = Math.max(0, top);
        PIX large = enlarged(x, y, right - x, bottom - y);
        List<OcrWord> again = engine.readLine(large, Math.round(scan.dpi() * LARGER)).stream()
                .map(word -> word.moved(line, 1 / LARGER, x, y))
                .toList();
        pixDestroy(large);
        return again;
    }

    private PIX enlarged(int left, int top, int width, int height) {
        BOX box = boxCreate(left, top, width, height);
        PIX part = pixClipRectangle(scan.picture(), box, (BOX) null);
        boxDestroy(box);
        PIX large = pixScaleGrayLI(part, LARGER, LARGER);
        pixDestroy(part);
        return large;
    }

    /** By letters, 0 to 1. */
    private static double sure(List<OcrWord> words) {
        double sum = 0;
        int signs = 0;
        for (OcrWord word : words) {
            sum += word.confidence() * word.text().length();
            signs += word.text().length();
        }
        return signs == 0 ? 0 : sum / signs;
    }
}

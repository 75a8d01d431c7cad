package org.chartline.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartline.divide.Correction;
import org.chartline.ingest.Page;
import org.chartline.ingest.Word;
import org.chartline.rows.Terms;
import org.chartline.tag.Mention;
import org.chartline.tag.MentionCorrections;
import org.chartline.tag.MentionValue;
import org.chartline.tag.Span;

/**
 * A mention on a page, as the page shows it.
 *
 * @param number from 0, on its page
 * @param kind the end of its style
 * @param begin in the page's text
 * @param value all that it says, as a correction would
 * @param cue the words that decided its assertion; empty where none did
 * @param sure how sure its characters are, in percent; 100 in a text layer
 * @param corrected what a reviewer said of it; empty where none did
 * @param boxes where its words stand on the picture
 */
record MentionView(
        int number,
        String type,
        String kind,
        int begin,
        int end,
        String text,
        String value,
        String said,
        String cue,
        String rule,
        int sure,
        Optional<CorrectionView> corrected,
        List<BoxView> boxes) {

    /** Below this, a number must be checked against the picture. */
    private static final int SURE = 90;

    /** Where words of one line stand, in thousandths of the page. */
    record BoxView(long x, long y, long width, long height) {

        /** One box for the words of a line. */
        static List<BoxView> of(List<Word> words) {
            List<BoxView> boxes = new ArrayList<>();
            for (Word word : words) {
                BoxView box = of(word);
                int last = boxes.size() - 1;
                if (last >= 0 && boxes.get(last).goesOn(box)) {
                    boxes.set(last, boxes.get(last).with(box));
                } else {
                    boxes.add(box);
                }
            }
            return boxes;
        }

        private static BoxView of(Word word) {
            return new BoxView(
                    Math.round(1000.0 * word.box().left()) - 2,
                    Math.round(1000.0 * word.box().top()) - 2,
                    Math.round(1000.0 * word.box().width()) + 4,
                    Math.round(1000.0 * word.box().height()) + 4);
        }

        private boolean goesOn(BoxView next) {
            return next.x > x && next.y < y + height && next.y + next.height > y;
        }

        private BoxView with(BoxView next) {
            long top = Math.min(y, next.y);
            long right = Math.max(x + width, next.x + next.width);
            return new BoxView(x, top, right - x, Math.max(y + height, next.y + next.height) - top);
        }
    }

    /** @param span in the page's text @param said the corrections of the page's mentions */
    static MentionView of(int number, Mention mention, Span span, Page page, List<Correction> said) {
        List<Word> words = page.words().stream()
                .filter(word -> word.begin() < span.end() && word.end() > span.begin())
                .toList();
        double least = words.stream().mapToDouble(Word::confidence).min().orElse(page.confidence());
        return new MentionView(
                number,
                mention.type().name(),
                Terms.of(mention.type()),
                span.begin(),
                span.end(),
                mention.evidence().text().replaceAll("\\s+", " "),
                MentionValue.of(mention).toString(),
                said(mention),
                mention.evidence()
                        .cue()
                        .map(cue -> cue.text().replaceAll("\\s+", " "))
                        .orElse(""),
                mention.evidence().rule(),
                (int) Math.round(100 * least),
                corrected(mention, span, said),
                BoxView.of(words));
    }

    private static Optional<CorrectionView> corrected(Mention mention, Span span, List<Correction> said) {
        return said.stream()
                .filter(one -> MentionCorrections.saidBy(one, mention))
                .min(Comparator.comparingInt(one ->
                        Math.abs(one.passage().map(Correction.Passage::begin).orElse(0) - span.begin())))
                .map(CorrectionView::of);
    }

    public boolean unsure() {
        return sure < SURE;
    }

    private static String said(Mention mention) {
        return mention.attributes().entrySet().stream()
                .map((Map.Entry<String, String> e) ->
                        e.getKey() + " " + e.getValue().replaceAll("\\s+", " "))
                .collect(Collectors.joining(", "));
    }
}

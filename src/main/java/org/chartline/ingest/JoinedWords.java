package org.chartline.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts words that the engine read as one although the picture has a gap between them. A gap parts words when it is about
 * as wide as those between the words of the same line; in a line that has none, as wide as those of the page's lines are
 * for their height.
 */
final class JoinedWords {

    /** A gap this many times as wide as the usual one between words parts two. */
    private static final double PARTS = 0.75;

    /** So many times wider again between two digits or beside a mark, which stand lonely; but not in a row of numbers. */
    private static final double LONELY = 1.5;

    private static final String MARKS = ".,:;'-/%";

    private static final int NEARLY = 3;

    /** In heights of a line: wider gaps are those between cells or columns. */
    private static final double WIDEST = 1.2;

    /** In heights of a line: no gap between words is narrower. */
    private static final double NARROWEST = 0.2;

    /** Fewer gaps than this do not tell what is usual. */
    private static final int FEWEST = 3;

    private final Ink ink;
    private final List<OcrWord> parted = new ArrayList<>();

    /** Columns of a picture without ink, the end excluded. */
    private record Gap(int begin, int end) {

        int width() {
            return end - begin;
        }

        /** Whether signs may part here; the engine knows the place of an edge to within some pixels. */
        boolean holds(int edge) {
            return edge > begin - NEARLY && edge < end + NEARLY;
        }
    }

    private JoinedWords(Ink ink) {
        this.ink = ink;
    }

    /**
     * The words with the joined ones parted.
     *
     * @param words those of a line one after the other
     * @param ink of the picture in which they were read
     */
    static List<OcrWord> parted(List<OcrWord> words, Ink ink) {
        JoinedWords joined = new JoinedWords(ink);
        List<List<OcrWord>> lines = lines(words);
        double usual = usual(lines.stream().flatMap(line -> gaps(line).stream()).toList());
        for (List<OcrWord> line : lines) {
            List<Double> own = gaps(line);
            double narrowest = PARTS * Math.max(NARROWEST, own.size() < FEWEST ? usual : usual(own)) * height(line);
            line.forEach(word -> joined.part(word, narrowest));
        }
        return joined.parted;
    }

    private static List<List<OcrWord>> lines(List<OcrWord> words) {
        List<List<OcrWord>> lines = new ArrayList<>();
        for (OcrWord word : words) {
            if (lines.isEmpty() || lines.get(lines.size() - 1).get(0).line() != word.line()) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(word);
        }
        return lines;
    }

    /** Between the words of a line, in shares of its height. */
    private static List<Double> gaps(List<OcrWord> line) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            double gap = (line.get(i).left() - line.get(i - 1).right()) / (double) height(line);
            if (gap > 0 && gap < WIDEST) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    private static int height(List<OcrWord> line) {
        List<Integer> heights = line.stream().map(OcrWord::height).sorted().toList();
        return Math.max(1, heights.get(heights.size() / 2));
    }

    /** Of the narrower ones, as those between parts of a form are wider; with none to go by, so wide that nothing is parted. */
    private static double usual(List<Double> gaps) {
        return gaps.isEmpty() ? WIDEST : gaps.stream().sorted().toList().get(gaps.size() / 3);
    }

    private void part(OcrWord word, double narrowest) {
        List<Gap> gaps = word.edges().isEmpty() ? List.of() : gaps(word, narrowest);
        boolean row = gaps.size() >= FEWEST;
        OcrWord rest = word;
        for (Gap gap : gaps) {
            if (!rest.edges().isEmpty()) {
                int at = nearest(rest.edges(), (gap.begin() + gap.end()) / 2);
                boolean wide = row || !lonely(rest.text(), at) || gap.width() >= LONELY * narrowest;
                if (wide && gap.holds(rest.edges().get(at - 1))) {
                    parted.add(rest.before(at));
                    rest = rest.from(at, gap.end());
                }
            }
        }
        parted.add(rest);
    }

    private List<Gap> gaps(OcrWord word, double narrowest) {
        List<Gap> gaps = new ArrayList<>();
        int begin = word.left();
        for (int x = word.left(); x < word.right(); x++) {
            if (!ink.blank(x, word.top(), word.bottom())) {
                if (x - begin >= narrowest && begin > word.left()) {
                    gaps.add(new Gap(begin, x));
                }
                begin = x + 1;
            }
        }
        return gaps;
    }

    /** Whether the gap is one as there may be within a word: between two digits, or beside a mark. */
    private static boolean lonely(String text, int at) {
        return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at))
                || MARKS.indexOf(text.charAt(at - 1)) >= 0
                || MARKS.indexOf(text.charAt(at)) >= 0;
    }

    /** How many signs stand before the edge that is nearest. */
    private static int nearest(List<Integer> edges, int x) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - x) < Math.abs(edges.get(best) - x)) {
                best = i;
            }
        }
        return best + 1;
    }
}

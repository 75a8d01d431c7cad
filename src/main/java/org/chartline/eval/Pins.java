package org.chartline.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.BadGoldException;
import org.chartline.exchange.JsonFormat;
import org.chartline.ingest.Sha256;

/** Scores below which a corpus must not fall, kept in a table that the tests read ({@code eval/pinned.tsv}). */
public final class Pins {

    private static final String HEADER = "corpus\tsplit\tchecksum\tlenient\tstrict";

    private static final int COLUMNS = 5;

    private Pins() {}

    /**
     * @param corpus the folder of the set, from the project's root
     * @param split empty for the whole set
     * @param checksum of its texts and annotations, as {@link #checksum}
     * @param lenient micro F1, three decimals
     * @param strict micro F1, three decimals
     */
    public record Pin(String corpus, String split, String checksum, double lenient, double strict) {

        /** What a run over a corpus would pin. */
        public static Pin of(String corpus, String split, List<AnnotatedText> gold, Scores scores) {
            return new Pin(
                    corpus,
                    split,
                    Pins.checksum(gold),
                    floor(scores.microLenient().f1().orElse(0)),
                    floor(scores.microStrict().f1().orElse(0)));
        }

        private static double floor(double score) {
            return Math.floor(score * 1000) / 1000;
        }

        private boolean isOf(Pin other) {
            return corpus.equals(other.corpus) && split.equals(other.split);
        }

        private String line() {
            return String.format(Locale.ROOT, "%s\t%s\t%s\t%.3f\t%.3f", corpus, split, checksum, lenient, strict);
        }
    }

    /**
     * The pins of a table; none where there is no such file.
     *
     * @throws BadGoldException naming file and line, for a row that does not fit
     */
    public static List<Pin> read(Path table) {
        if (!Files.exists(table)) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(table);
            List<Pin> pins = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).split("\t", -1);
                if (cells.length != COLUMNS) {
                    throw new BadGoldException(
                            table + ":" + (i + 1) + ": " + cells.length + " columns (expected " + COLUMNS + ")", null);
                }
                pins.add(new Pin(
                        cells[0], cells[1], cells[2], Double.parseDouble(cells[3]), Double.parseDouble(cells[4])));
            }
            return pins;
        } catch (IOException e) {
            throw new UncheckedIOException(table + " cannot be read", e);
        }
    }

    /** The table with one pin put in place of the one for the same corpus and split. */
    public static String with(List<Pin> pins, Pin added) {
        List<Pin> all = new ArrayList<>(pins);
        all.removeIf(added::isOf);
        all.add(added);
        all.sort(Comparator.comparing(Pin::corpus).thenComparing(Pin::split));
        StringBuilder table = new StringBuilder(HEADER).append('\n');
        all.forEach(pin -> table.append(pin.line()).append('\n'));
        return table.toString();
    }

    /** SHA-256 over the names, texts and annotations of a set, in its order. */
    public static String checksum(List<AnnotatedText> set) {
        MessageDigest digest = Sha256.digest();
        for (AnnotatedText text : set) {
            digest.update(text.text().getBytes(StandardCharsets.UTF_8));
            digest.update(JsonFormat.json(text).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

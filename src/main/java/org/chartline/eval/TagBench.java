package org.chartline.eval;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.chartline.divide.Divider;
import org.chartline.divide.Document;
import org.chartline.exchange.AnnotatedText;
import org.chartline.ingest.Ingest;
import org.chartline.tag.ClinicalTagger;

/**
 * How fast one thread tags, by size of document, and how much heap it takes. Documents of a size are made by joining the
 * texts of a set, each document beginning with another text.
 */
public final class TagBench {

    private static final int KB = 1024;

    /** What a note is taken to be, in KB, where speed is told in notes. */
    private static final int NOTE_KB = 3;

    private static final int[] SIZES_KB = {1, NOTE_KB, 10, 30, 100, 300};

    /** CPU seconds of warm-up over notes of 3 KB, and per size and run. */
    private static final double WARM_UP = 20;

    private static final double MEASURED = 4;

    private static final int RUNS = 3;

    /** Of one size, in all: so that the texts themselves do not fill the heap that is measured. */
    private static final int MOST_KB = 1500;

    private static final int FEWEST = 4;

    private static final double MB = 1024.0 * KB;

    /**
     * @param documentsPerCpuSecond the middle run of three
     * @param kbPerCpuSecond the same in KB
     * @param notesPerCpuSecond the same in notes of 3 KB
     */
    public record Row(int kb, double documentsPerCpuSecond, double kbPerCpuSecond, double notesPerCpuSecond) {}

    /**
     * @param liveHeapMb after a collection, in MB
     * @param heapLimitMb the most that the run could have used (-Xmx), in MB
     */
    public record Result(List<Row> rows, double liveHeapMb, double heapLimitMb) {

        /** A table for people. */
        public String table() {
            StringBuilder out = new StringBuilder(
                    "%8s%18s%16s%26s%n".formatted("KB", "documents/CPU-s", "KB/CPU-s", "notes of 3 KB/CPU-s"));
            rows.forEach(row -> out.append(String.format(
                    Locale.ROOT,
                    "%8d%18.1f%16.0f%26.1f%n",
                    row.kb(),
                    row.documentsPerCpuSecond(),
                    row.kbPerCpuSecond(),
                    row.notesPerCpuSecond())));
            return out.append(String.format(
                            Locale.ROOT, "heap: %.0f MB live, within a limit of %.0f MB%n", liveHeapMb, heapLimitMb))
                    .toString();
        }
    }

    private TagBench() {}

    /** @param progress told what is being measured */
    public static Result run(List<AnnotatedText> texts, Consumer<String> progress) {
        try (ClinicalTagger tagger = new ClinicalTagger()) {
            progress.accept("warming up");
            List<Document> notes = documents(texts, NOTE_KB);
            CpuClock warmUp = new CpuClock();
            while (warmUp.seconds() < WARM_UP) {
                notes.forEach(tagger::tag);
            }
            List<Row> rows = new ArrayList<>();
            for (int kb : SIZES_KB) {
                progress.accept(kb + " KB");
                rows.add(row(tagger, documents(texts, kb), kb));
            }
            return new Result(rows, liveHeap(), heapLimit());
        }
    }

    private static Row row(ClinicalTagger tagger, List<Document> documents, int kb) {
        List<Double> runs = new ArrayList<>();
        tagger.tag(documents.get(0));
        for (int run = 0; run < RUNS; run++) {
            CpuClock clock = new CpuClock();
            int tagged = 0;
            while (clock.seconds() < MEASURED) {
                tagger.tag(documents.get(tagged % documents.size()));
                tagged++;
            }
            runs.add(tagged / clock.seconds());
        }
        double middle = runs.stream().sorted().toList().get(RUNS / 2);
        return new Row(kb, middle, middle * kb, middle * kb / NOTE_KB);
    }

    private static List<Document> documents(List<AnnotatedText> texts, int kb) {
        List<Document> documents = new ArrayList<>();
        int most = Math.min(texts.size(), Math.max(FEWEST, MOST_KB / kb));
        for (int i = 0; i < most; i++) {
            int first = i * texts.size() / most;
            StringBuilder joined = new StringBuilder();
            for (int next = first; joined.length() < kb * KB; next++) {
                joined.append(texts.get(next % texts.size()).text().replace('\f', '\n'))
                        .append("\n\n");
            }
            joined.setLength(kb * KB);
            documents.addAll(new Divider().divide(List.of(Ingest.text(first + ".txt", joined.toString()))));
        }
        return documents;
    }

    private static double liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB;
    }

    private static double heapLimit() {
        return Runtime.getRuntime().maxMemory() / MB;
    }
}

package org.chartline.trial;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.chartline.divide.Divider;
import org.chartline.ingest.Ingest;
import org.chartline.ingest.SourceFile;

/** How many pages of text PDFs one core makes pages with boxes of, and documents of those, in a second. */
final class PagesBench {

    private static final int FILES = 5;

    /** Pages of a file: a thick report. */
    private static final int REPORT = 40;

    private static final int WARM_UP = 12;

    private static final int RUNS = 10;

    private PagesBench() {}

    static void run(CaseFileMaker maker, Path folder, Consumer<String> line) throws IOException {
        List<Path> files = new ArrayList<>();
        int pages = 0;
        for (int i = 0; i < FILES; i++) {
            files.add(folder.resolve("report" + i + ".pdf"));
            pages += maker.write(REPORT, Integer.MAX_VALUE, files.get(i));
        }
        ForkJoinPool oneThread = new ForkJoinPool(1); // what is done side by side is done on the threads of its caller
        Spent spent = oneThread.submit(() -> measure(files)).join();
        oneThread.shutdown();
        line.accept(String.format(
                Locale.ROOT,
                "text PDFs, one core: %.0f pages/s to pages and boxes, %.0f pages/s to documents, %.0f pages/s both",
                RUNS * pages / spent.read(),
                RUNS * pages / spent.divided(),
                RUNS * pages / (spent.read() + spent.divided())));
    }

    /** Seconds of CPU. */
    private record Spent(double read, double divided) {}

    private static Spent measure(List<Path> files) throws IOException {
        Ingest ingest = new Ingest();
        Divider divider = new Divider();
        double read = 0;
        double divided = 0;
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            long began = cpu();
            List<SourceFile> sources = new ArrayList<>();
            for (Path file : files) {
                sources.add(ingest.read(file));
            }
            long mid = cpu();
            sources.forEach(source -> divider.divide(List.of(source)));
            read += i < WARM_UP ? 0 : (mid - began) / 1e9;
            divided += i < WARM_UP ? 0 : (cpu() - mid) / 1e9;
        }
        return new Spent(read, divided);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

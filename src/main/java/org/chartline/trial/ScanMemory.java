package org.chartline.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.chartline.ingest.Input;
import org.chartline.ingest.Rasterizer;
import org.chartline.ingest.Readers;

/** What memory the reading of a long scan takes, while it grows. */
final class ScanMemory {

    private static final int ROWS = 10;

    private static final int DPI = 200;

    private ScanMemory() {}

    static void run(CaseFileMaker maker, int pages, Path folder, Consumer<String> line) throws IOException {
        Path text = folder.resolve("long-text.pdf");
        Path scan = folder.resolve("long-scan.pdf");
        maker.write(pages, Integer.MAX_VALUE, text);
        new Rasterizer(DPI, true).rasterize(text, scan);
        line.accept("");
        line.accept("one scan of " + pages + " pages (" + DPI + " dpi, one bit)");
        line.accept(String.format(
                Locale.ROOT, "%8s%10s%10s%14s%14s", "pages", "seconds", "pages/s", "reader MB", "own MB"));
        long began = System.nanoTime();
        try (Readers readers = new Readers()) {
            for (Input input : readers.open(scan)) {
                readers.read(input, (number, count) -> {
                    if (number % Math.max(1, pages / ROWS) == 0) {
                        double seconds = (System.nanoTime() - began) / 1e9;
                        line.accept(String.format(
                                Locale.ROOT,
                                "%8d%10.1f%10.2f%14.0f%14.0f",
                                number,
                                seconds,
                                number / seconds,
                                ProcessWatch.childrenMb(),
                                ProcessWatch.ownMb()));
                    }
                });
            }
        }
    }
}

package org.chartline.trial;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chartline.divide.Divider;
import org.chartline.ingest.Ingest;
import org.chartline.ingest.SourceFile;
import org.chartline.ingest.ThisProgram;

/**
 * How fast files become pages, and how long and how much memory a whole case takes from its files to {@code case.json}.
 */
public final class IngestBench {

    /** Pages of a file whose pages are counted by the second: a thick report. */
    private static final int REPORT = 40;

    private static final int WARM_UP = 12;

    private static final int RUNS = 10;

    private final CaseFileMaker maker;
    private final Path folder;
    private final Consumer<String> line;

    private IngestBench(CaseFileMaker maker, Path folder, Consumer<String> line) {
        this.maker = maker;
        this.folder = folder;
        this.line = line;
    }

    /**
     * @param notes texts to print
     * @param sizes pages of the cases
     * @param merged whether a case is one PDF; else each note is one
     * @param line told each line of the table
     */
    public static void run(List<String> notes, List<Integer> sizes, boolean merged, Consumer<String> line)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("chartline-bench-");
        try {
            IngestBench bench = new IngestBench(new CaseFileMaker(notes), folder, line);
            bench.pages();
            bench.cases(sizes, merged);
        } finally {
            remove(folder);
        }
    }

    /** Text PDFs to pages with boxes, and to documents, in this process on one thread. */
    private void pages() throws IOException {
        List<Path> files = new ArrayList<>();
        int pages = 0;
        for (int i = 0; i < 5; i++) {
            files.add(folder.resolve("report" + i + ".pdf"));
            pages += maker.write(REPORT, Integer.MAX_VALUE, files.get(i));
        }
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
        tell(
                "text PDFs, one core: %.0f pages/s to pages and boxes, %.0f pages/s to documents, %.0f pages/s both",
                RUNS * pages / read, RUNS * pages / divided, RUNS * pages / (read + divided));
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private void cases(List<Integer> sizes, boolean merged) throws IOException, InterruptedException {
        tell(
                "%8s%8s%10s%12s%14s%16s%16s",
                "pages", "files", "seconds", "CPU s", "CPU ms/page", "peak MB, sum", "peak MB, parent");
        for (int size : sizes) {
            Path files = Files.createDirectory(folder.resolve("case-" + size));
            int made = 0;
            int count = 0;
            while (made < size) {
                made += maker.write(
                        size - made, merged ? Integer.MAX_VALUE : 1, files.resolve("%05d.pdf".formatted(count++)));
            }
            Path out = folder.resolve("out-" + size);
            ProcessWatch.Use use = ProcessWatch.run(ThisProgram.command(
                    List.of(),
                    List.of("analyze", files.toString(), "--case", "CM14-0215099", "--out", out.toString())));
            tell(
                    "%8d%8d%10.1f%12.1f%14.1f%16.0f%16.0f%s",
                    size,
                    count,
                    use.seconds(),
                    use.cpuSeconds(),
                    use.cpuSeconds() * 1000 / size,
                    use.peakMb(),
                    use.parentMb(),
                    use.exit() == 0 && Files.exists(out.resolve("case.json")) ? "" : "  FAILED");
        }
    }

    private void tell(String format, Object... values) {
        line.accept(String.format(Locale.ROOT, format, values));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

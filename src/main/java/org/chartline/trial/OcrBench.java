package org.chartline.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.chartline.eval.SystemTesseract;
import org.chartline.ingest.Input;
import org.chartline.ingest.PageImages;
import org.chartline.ingest.Rasterizer;
import org.chartline.ingest.Readers;

/** How long the reading of scans takes on all cores, beside the Tesseract of the machine on the same pictures. */
final class OcrBench {

    private static final int PAGES = 48;

    private static final int DPI = 200;

    private final Path folder;
    private final Consumer<String> line;
    private final int cores = Runtime.getRuntime().availableProcessors();

    private OcrBench(Path folder, Consumer<String> line) {
        this.folder = folder;
        this.line = line;
    }

    static void run(CaseFileMaker maker, Path folder, Consumer<String> line) throws IOException, InterruptedException {
        OcrBench bench = new OcrBench(folder, line);
        Optional<SystemTesseract> peer = SystemTesseract.find();
        line.accept("");
        line.accept(PAGES + " scanned pages of " + DPI + " dpi, " + bench.cores + " cores; beside them "
                + peer.map(SystemTesseract::version).orElse("nothing: no tesseract is installed"));
        bench.tell("%-10s%-12s%10s%10s%14s", "scan", "", "seconds", "CPU s", "CPU s/page");
        Path text = folder.resolve("text.pdf");
        maker.write(PAGES, Integer.MAX_VALUE, text);
        for (boolean oneBit : new boolean[] {true, false}) {
            Path scan = folder.resolve(oneBit ? "one-bit.pdf" : "gray.pdf");
            new Rasterizer(DPI, oneBit).rasterize(text, scan);
            bench.compare(oneBit ? "one bit" : "gray", scan, peer);
        }
    }

    private void compare(String name, Path scan, Optional<SystemTesseract> peer)
            throws IOException, InterruptedException {
        ProcessWatch.Use ours = ProcessWatch.during(() -> read(scan));
        tell(name, "chartline", ours);
        if (peer.isPresent()) {
            List<Path> pictures = pictures(scan);
            ProcessWatch.Use bare = ProcessWatch.during(() -> peer.get().readAll(pictures, DPI, cores, folder));
            tell(name, "tesseract", bare);
            tell(
                    "%-10s%-12s%10.2f%10.2f",
                    name, "ratio", ours.seconds() / bare.seconds(), ours.cpuSeconds() / bare.cpuSeconds());
        }
    }

    private static void read(Path scan) throws IOException {
        try (Readers readers = new Readers()) {
            for (Input input : readers.open(scan)) {
                readers.read(input, (number, count) -> {});
            }
        }
    }

    private List<Path> pictures(Path scan) throws IOException {
        List<Path> pictures = new ArrayList<>();
        try (PageImages images = PageImages.of(scan)) {
            for (int page = 1; page <= PAGES; page++) {
                pictures.add(folder.resolve("page-" + page + ".png"));
                Files.deleteIfExists(pictures.get(page - 1));
                images.write(page, DPI, pictures.get(page - 1));
            }
        }
        return pictures;
    }

    private void tell(String scan, String who, ProcessWatch.Use use) {
        tell("%-10s%-12s%10.1f%10.1f%14.2f", scan, who, use.seconds(), use.cpuSeconds(), use.cpuSeconds() / PAGES);
    }

    private void tell(String format, Object... values) {
        line.accept(String.format(Locale.ROOT, format, values));
    }
}

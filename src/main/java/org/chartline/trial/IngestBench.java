package org.chartline.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chartline.rows.Terms;

/**
 * How fast files become pages, how long and how much memory a whole case takes from its files to {@code case.json}, and
 * how reading pictures compares with Tesseract alone: the door to the measures of this room.
 */
public final class IngestBench {

    /** What can be measured. */
    public enum Part {
        /** Text PDFs to pages, boxes and documents, on one core. */
        PAGES,
        /** Whole cases, as many files and as one. */
        CASES,
        /** Scans, beside the Tesseract of the machine. */
        OCR,
        /** What the reading of a long scan takes while it grows. */
        MEMORY;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    private IngestBench() {}

    /**
     * @param notes texts to print
     * @param sizes pages of the cases
     * @param scanned pages of the long scan
     * @param line told each line of the tables
     */
    public static void run(List<String> notes, Set<Part> parts, List<Integer> sizes, int scanned, Consumer<String> line)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("chartline-bench-");
        try {
            if (parts.contains(Part.PAGES)) {
                PagesBench.run(new CaseFileMaker(notes), folder, line);
            }
            if (parts.contains(Part.CASES)) {
                CasesBench.run(notes, sizes, folder, line);
            }
            if (parts.contains(Part.OCR)) {
                OcrBench.run(new CaseFileMaker(notes), folder, line);
            }
            if (parts.contains(Part.MEMORY)) {
                ScanMemory.run(new CaseFileMaker(notes), scanned, folder, line);
            }
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

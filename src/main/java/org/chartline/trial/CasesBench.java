package org.chartline.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.chartline.ingest.ThisProgram;

/** What cases of growing size take from their files to {@code case.json}: time, and the memory of all processes. */
final class CasesBench {

    private final List<String> notes;
    private final Path folder;
    private final Consumer<String> line;

    private CasesBench(List<String> notes, Path folder, Consumer<String> line) {
        this.notes = notes;
        this.folder = folder;
        this.line = line;
    }

    static void run(List<String> notes, List<Integer> sizes, Path folder, Consumer<String> line)
            throws IOException, InterruptedException {
        CasesBench bench = new CasesBench(notes, folder, line);
        for (boolean merged : new boolean[] {false, true}) {
            line.accept("");
            line.accept(merged ? "whole cases, each one PDF" : "whole cases, each note a PDF");
            bench.cases(sizes, merged);
        }
        line.accept("CPU ms/page over the row above: what a page more costs, without the start of the program");
        line.accept("peak MB: of all processes at one moment; sum MB: of each at its own peak");
    }

    private void cases(List<Integer> sizes, boolean merged) throws IOException, InterruptedException {
        tell(
                "%8s%8s%10s%10s%10s%13s%11s%10s%10s",
                "pages", "files", "seconds", "pages/s", "CPU s", "CPU ms/page", "over above", "peak MB", "sum MB");
        int before = 0;
        double cpuBefore = 0;
        for (int size : sizes) {
            Path files = Files.createDirectory(folder.resolve((merged ? "merged-" : "case-") + size));
            int count = make(files, size, merged);
            Path out = folder.resolve("out-" + files.getFileName());
            ProcessWatch.Use use = ProcessWatch.run(ThisProgram.command(
                    List.of(),
                    List.of("analyze", files.toString(), "--case", "CM14-0215099", "--out", out.toString())));
            boolean made = use.exit() == 0 && Files.exists(out.resolve("case.json"));
            tell(
                    "%8d%8d%10.1f%10.1f%10.1f%13.1f%11s%10.0f%10.0f%s",
                    size,
                    count,
                    use.seconds(),
                    size / use.seconds(),
                    use.cpuSeconds(),
                    use.cpuSeconds() * 1000 / size,
                    more(size - before, use.cpuSeconds() - cpuBefore, before > 0),
                    use.peakMb(),
                    use.sumMb(),
                    made ? "" : "  FAILED");
            before = size;
            cpuBefore = use.cpuSeconds();
        }
    }

    /** How many files they are. */
    private int make(Path files, int size, boolean merged) throws IOException {
        CaseFileMaker maker = new CaseFileMaker(notes);
        int made = 0;
        int count = 0;
        while (made < size) {
            made += maker.write(
                    size - made, merged ? Integer.MAX_VALUE : 1, files.resolve("%05d.pdf".formatted(count++)));
        }
        return count;
    }

    private static String more(int pages, double cpuSeconds, boolean told) {
        return told && pages > 0 ? String.format(Locale.ROOT, "%.1f", cpuSeconds * 1000 / pages) : "-";
    }

    private void tell(String format, Object... values) {
        line.accept(String.format(Locale.ROOT, format, values));
    }
}

package org.chartline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chartline.store.CaseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import that is killed again and again ends with the same bytes as one that is left alone. Random; prints its seed.
 * {@code -Dchartline.kills=10} kills more often, {@code -Dchartline.kills.seed} repeats a run.
 */
class ResumeTests {

    private static final int KILLS = Integer.getInteger("chartline.kills", 3);

    @TempDir
    private Path folder;

    @Test
    void aKilledImportGoesOnWhereItWas() throws IOException, InterruptedException {
        long seed = Long.getLong("chartline.kills.seed", System.nanoTime());
        System.out.println("ResumeTests: " + KILLS + " kills, -Dchartline.kills.seed=" + seed);
        Path papers = papers();
        long began = System.nanoTime();
        assertThat(start(papers, "alone").waitFor()).isZero();
        long millis = (System.nanoTime() - began) / 1_000_000;

        Random random = new Random(seed);
        for (int i = 0; i < KILLS; i++) {
            Process run = start(papers, "killed");
            run.waitFor(random.nextLong(millis / 10, millis), TimeUnit.MILLISECONDS);
            run.destroyForcibly().waitFor();
        }
        assertThat(start(papers, "killed").waitFor()).isZero();

        assertThat(checksum("killed")).isEqualTo(checksum("alone"));
        assertThat(names("killed")).isEqualTo(names("alone"));
    }

    /** Of all that is stored of the case. */
    private String checksum(String store) {
        try (Archive archive = Archive.open(folder.resolve(store))) {
            return archive.state(new CaseId("CM14-0215099")).checksum();
        }
    }

    /** Names of the stored files; the index is Lucene's own. */
    private List<Path> names(String store) throws IOException {
        Path home = folder.resolve(store);
        try (Stream<Path> walk = Files.walk(home)) {
            return walk.filter(Files::isRegularFile)
                    .map(home::relativize)
                    .filter(file -> !file.startsWith("index"))
                    .sorted()
                    .toList();
        }
    }

    private Process start(Path papers, String store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Chartline.class.getName(),
                        "import",
                        papers.toString(),
                        "--case",
                        "CM14-0215099",
                        "--store",
                        folder.resolve(store).toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Notes in files, and in an archive, of which one stands outside as well. */
    private Path papers() throws IOException {
        Path papers = Files.createDirectory(folder.resolve("papers"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(papers.resolve("more.zip")))) {
            for (int i : IntStream.range(1, 20).toArray()) {
                String note = Papers.progressReport(
                        "%02d/11/2014".formatted(1 + i % 12),
                        ("Pain is " + i % 10 + "/10. Takes Norco 10/325 mg twice a day. Walks " + i + " blocks. ")
                                .repeat(40));
                Files.writeString(papers.resolve("note" + i + ".txt"), note);
                zip.putNextEntry(new ZipEntry("note" + i + ".html"));
                zip.write(("<html><body><pre>" + note + "</pre></body></html>").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return papers;
    }
}

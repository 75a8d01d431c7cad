package org.chartline.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.chartline.ingest.PageImages;

/**
 * The Tesseract that may be installed on this machine, as a peer to compare with.
 *
 * @param version as it says itself
 */
public record SystemTesseract(String version) {

    private static final int SECONDS = 120;

    /** Empty when none is installed. */
    public static Optional<SystemTesseract> find() {
        try {
            String said = run("tesseract", "--version");
            return said.startsWith("tesseract")
                    ? Optional.of(new SystemTesseract(said.lines().findFirst().orElse("")))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    String read(PageImages pictures, int page, int dpi) throws IOException {
        Path png = Files.createTempFile("page", ".png");
        try {
            pictures.write(page, dpi, png);
            return run("tesseract", png.toString(), "-", "--dpi", String.valueOf(dpi));
        } finally {
            Files.deleteIfExists(png);
        }
    }

    /** Reads pictures in its quickest way: one process a core, each given a list of its own, with one thread. */
    public void readAll(List<Path> pictures, int dpi, int processes, Path folder)
            throws IOException, InterruptedException {
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            Path list = folder.resolve("pictures-" + i + ".txt");
            int part = i;
            Files.writeString(
                    list,
                    pictures.stream()
                            .filter(picture -> pictures.indexOf(picture) % processes == part)
                            .map(picture -> picture + "\n")
                            .collect(Collectors.joining()));
            ProcessBuilder builder = new ProcessBuilder(
                            "tesseract",
                            list.toString(),
                            folder.resolve("text-" + i).toString(),
                            "--dpi",
                            String.valueOf(dpi))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            running.add(builder.start());
        }
        for (Process process : running) {
            process.waitFor();
        }
    }

    private static String run(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

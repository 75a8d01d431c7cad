package org.chartline.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The Tesseract that may be installed on this machine, by itself.
 *
 * @param version as it says itself
 */
record BareTesseract(String version) {

    static Optional<BareTesseract> find() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("tesseract", "--version")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? said.lines().findFirst().map(BareTesseract::new) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Reads pictures in its quickest way: one process a core, each given a list of its own, with one thread. */
    void read(List<Path> pictures, int dpi, int processes, Path folder) throws IOException, InterruptedException {
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
}

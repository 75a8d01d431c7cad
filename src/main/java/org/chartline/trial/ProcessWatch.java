package org.chartline.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs a command and looks in {@code /proc} how much memory it and its children took, each at its peak. */
final class ProcessWatch {

    private static final long BETWEEN_LOOKS = 20;

    private static final double KB_IN_MB = 1024;

    private ProcessWatch() {}

    /**
     * @param seconds by the clock
     * @param cpuSeconds of all processes, as far as they were seen
     * @param peakMb the sum of what each process had at its own peak
     * @param parentMb what the first process had at its peak
     */
    record Use(int exit, double seconds, double cpuSeconds, double peakMb, double parentMb) {}

    static Use run(List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<Long, Double> peaks = new HashMap<>();
        Map<Long, Double> cpu = new HashMap<>();
        while (process.isAlive()) {
            Stream.concat(Stream.of(process.toHandle()), process.descendants()).forEach(each -> {
                peaks.merge(each.pid(), peak(each.pid()), Math::max);
                each.info().totalCpuDuration().ifPresent(spent -> cpu.put(each.pid(), spent.toMillis() / 1e3));
            });
            Thread.sleep(BETWEEN_LOOKS);
        }
        return new Use(
                process.waitFor(),
                (System.nanoTime() - began) / 1e9,
                cpu.values().stream().mapToDouble(Double::doubleValue).sum(),
                peaks.values().stream().mapToDouble(Double::doubleValue).sum(),
                peaks.getOrDefault(process.pid(), 0.0));
    }

    /** In MB; 0 for a process that is gone, and where there is no {@code /proc}. */
    private static double peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KB_IN_MB)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}

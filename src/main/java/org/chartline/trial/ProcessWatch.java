package org.chartline.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks in {@code /proc} what time and memory processes take. */
final class ProcessWatch {

    private static final long BETWEEN_LOOKS = 20;

    private static final double KB_IN_MB = 1024;

    private final Map<Long, Double> peaks = new HashMap<>();
    private final Map<Long, Double> cpu = new HashMap<>();
    private double together;

    private ProcessWatch() {}

    /**
     * @param exit 0 when all went well
     * @param seconds by the clock
     * @param cpuSeconds of all processes, as far as they were seen
     * @param peakMb what all had together when that was most
     * @param sumMb the sum of what each process had at its own peak
     */
    record Use(int exit, double seconds, double cpuSeconds, double peakMb, double sumMb) {}

    /** Something that starts processes and waits for them. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** Runs a command and watches it and its children. */
    static Use run(List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ProcessWatch watch = new ProcessWatch();
        while (process.isAlive()) {
            watch.look(Stream.concat(Stream.of(process.toHandle()), process.descendants()));
            Thread.sleep(BETWEEN_LOOKS);
        }
        return watch.use(process.waitFor(), began);
    }

    /** Watches the children of this process while something is done. */
    static Use during(Work work) throws IOException, InterruptedException {
        long began = System.nanoTime();
        ProcessWatch watch = new ProcessWatch();
        AtomicBoolean done = new AtomicBoolean();
        Thread looking = new Thread(() -> watch.until(done, ProcessHandle.current()::descendants), "process watch");
        looking.start();
        try {
            work.run();
        } finally {
            done.set(true);
            looking.join();
        }
        return watch.use(0, began);
    }

    private void until(AtomicBoolean done, Supplier<Stream<ProcessHandle>> processes) {
        try {
            while (!done.get()) {
                look(processes.get());
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Stream<ProcessHandle> processes) {
        double now = 0;
        for (ProcessHandle each : processes.toList()) {
            peaks.merge(each.pid(), mb(each.pid(), "VmHWM:"), Math::max);
            each.info().totalCpuDuration().ifPresent(spent -> cpu.put(each.pid(), spent.toMillis() / 1e3));
            now += mb(each.pid(), "VmRSS:");
        }
        together = Math.max(together, now);
    }

    private Use use(int exit, long began) {
        return new Use(exit, (System.nanoTime() - began) / 1e9, sum(cpu), together, sum(peaks));
    }

    private static double sum(Map<Long, Double> values) {
        return values.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What all children of this process have now, in MB. */
    static double childrenMb() {
        return ProcessHandle.current()
                .descendants()
                .mapToDouble(child -> mb(child.pid(), "VmRSS:"))
                .sum();
    }

    /** What this process has now, in MB. */
    static double ownMb() {
        return mb(ProcessHandle.current().pid(), "VmRSS:");
    }

    /** 0 for a process that is gone, and where there is no {@code /proc}. */
    private static double mb(long pid, String field) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KB_IN_MB)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}

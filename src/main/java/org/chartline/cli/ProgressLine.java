package org.chartline.cli;

import java.io.Console;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chartline.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come, in pages, with their number a second and the time left: a bar on standard error where somebody
 * sits before a terminal, otherwise a line now and then for the log.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final int WIDTH = 100;

    private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(10);

    private final boolean wanted;
    private final boolean terminal;
    private String stage = "";
    private long began;
    private long lastLine;
    private @Nullable ProgressBar bar;

    /** @param wanted false where a program reads the output */
    ProgressLine(boolean wanted) {
        Console console = System.console();
        this.wanted = wanted;
        this.terminal = console != null;
    }

    @Override
    public synchronized void step(String name, int done, int all) {
        if (!wanted) {
            return;
        }
        if (!name.equals(stage)) {
            close();
            stage = name;
            began = System.nanoTime();
            lastLine = began;
        }
        if (terminal) {
            show(done, all);
        } else if (System.nanoTime() - lastLine > BETWEEN_LINES) {
            lastLine = System.nanoTime();
            double speed = done / ((lastLine - began) / 1e9);
            System.err.printf(
                    "%s: %d of some %d pages, %.1f pages/s, %.0f s left%n",
                    stage, done, all, speed, (all - done) / speed);
        }
    }

    private void show(int done, int all) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(stage)
                    .setInitialMax(all)
                    .setUnit(" pages", 1)
                    .showSpeed()
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .build();
        }
        bar.maxHint(all);
        bar.stepTo(done);
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}

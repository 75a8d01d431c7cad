package org.chartline.cli;

import java.io.Console;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chartline.Progress;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, where somebody sits before a terminal; otherwise silent. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final int WIDTH = 80;

    private final boolean shown;
    private String stage = "";
    private @Nullable ProgressBar bar;

    /** @param wanted false where a program reads the output */
    ProgressLine(boolean wanted) {
        Console console = System.console();
        this.shown = wanted && console != null;
    }

    @Override
    public synchronized void step(String name, int done, int all) {
        if (!shown) {
            return;
        }
        if (bar == null || !name.equals(stage)) {
            close();
            stage = name;
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(all)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .build();
        }
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

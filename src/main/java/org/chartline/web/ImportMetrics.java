package org.chartline.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseFile;

/** How the imports fare, in numbers: nothing of any case. One job is done at a time. */
final class ImportMetrics {

    private final MeterRegistry registry;
    private final Timer jobs;
    private String stage = "";
    private int pages;
    private long began;
    private volatile double pagesPerSecond;

    ImportMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.jobs = registry.timer("chartline.jobs");
        registry.gauge("chartline.pages.per.second", this, metrics -> metrics.pagesPerSecond);
    }

    /** @param open the jobs that have not ended */
    void watch(Map<String, ?> open) {
        registry.gaugeMapSize("chartline.jobs.open", List.of(), open);
    }

    void begins() {
        stage = "";
        began = System.nanoTime();
    }

    /** @param done how many pages have come through the stage in this job */
    synchronized void step(String now, int done) {
        pages = now.equals(stage) ? pages : 0;
        stage = now;
        registry.counter("chartline.pages", "stage", now).increment(Math.max(0, done - pages));
        pages = done;
        pagesPerSecond = done * 1e9 / Math.max(1, System.nanoTime() - began);
    }

    void done(CaseFile file) {
        jobs.record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        long refused = file.files().stream()
                .filter(SourceFile.Refused.class::isInstance)
                .count();
        registry.summary("chartline.files.refused").record(refused);
    }

    void failed() {
        registry.counter("chartline.jobs.failed").increment();
    }
}

package org.chartline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chartline.Archive;
import org.chartline.Pipeline;
import org.chartline.divide.Correction;
import org.chartline.divide.Corrections;
import org.chartline.ingest.NoReaderException;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.chartline.store.Job;
import org.chartline.store.Jobs;
import org.chartline.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.DisposableBean;
import tools.jackson.databind.node.ObjectNode;

/**
 * Does what was acknowledged, one job after another, with one set of tagging engines. Jobs are in the database before
 * they are acknowledged; what a kill leaves undone, the next start goes on with. A store that cannot be written makes
 * them wait, not fail.
 */
class Imports implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int MOST_FAULTS = 3;
    private static final long SOON_MS = 2_000;
    private static final long PATIENCE_SECONDS = 20;
    private static final String STORE_PROBLEM =
            "The store cannot be written now: this goes on by itself when it can be written again.";

    private static final String READER_PROBLEM =
            "No process can be started to read the file: this goes on by itself when one can be started again.";

    private final Archive archive;
    private final Jobs jobs;
    private final ImportMetrics metrics;
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1);

    /** Those that have not ended. */
    private final Map<String, ImportJob> open = new ConcurrentHashMap<>();

    private volatile @Nullable ImportJob current;
    private volatile boolean stalled;
    private volatile boolean stopping;
    private volatile @Nullable Pipeline pipeline;

    Imports(Archive archive, Database database, ImportMetrics metrics) {
        this.archive = archive;
        this.jobs = database.jobs();
        this.metrics = metrics;
        metrics.watch(open);
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Goes on with what an earlier run left, and removes what it never acknowledged. */
    void resume() throws IOException {
        List<Job> left = jobs.open();
        left.forEach(this::queue);
        if (Files.isDirectory(archive.arriving())) {
            try (Stream<Path> folders = Files.list(archive.arriving())) {
                for (Path folder : folders.toList()) {
                    if (left.stream().noneMatch(job -> folder.equals(folderOf(job)))) {
                        remove(folder);
                    }
                }
            }
        }
    }

    /** A folder for files of an upload, and the name of the job that they will be. */
    Path arrive() throws IOException {
        return Files.createDirectories(
                archive.arriving().resolve(UUID.randomUUID().toString()));
    }

    /**
     * Acknowledges an upload.
     *
     * @param folder that {@link #arrive} gave, with each file in a numbered folder of its own
     */
    ImportJob begin(CaseId id, Path folder) throws IOException {
        for (Path file : files(folder)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        return begin(new Job(String.valueOf(folder.getFileName()), id, Optional.empty(), Optional.empty()));
    }

    /** Acknowledges a correction; it takes the place of what was said of the same before. */
    ImportJob begin(CaseId id, Correction correction) {
        return begin(new Job(UUID.randomUUID().toString(), id, Optional.of(correction), Optional.empty()));
    }

    private ImportJob begin(Job job) {
        jobs.add(job);
        return queue(job);
    }

    private ImportJob queue(Job job) {
        ImportJob queued = new ImportJob(job);
        open.put(job.id(), queued);
        later(queued, 0);
        return queued;
    }

    private void later(ImportJob job, long delay) {
        try {
            worker.schedule(() -> run(job), delay, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.info("the program ends; a job waits for the next start");
        }
    }

    /** A job of a case; another case's is none. */
    Optional<ImportJob> job(CaseId id, String job) {
        ImportJob running = open.get(job);
        return running == null
                ? jobs.find(id, job).map(ImportJob::new)
                : Optional.of(running).filter(found -> found.job().caseId().equals(id));
    }

    boolean busyWith(CaseId id) {
        return jobs.busyWith(id);
    }

    /** Whether jobs wait because the store cannot be written, or files cannot be read. */
    boolean stalled() {
        return stalled;
    }

    /** Whether a process that reads a file has died and another one is tried. */
    boolean readerDied() {
        Pipeline running = pipeline;
        return current != null && running != null && running.readerDied();
    }

    private void run(ImportJob job) {
        MDC.put("case", job.job().caseId().value());
        current = job;
        metrics.begins();
        try {
            CaseFile file = done(job.job());
            end(job, ImportJob.done(file));
            metrics.done(file);
            LOG.info("a job is done");
        } catch (NoReaderException e) {
            waits(job, READER_PROBLEM, e);
        } catch (StoreException | UncheckedIOException e) {
            waits(job, STORE_PROBLEM, e);
        } catch (Stopped e) {
            LOG.info("a job is broken off and goes on at the next start");
        } catch (RuntimeException | Error e) { // one job must not take the others with it
            LOG.error("a job failed: {}", e.getClass().getName());
            fault(job);
        } finally {
            current = null;
            MDC.remove("case");
        }
    }

    private void waits(ImportJob job, String why, RuntimeException cause) {
        LOG.error("a job waits: {}", cause.getMessage());
        stalled = true;
        job.waits(why);
        later(job, SOON_MS);
    }

    /** The engines may be the cause, so others are made; after some faults the job is given up. */
    private void fault(ImportJob job) {
        closePipeline();
        try {
            if (job.fault() < MOST_FAULTS) {
                later(job, SOON_MS);
            } else {
                metrics.failed();
                end(job, ImportJob.failed());
            }
        } catch (StoreException e) {
            later(job, SOON_MS);
        }
    }

    private CaseFile done(Job job) {
        if (job.correction().isPresent()) {
            Corrections all = archive.load(job.caseId())
                    .corrections()
                    .with(job.correction().get());
            return archive.add(pipeline(), job.caseId(), List.of(), Optional.of(all));
        }
        try {
            return archive.add(pipeline(), job.caseId(), files(folderOf(job)));
        } catch (IOException e) {
            throw new IllegalStateException("the files of the job cannot be read", e);
        }
    }

    private void end(ImportJob job, ObjectNode outcome) {
        jobs.end(job.id(), outcome.toString());
        stalled = false;
        open.remove(job.id());
        job.end(outcome);
        remove(folderOf(job.job()));
    }

    private Path folderOf(Job job) {
        return archive.arriving().resolve(job.id());
    }

    /** In the order of their numbers; a file whose content another has was removed, and its folder is empty. */
    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 0; Files.isDirectory(folder.resolve(String.valueOf(number))); number++) {
            try (Stream<Path> one = Files.list(folder.resolve(String.valueOf(number)))) {
                one.forEach(files::add);
            }
        }
        return files;
    }

    private synchronized Pipeline pipeline() {
        if (pipeline == null) {
            pipeline = new Pipeline(threads(), (stage, done, all) -> {
                ImportJob job = current;
                if (stopping) {
                    throw new Stopped();
                }
                if (job != null) {
                    job.step(stage, done, all);
                    metrics.step(stage, done);
                }
            });
        }
        return pipeline;
    }

    /** One processor is left to those who search meanwhile. */
    private static int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    private synchronized void closePipeline() {
        if (pipeline != null) {
            pipeline.close();
            pipeline = null;
        }
    }

    static void remove(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Collections.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be removed", e);
        }
    }

    /** Ends what is being done, at the next page. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * What is being done is broken off at its next page; the next start goes on with it. The thread is not interrupted,
     * which would close the file of an embedded database under the other threads.
     */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        closePipeline();
    }
}

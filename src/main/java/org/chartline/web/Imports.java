package org.chartline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chartline.Archive;
import org.chartline.Pipeline;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** Imports files in the background, one upload after another, with one set of tagging engines. */
class Imports implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int REMEMBERED = 500;

    private final Archive archive;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    private final Map<String, ImportJob> jobs = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ImportJob> eldest) {
            return size() > REMEMBERED;
        }
    });

    private volatile @Nullable ImportJob current;
    private @Nullable Pipeline pipeline;

    Imports(Archive archive) {
        this.archive = archive;
    }

    /** @param folder holds the files, and is removed when they are imported */
    ImportJob begin(CaseId id, Path folder, List<Path> files) {
        return begin(id, pipeline -> {
            try {
                return archive.add(pipeline, id, files);
            } finally {
                remove(folder);
            }
        });
    }

    /** @param work changes the case, and gives what it has become */
    ImportJob begin(CaseId id, Function<Pipeline, CaseFile> work) {
        ImportJob job = new ImportJob(UUID.randomUUID().toString(), id);
        jobs.put(job.id(), job);
        worker.execute(() -> run(job, work));
        return job;
    }

    /** A job of a case; another case's is none. */
    Optional<ImportJob> job(CaseId id, String job) {
        return Optional.ofNullable(jobs.get(job)).filter(found -> found.caseId().equals(id));
    }

    private void run(ImportJob job, Function<Pipeline, CaseFile> work) {
        current = job;
        try {
            job.done(work.apply(pipeline()));
        } catch (RuntimeException e) {
            LOG.error("import into {} failed: {}", job.caseId(), e.getClass().getName());
            job.failed();
        } finally {
            current = null;
        }
    }

    private Pipeline pipeline() {
        if (pipeline == null) {
            pipeline = new Pipeline(Runtime.getRuntime().availableProcessors(), (stage, done, all) -> {
                ImportJob job = current;
                if (job != null) {
                    job.step(stage, done, all);
                }
            });
        }
        return pipeline;
    }

    static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Collections.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be removed", e);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
        if (pipeline != null) {
            pipeline.close();
        }
    }
}

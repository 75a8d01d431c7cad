package org.chartline.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseFile;
import org.chartline.store.Job;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A job as it is being done, and who watches it. May be used from many threads. */
final class ImportJob {

    private static final long WATCHED_MS = 3_600_000;

    private final Job job;
    private final List<SseEmitter> watchers = new ArrayList<>();
    private ObjectNode state = state("waiting");
    private boolean ended;
    private int faults;

    ImportJob(Job job) {
        this.job = job;
        job.outcome().ifPresent(outcome -> {
            state = (ObjectNode) Answers.JSON.readTree(outcome);
            ended = true;
        });
    }

    Job job() {
        return job;
    }

    String id() {
        return job.id();
    }

    synchronized ObjectNode state() {
        return state.deepCopy();
    }

    /** Server-sent events, the first with the state as it is. */
    synchronized SseEmitter watch() {
        SseEmitter watcher = new SseEmitter(WATCHED_MS);
        watchers.add(watcher);
        tell(state);
        return watcher;
    }

    void step(String stage, int done, int all) {
        tell(state(stage).put("done", done).put("all", all));
    }

    /** It cannot be done now, and will be tried again. @param why in words for people */
    void waits(String why) {
        tell(state("waiting").put("problem", why));
    }

    /** Counts a fault of this program; how many there were. */
    synchronized int fault() {
        return ++faults;
    }

    static ObjectNode done(CaseFile file) {
        ObjectNode end = state("done");
        ArrayNode refused = end.putArray("refused");
        for (SourceFile source : file.files()) {
            if (source instanceof SourceFile.Refused r) {
                refused.addObject()
                        .put("name", r.name())
                        .put("reason", r.reason().toString())
                        .put("detail", r.detail());
            }
        }
        return end;
    }

    static ObjectNode failed() {
        return state("failed");
    }

    synchronized void end(ObjectNode last) {
        ended = true;
        tell(last);
    }

    private synchronized void tell(ObjectNode now) {
        state = now;
        watchers.removeIf(watcher -> !reaches(watcher, now) || ended);
    }

    private boolean reaches(SseEmitter watcher, ObjectNode now) {
        try {
            watcher.send(SseEmitter.event().data(Answers.JSON.writeValueAsString(now)));
            if (ended) {
                watcher.complete();
            }
            return true;
        } catch (IOException | IllegalStateException e) {
            return false; // whoever watched has gone
        }
    }

    private static ObjectNode state(String stage) {
        return Answers.JSON.createObjectNode().put("stage", stage);
    }
}

package org.chartline.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An upload that is being imported, and who watches it. May be used from many threads. */
final class ImportJob {

    private static final long WATCHED_MS = 3_600_000;

    private final String id;
    private final CaseId caseId;
    private final List<SseEmitter> watchers = new ArrayList<>();
    private ObjectNode state = state("waiting");
    private boolean ended;

    ImportJob(String id, CaseId caseId) {
        this.id = id;
        this.caseId = caseId;
    }

    String id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
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

    void done(CaseFile file) {
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
        end(end);
    }

    void failed() {
        end(state("failed"));
    }

    private synchronized void end(ObjectNode last) {
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

    private ObjectNode state(String stage) {
        return Answers.JSON.createObjectNode().put("stage", stage);
    }
}

package org.chartline.web;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chartline.draft.CaseJson;
import org.chartline.draft.CaseReport;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reports of cases and what is shown of them, kept while memory lasts: made once for each state of a case. A case is in
 * the same state while the archive hands out the same object.
 */
final class Reports {

    private static final int MOST = 32;

    /** What was made of a case. */
    private static final class Made {

        private final CaseReport report;
        private @Nullable CaseView view;
        private @Nullable ObjectNode json;

        Made(CaseReport report) {
            this.report = report;
        }

        synchronized CaseView view() {
            CaseView known = view;
            view = known == null ? CaseView.of(report) : known;
            return view;
        }

        synchronized ObjectNode json() {
            ObjectNode known = json;
            json = known == null ? (ObjectNode) Answers.JSON.readTree(CaseJson.of(report)) : known;
            return json;
        }
    }

    private final Function<CaseFile, CaseReport> making;

    private final Map<CaseId, SoftReference<Made>> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, SoftReference<Made>> eldest) {
            return size() > MOST;
        }
    };

    Reports() {
        this(CaseReport::of);
    }

    Reports(Function<CaseFile, CaseReport> making) {
        this.making = making;
    }

    CaseReport report(CaseFile file) {
        return made(file).report;
    }

    /** The report as the page shows it. */
    CaseView view(CaseFile file) {
        return made(file).view();
    }

    /** The report as {@code case.json} has it; not to be changed. */
    ObjectNode json(CaseFile file) {
        return made(file).json();
    }

    private Made made(CaseFile file) {
        return known(file).orElseGet(() -> {
            Made made = new Made(making.apply(file));
            synchronized (kept) {
                kept.put(file.id(), new SoftReference<>(made));
            }
            return made;
        });
    }

    @SuppressWarnings("ReferenceEquality") // the same object is the same state; comparing whole cases would take as long
    private Optional<Made> known(CaseFile file) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(file.id()))
                    .map(SoftReference::get)
                    .filter(made -> made.report.file() == file);
        }
    }
}

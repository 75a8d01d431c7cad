package org.chartline;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * The cases that were read last, kept while memory lasts, so that a page that shows one does not read it again. While a
 * case is stored unchanged, the very same object is handed out.
 */
final class LoadedCases {

    private static final int MOST = 32;

    private record Kept(String version, SoftReference<CaseFile> file) {}

    private final Map<CaseId, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, Kept> eldest) {
            return size() > MOST;
        }
    };

    /** @param version changes whenever something of the case does */
    CaseFile get(CaseId id, String version, Supplier<CaseFile> read) {
        CaseFile before = known(id, version);
        if (before != null) {
            return before;
        }
        CaseFile file = read.get();
        synchronized (kept) {
            kept.put(id, new Kept(version, new SoftReference<>(file)));
        }
        return file;
    }

    private @Nullable CaseFile known(CaseId id, String version) {
        synchronized (kept) {
            Kept one = kept.get(id);
            return one != null && one.version().equals(version) ? one.file().get() : null;
        }
    }
}

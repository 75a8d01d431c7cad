package org.chartline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.Corrections;
import org.chartline.index.CaseIndex;
import org.chartline.index.Grid;
import org.chartline.index.Hits;
import org.chartline.index.SearchQuery;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Input;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.chartline.store.CaseStore;
import org.chartline.store.Pieces;
import org.jspecify.annotations.Nullable;

/** The cases of one folder, stored and searchable: the store and its index, kept in step. */
public final class Archive implements AutoCloseable {

    private final CaseStore store;
    private final LoadedCases loaded = new LoadedCases();
    /** Opened when first needed: looking into a store that is not there must not make one. */
    private @Nullable CaseIndex index;

    private boolean checked;

    private Archive(CaseStore store) {
        this.store = store;
    }

    /** The cases in a folder, which is made when a case is first added. */
    public static Archive open(Path folder) {
        return new Archive(new CaseStore(folder));
    }

    public List<CaseId> cases() {
        return store.cases();
    }

    /** @throws UnknownCaseException when the case was never imported */
    public CaseFile load(CaseId id) {
        return loaded.get(
                id, store.version(id), () -> store.load(id).orElseThrow(() -> new UnknownCaseException(id, cases())));
    }

    /** Whether files of the case were imported. */
    public boolean has(CaseId id) {
        return !store.version(id).isEmpty();
    }

    /** @throws UnknownCaseException when the case was never imported */
    public void require(CaseId id) {
        if (!has(id)) {
            throw new UnknownCaseException(id, cases());
        }
    }

    /**
     * Adds files to a case, which is made when it is not there; originals are kept, refused ones too. After a kill at any
     * moment the same call goes on where it was.
     */
    public CaseFile add(Pipeline pipeline, CaseId id, List<Path> files) {
        return add(pipeline, id, files, Optional.empty());
    }

    /** The same. @param corrections in place of those that the case has; it keeps its own where there are none */
    public CaseFile add(Pipeline pipeline, CaseId id, List<Path> files, Optional<Corrections> corrections) {
        CaseFile before = store.load(id).orElseGet(() -> new CaseFile(id, List.of(), List.of()));
        files.forEach(store::keepOriginal);
        List<Input> inputs = pipeline.open(files);
        inputs.stream().filter(Input::hasBytes).map(Input::file).forEach(store::keepOriginal);
        Pieces pieces = store.pieces(ProgramVersion.fingerprint());
        CaseFile after = pipeline.withMore(before, inputs, corrections.orElse(before.corrections()), pieces);
        store.save(after);
        index().put(after);
        pieces.finish();
        return after;
    }

    /** Where an original is kept. */
    public Path original(FileId id) {
        return store.original(id);
    }

    /** The folder for pictures of pages, which are drawn from the originals and can be drawn again. */
    public Path pictures() {
        return store.derived().resolveSibling("pictures");
    }

    /** A folder for files that are on their way in; whoever puts something there removes it again. */
    public Path arriving() {
        return store.arriving();
    }

    /** The pages that match, in the cases that the query names; one that is not held has none. */
    public Hits search(SearchQuery query) {
        return index().search(query);
    }

    /** Where the terms of a query stand in its case; empty where a term is none. */
    public Optional<Grid> grid(SearchQuery query) {
        return index().grid(query);
    }

    /** Makes the index again from what is stored; how many cases it holds. */
    public int reindex() {
        return reindex(opened());
    }

    private int reindex(CaseIndex into) {
        List<CaseId> cases = cases();
        into.rebuild(put -> cases.parallelStream().forEach(id -> store.load(id).ifPresent(put)));
        return cases.size();
    }

    /** The index, made again where it is missing, damaged or of another version. */
    private synchronized CaseIndex index() {
        CaseIndex there = opened();
        if (!checked && !there.isCurrent() && !cases().isEmpty()) {
            reindex(there);
        }
        checked = true;
        return there;
    }

    private synchronized CaseIndex opened() {
        if (index == null) {
            index = CaseIndex.open(store.derived());
        }
        return index;
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
            index = null;
        }
    }
}

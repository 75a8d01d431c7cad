package org.chartline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.chartline.store.CaseState;
import org.chartline.store.CaseStore;
import org.chartline.store.Database;
import org.chartline.store.DatabaseAddress;
import org.chartline.store.Pieces;
import org.chartline.tag.TaggedDocument;
import org.jspecify.annotations.Nullable;

/** The cases of one folder and database, stored and searchable: the store and its index, kept in step. */
public final class Archive implements AutoCloseable {

    /** Cases that are indexed in one go; a kill costs no more. */
    private static final int AT_ONCE = 1_000;

    private final Path folder;
    private final DatabaseAddress address;
    /** Opened when first needed: looking into a store that is not there must not make one. */
    private @Nullable CaseStore store;

    /** Only when it was opened here. */
    private @Nullable Database database;

    private @Nullable CaseIndex index;

    private final LoadedCases loaded = new LoadedCases();

    private Archive(Path folder, DatabaseAddress address) {
        this.folder = folder;
        this.address = address;
    }

    /** The cases in a folder with a database of its own, which are made when a case is first added. */
    public static Archive open(Path folder) {
        return open(folder, DatabaseAddress.embedded(folder));
    }

    /** The cases in a database, with their originals and the index in a folder. */
    public static Archive open(Path folder, DatabaseAddress address) {
        return new Archive(folder, address);
    }

    /** The same, with a database that is open already; whoever opened it closes it. */
    public static Archive open(Path folder, Database database) {
        Archive archive = new Archive(folder, database.address());
        archive.store = new CaseStore(folder, database);
        return archive;
    }

    /** Where the originals and the index are. */
    public Path folder() {
        return folder;
    }

    public List<CaseId> cases() {
        return existing().map(CaseStore::cases).orElse(List.of());
    }

    /** @throws UnknownCaseException when the case was never imported */
    public CaseFile load(CaseId id) {
        CaseState state = state(id);
        return loaded.get(
                id,
                state.version() + " " + state.checksum(),
                () -> store().load(id).orElseThrow(() -> unknown(id)));
    }

    /** Whether files of the case were imported. */
    public boolean has(CaseId id) {
        return existing()
                .filter(there -> !there.state(id).equals(CaseState.NONE))
                .isPresent();
    }

    /** @throws UnknownCaseException when the case was never imported */
    public void require(CaseId id) {
        state(id);
    }

    /**
     * One document of a case with its pages; quicker than the whole case. Empty where the case has no such document.
     *
     * @throws UnknownCaseException when the case was never imported
     */
    public Optional<TaggedDocument> document(CaseId id, String document) {
        state(id);
        return existing().flatMap(there -> there.document(id, document));
    }

    /**
     * Which state of a case is stored: as long as it is the same, so is everything that is made of the case.
     *
     * @throws UnknownCaseException when the case was never imported
     */
    public CaseState state(CaseId id) {
        return existing()
                .map(there -> there.state(id))
                .filter(state -> !state.equals(CaseState.NONE))
                .orElseThrow(() -> unknown(id));
    }

    private UnknownCaseException unknown(CaseId id) {
        return new UnknownCaseException(id, cases());
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
        CaseStore to = store();
        CaseState state = to.state(id);
        CaseFile before = to.load(id).orElseGet(() -> new CaseFile(id, List.of(), List.of()));
        files.forEach(file -> to.keepOriginal(id, file));
        List<Input> inputs = pipeline.open(files);
        inputs.stream().filter(Input::hasBytes).map(Input::file).forEach(file -> to.keepOriginal(id, file));
        Pieces pieces = to.pieces(id, ProgramVersion.fingerprint());
        CaseFile after = pipeline.withMore(before, inputs, corrections.orElse(before.corrections()), pieces);
        CaseState saved = to.save(after, state.version());
        index().put(after);
        indexed().note(id, saved.checksum());
        pieces.finish();
        return after;
    }

    /** Where an original is kept. */
    public Path original(FileId id) {
        return store().original(id);
    }

    /** A folder for files that are on their way in; whoever puts something there removes it again. */
    public Path arriving() {
        return store().arriving();
    }

    /** The folder for pictures of pages, which are drawn from the originals and can be drawn again. */
    public Path pictures() {
        return store().derived().resolveSibling("pictures");
    }

    /** The pages that match, in the cases that the query names; one that is not held has none. */
    public Hits search(SearchQuery query) {
        return index().search(query);
    }

    /** Where the terms of a query stand in its case; empty where a term is none. */
    public Optional<Grid> grid(SearchQuery query) {
        return index().grid(query);
    }

    /**
     * Removes everything of a case: contents, assignments, index, pictures, and the originals that no other case rests on. That it
     * was done stays in the audit, if whoever calls says so there.
     *
     * @throws UnknownCaseException when there is nothing of it
     */
    public void delete(CaseId id) {
        boolean found = existing().map(there -> there.delete(id)).orElse(false);
        if (!found) {
            throw unknown(id);
        }
        unindex(id);
        new DrawnPages(pictures()).keepOnly(file -> Files.isRegularFile(original(file)));
    }

    /** Makes the index again from what is stored; how many cases it holds. */
    public int reindex(Progress progress) {
        if (existing().isEmpty()) {
            return 0;
        }
        indexed().all().keySet().forEach(indexed()::forget);
        rawIndex().clear();
        return agree(progress);
    }

    /**
     * Brings the index to what is stored: all of it when the index is missing or damaged, else the cases that a kill left
     * behind.
     *
     * @param progress is told the pages
     * @return how many cases were indexed
     */
    public int agree(Progress progress) {
        if (existing().isEmpty()) {
            return 0;
        }
        return agree(rawIndex().isSound(), progress);
    }

    private int agree(boolean usable, Progress progress) {
        if (!usable) {
            rawIndex().clear();
            indexed().all().keySet().forEach(indexed()::forget);
        }
        Map<CaseId, CaseState> stored = store().states();
        Map<CaseId, String> there = indexed().all();
        there.keySet().stream().filter(id -> !stored.containsKey(id)).forEach(this::unindex);
        List<CaseId> behind = stored.keySet().stream()
                .filter(id -> !Objects.requireNonNull(stored.get(id)).checksum().equals(there.get(id)))
                .toList();
        PageProgress pages = new PageProgress(progress, "indexing", behind.size());
        CaseStore from = store(); // not asked for by the threads that help: this one may hold the lock
        for (int next = 0; next < behind.size(); next += AT_ONCE) {
            List<CaseId> some = behind.subList(next, Math.min(behind.size(), next + AT_ONCE));
            rawIndex().putAll(put -> some.parallelStream().forEach(id -> put.accept(indexing(from, id, pages))));
            some.forEach(id ->
                    indexed().note(id, Objects.requireNonNull(stored.get(id)).checksum()));
        }
        return behind.size();
    }

    private static CaseFile indexing(CaseStore from, CaseId id, PageProgress pages) {
        CaseFile file = from.texts(id).orElseGet(() -> new CaseFile(id, List.of(), List.of())); // deleted meanwhile
        pages.done(file.files().stream().mapToInt(of -> of.pages().size()).sum(), 1);
        return file;
    }

    private void unindex(CaseId id) {
        rawIndex().remove(id);
        indexed().forget(id);
    }

    private IndexedStates indexed() {
        return new IndexedStates(store().indexed());
    }

    /** The store, unless nothing was ever put there. */
    private synchronized Optional<CaseStore> existing() {
        return store != null || address.isThere() ? Optional.of(store()) : Optional.empty();
    }

    private synchronized CaseStore store() {
        if (store == null) {
            database = Database.open(address);
            store = new CaseStore(folder, database);
        }
        return store;
    }

    /** The index, in agreement with what is stored when it is first used. */
    private synchronized CaseIndex index() {
        if (index == null) {
            agree(rawIndex().isCurrent(), Progress.UNWATCHED);
        }
        return rawIndex();
    }

    private synchronized CaseIndex rawIndex() {
        if (index == null) {
            index = CaseIndex.open(store().derived());
        }
        return index;
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
            index = null;
        }
        if (database != null) {
            database.close();
            database = null;
            store = null;
        }
    }
}

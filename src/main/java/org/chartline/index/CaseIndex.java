package org.chartline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.chartline.ingest.Page;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.chartline.tag.TaggedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A Lucene index over the pages and mentions of cases. It holds nothing that the store does not, and can be deleted and
 * made again. May be used from many threads; what another program writes is seen by the next search.
 */
public final class CaseIndex implements AutoCloseable {

    /** Changes whenever the same case would be indexed otherwise; an index of another form is made again. */
    private static final String FORM = "2";

    private static final double WRITING_MB = 64;

    private final Directory directory;
    private final Analyzer analyzer = new StandardAnalyzer();
    private final Concepts concepts;
    private final Object oneWriter = new Object();
    /** Opened when there is something to search. */
    private @Nullable SearcherManager searchers;

    private CaseIndex(Directory directory, Concepts concepts) {
        this.directory = directory;
        this.concepts = concepts;
    }

    /** The index in a folder, which is made when it is not there. */
    public static CaseIndex open(Path folder) {
        return open(folder, new Concepts());
    }

    /** The same, with tables that have been read already. */
    static CaseIndex open(Path folder, Concepts concepts) {
        try {
            Files.createDirectories(folder);
            return new CaseIndex(FSDirectory.open(folder), concepts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the index in " + folder, e);
        }
    }

    /** Whether there is an index of this program's form that can be read; otherwise it must be made again. */
    public boolean isCurrent() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return FORM.equals(
                    SegmentInfos.readLatestCommit(directory).getUserData().get("form"));
        } catch (IOException | IllegalArgumentException e) { // damaged, not there, or of another Lucene
            return false;
        }
    }

    /** The same, and whether every byte of it is as it was written; takes a second for a gigabyte. */
    public boolean isSound() {
        if (!isCurrent()) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | IllegalArgumentException e) { // damaged, not there, or of another Lucene
            return false;
        }
    }

    /** Replaces everything that the index holds of a case. */
    public void put(CaseFile file) {
        write(writer -> add(writer, file));
    }

    /** Takes out everything that the index holds of a case; its words are not left in the index's files. */
    public void remove(CaseId id) {
        write(writer -> {
            writer.deleteDocuments(new Term("case", id.value()));
            writer.forceMergeDeletes();
        });
    }

    /**
     * The same for many cases, which are all there or none when this returns or is killed.
     *
     * @param cases calls what it is given with each case, from one thread or several at once
     */
    public void putAll(Consumer<Consumer<CaseFile>> cases) {
        write(writer -> {
            cases.accept(file -> toDisk(() -> add(writer, file)));
            // a commit would write with one thread what several have gathered
            IntStream.range(0, Runtime.getRuntime().availableProcessors())
                    .parallel()
                    .forEach(buffer -> toDisk(writer::flushNextBuffer));
        });
    }

    private interface Step {
        void done() throws IOException;
    }

    private static void toDisk(Step step) {
        try {
            step.done();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the index", e);
        }
    }

    /** Removes the index; Lucene does not write over what it cannot read. Files that are not of an index stay. */
    public void clear() {
        try {
            closeSearchers(); // whose state the new index might seem to have
            for (String file : directory.listAll()) {
                if (file.startsWith(IndexFileNames.SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                    directory.deleteFile(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the index", e);
        }
    }

    private interface Writing {
        void with(IndexWriter writer) throws IOException;
    }

    private void write(Writing writing) {
        synchronized (oneWriter) {
            written(writing);
        }
    }

    private void written(Writing writing) {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setSimilarity(new OwnCaseSimilarity())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setCommitOnClose(false) // what ends with a fault leaves the index as it was
                .setMergeScheduler(merges)
                .setRAMBufferSizeMB(WRITING_MB);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            writing.with(writer);
            writer.setLiveCommitData(Map.of("form", FORM).entrySet());
            writer.commit();
            merges.sync(); // closing would break them off, and the index be in more and more parts
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the index", e);
        }
    }

    private void add(IndexWriter writer, CaseFile file) throws IOException {
        writer.deleteDocuments(new Term("case", file.id().value()));
        PageFields fields = new PageFields(file, concepts);
        int order = 0;
        for (TaggedDocument tagged : file.documents()) {
            for (Page page : tagged.document().pages()) {
                writer.addDocument(fields.of(tagged, page, order++));
            }
        }
    }

    /** The pages that match, of the cases that the query names and of no other. */
    public Hits search(SearchQuery query) {
        try {
            return searched(searcher -> new Search(searcher, analyzer, concepts, query).hits());
        } catch (BadQueryException e) {
            return Hits.problem(String.valueOf(e.getMessage()));
        } catch (IndexSearcher.TooManyClauses | IllegalStateException e) {
            return Hits.problem("the words cannot be searched: there are too many of them, or too many begin alike");
        } catch (IndexNotFoundException e) {
            return Hits.problem("nothing has been imported yet");
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Where the terms of a query stand in its case; its words are not looked at.
     *
     * @return nothing where a term is none
     */
    public Optional<Grid> grid(SearchQuery query) {
        try {
            return Optional.of(searched(searcher -> new GridSearch(searcher, analyzer, concepts).grid(query)));
        } catch (BadQueryException | IndexNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Whether the index has pages of a case. */
    public boolean holds(CaseId id) {
        try {
            return searched(searcher -> searcher.count(Boundary.is("case", id.value())) > 0);
        } catch (IndexNotFoundException e) {
            return false;
        } catch (IOException e) {
            throw unreadable(e);
        } catch (BadQueryException e) {
            throw new IllegalStateException("a case's number is no words", e);
        }
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("cannot read the index: rebuild it with reindex", e);
    }

    private interface Searching<T> {
        T with(IndexSearcher searcher) throws IOException, BadQueryException;
    }

    private <T> T searched(Searching<T> searching) throws IOException, BadQueryException {
        SearcherManager open = searchers();
        open.maybeRefreshBlocking();
        IndexSearcher searcher = open.acquire();
        try {
            return searching.with(searcher);
        } finally {
            open.release(searcher);
        }
    }

    private synchronized SearcherManager searchers() throws IOException {
        if (searchers == null) {
            searchers = new SearcherManager(directory, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(
                        org.apache.lucene.index.IndexReader reader,
                        org.apache.lucene.index.@Nullable IndexReader before) {
                    IndexSearcher searcher = new IndexSearcher(reader);
                    searcher.setSimilarity(new OwnCaseSimilarity());
                    return searcher;
                }
            });
        }
        return searchers;
    }

    private synchronized void closeSearchers() throws IOException {
        if (searchers != null) {
            searchers.close();
            searchers = null;
        }
    }

    @Override
    public synchronized void close() {
        try {
            closeSearchers();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

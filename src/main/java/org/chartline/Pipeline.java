package org.chartline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.chartline.divide.Corrections;
import org.chartline.divide.Divider;
import org.chartline.divide.Document;
import org.chartline.ingest.Ingest;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.chartline.tag.ClinicalTagger;
import org.chartline.tag.TaggedDocument;

/**
 * The way of the data, from files to a case file; read from top to bottom.
 *
 * <p>The result does not depend on the number of threads. May be used from many threads.
 */
public final class Pipeline implements AutoCloseable {

    private final Ingest ingest = new Ingest();
    private final Divider divider = new Divider();
    private final ClinicalTagger tagger = new ClinicalTagger();
    private final Workers workers;

    /**
     * @param threads how many files or documents are worked on at once; each keeps a tagging engine in memory
     * @throws org.chartline.rows.BadRowException when a rule table cannot be used
     */
    public Pipeline(int threads, Progress progress) {
        this.workers = new Workers(threads, progress);
    }

    /**
     * Files in, a case file out.
     *
     * @throws UncheckedIOException when a file cannot be opened at all; what cannot be read is in the case file
     */
    public CaseFile caseFile(CaseId id, List<Path> files) {
        return caseFile(id, files, Corrections.NONE);
    }

    /**
     * The same, as a reviewer corrected it.
     *
     * @throws org.chartline.divide.BadCorrectionException when a correction names a file or page that the case has not
     */
    public CaseFile caseFile(CaseId id, List<Path> files, Corrections corrections) {
        return withMore(new CaseFile(id, List.of(), List.of()), files, corrections);
    }

    /** The case file with more files; those that it has already, by content and name, are read again in their place. */
    public CaseFile withMore(CaseFile before, List<Path> files) {
        return withMore(before, files, before.corrections());
    }

    /** The same, with other corrections than it had. */
    public CaseFile withMore(CaseFile before, List<Path> files, Corrections corrections) {
        Map<String, SourceFile> read = new LinkedHashMap<>();
        before.files().forEach(file -> read.put(key(file), file));
        workers.each("reading", files, this::read).forEach(file -> read.put(key(file), file));
        List<SourceFile> all = List.copyOf(read.values());
        List<Document> documents = divider.divide(all, corrections);
        return new CaseFile(before.id(), all, workers.each("tagging", documents, this::tag), corrections);
    }

    /** The documents of a case's files, not tagged. */
    public List<Document> documents(List<Path> files) {
        return divider.divide(workers.each("reading", files, this::read));
    }

    /**
     * Reads and tags each file by itself, as if it were alone.
     *
     * @param then what is done with each, on any thread, in any order
     * @return what {@code then} gave, in the order of the files
     * @throws UncheckedIOException when a file cannot be opened at all
     */
    public <R> List<R> tagEach(List<Path> files, BiFunction<Path, TaggedFile, R> then) {
        return workers.each("tagging", files, file -> then.apply(file, tag(file)));
    }

    /** Tags texts that are no files of their own, each as a plain text file of that name would be. */
    public List<TaggedFile> tagTexts(Map<String, String> textsByName) {
        return workers.each(
                "tagging",
                List.copyOf(textsByName.entrySet()),
                text -> tag(Ingest.text(text.getKey(), text.getValue())));
    }

    private TaggedFile tag(Path path) {
        return tag(read(path));
    }

    private TaggedFile tag(SourceFile file) {
        return new TaggedFile(
                file, divider.divide(List.of(file)).stream().map(this::tag).toList());
    }

    private SourceFile read(Path file) {
        try {
            return ingest.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be opened: check that it is there and may be read", e);
        }
    }

    private TaggedDocument tag(Document document) {
        return new TaggedDocument(document, tagger.tag(document));
    }

    private static String key(SourceFile file) {
        return file.id() + " " + file.name();
    }

    @Override
    public void close() {
        tagger.close();
    }
}

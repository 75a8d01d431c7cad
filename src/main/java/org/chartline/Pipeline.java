package org.chartline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.chartline.divide.Corrections;
import org.chartline.divide.Divider;
import org.chartline.divide.Document;
import org.chartline.ingest.Ingest;
import org.chartline.ingest.Input;
import org.chartline.ingest.Readers;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.chartline.store.Pieces;
import org.chartline.tag.ClinicalTagger;
import org.chartline.tag.MentionCorrections;
import org.chartline.tag.TaggedDocument;

/**
 * The way of the data, from files to a case file; read from top to bottom.
 *
 * <p>The result does not depend on the number of threads. May be used from many threads.
 */
public final class Pipeline implements AutoCloseable {

    private final Readers readers = new Readers();
    private final Divider divider = new Divider();
    private final ClinicalTagger tagger = new ClinicalTagger();
    private final Workers workers;
    private final Progress progress;

    /**
     * @param threads how many files or documents are worked on at once; each keeps a tagging engine in memory, and while
     *     files are read, a process
     * @throws org.chartline.rows.BadRowException when a rule table cannot be used
     */
    public Pipeline(int threads, Progress progress) {
        this.workers = new Workers(threads);
        this.progress = progress;
    }

    /**
     * The files that are to be read: those that were handed in, and those that came in them.
     *
     * @throws UncheckedIOException when a file cannot be opened at all
     */
    public List<Input> open(List<Path> files) {
        return workers.each(files, this::open).stream().flatMap(List::stream).toList();
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
     * @throws org.chartline.divide.BadCorrectionException when a correction names a file or page that the case has not, or
     *     a mention that cannot be so
     */
    public CaseFile caseFile(CaseId id, List<Path> files, Corrections corrections) {
        return withMore(new CaseFile(id, List.of(), List.of()), open(files), corrections, Pieces.NONE);
    }

    /**
     * The case file with more files; those that it has already, by content and name, are read again in their place.
     *
     * @param corrections in place of those that it had
     * @param pieces what an earlier run has done already, and where this one keeps what it does
     */
    public CaseFile withMore(CaseFile before, List<Input> inputs, Corrections corrections, Pieces pieces) {
        Map<String, SourceFile> read = new LinkedHashMap<>();
        before.files().forEach(file -> read.put(key(file), file));
        read(inputs, pieces).forEach(file -> read.put(key(file), file));
        List<SourceFile> all = List.copyOf(read.values());
        MentionCorrections.check(corrections);
        List<TaggedDocument> tagged = tag(divider.divide(all, corrections), pieces).stream()
                .map(document -> MentionCorrections.apply(corrections, document))
                .toList();
        return new CaseFile(before.id(), all, tagged, corrections);
    }

    /** The documents of a case's files, not tagged. */
    public List<Document> documents(List<Path> files) {
        return divider.divide(read(open(files), Pieces.NONE));
    }

    /**
     * Reads and tags each file by itself, as if it were alone.
     *
     * @param then what is done with each, on any thread, in any order
     * @return what {@code then} gave, in the order of the files
     * @throws UncheckedIOException when a file cannot be opened at all
     */
    public <R> List<R> tagEach(List<Input> inputs, BiFunction<Input, TaggedFile, R> then) {
        PageProgress done = new PageProgress(progress, "tagging", size(inputs));
        return workers.each(inputs, input -> {
            TaggedFile tagged = tag(read(input, (number, count) -> {}));
            R result = then.apply(input, tagged);
            done.done(tagged.file().pages().size(), input.size());
            return result;
        });
    }

    /** Tags texts that are no files of their own, each as a plain text file of that name would be. */
    public List<TaggedFile> tagTexts(Map<String, String> textsByName) {
        PageProgress done = new PageProgress(progress, "tagging", textsByName.size());
        return workers.each(List.copyOf(textsByName.entrySet()), text -> {
            TaggedFile tagged = tag(Ingest.text(text.getKey(), text.getValue()));
            done.done(tagged.file().pages().size(), 1);
            return tagged;
        });
    }

    /** Whether the process that read a file last ended before it was done; another one is tried. */
    public boolean readerDied() {
        return readers.died();
    }

    private List<Input> open(Path file) {
        try {
            return readers.open(file);
        } catch (IOException e) {
            throw cannotOpen(file, e);
        }
    }

    private List<SourceFile> read(List<Input> inputs, Pieces pieces) {
        PageProgress done = new PageProgress(progress, "reading", size(inputs));
        List<SourceFile> files = workers.each(inputs, input -> {
            Optional<SourceFile> kept = pieces.file(input.id(), input.name());
            SourceFile file = kept.orElseGet(() ->
                    read(input, (number, count) -> done.done(1, count == 0 ? 0 : (double) input.size() / count)));
            if (kept.isEmpty()) {
                pieces.keep(file);
            }
            return file;
        });
        readers.rest();
        return files;
    }

    private SourceFile read(Input input, Readers.PageWatcher watcher) {
        try {
            return readers.read(input, watcher);
        } catch (IOException e) {
            throw cannotOpen(input.file(), e);
        }
    }

    private static UncheckedIOException cannotOpen(Path file, IOException cause) {
        return new UncheckedIOException(file + " cannot be opened: check that it is there and may be read", cause);
    }

    private static double size(List<Input> inputs) {
        return inputs.stream().mapToDouble(Input::size).sum();
    }

    private List<TaggedDocument> tag(List<Document> documents, Pieces pieces) {
        int pages =
                documents.stream().mapToInt(document -> document.pages().size()).sum();
        PageProgress done = new PageProgress(progress, "tagging", pages);
        return workers.each(documents, document -> {
            TaggedDocument tagged = pieces.tagged(document).orElseGet(() -> {
                TaggedDocument now = tag(document);
                pieces.keep(now);
                return now;
            });
            done.done(document.pages().size(), document.pages().size());
            return tagged;
        });
    }

    private TaggedFile tag(SourceFile file) {
        return new TaggedFile(
                file, divider.divide(List.of(file)).stream().map(this::tag).toList());
    }

    private TaggedDocument tag(Document document) {
        return new TaggedDocument(document, tagger.tag(document));
    }

    private static String key(SourceFile file) {
        return file.id() + " " + file.name();
    }

    @Override
    public void close() {
        readers.close();
        tagger.close();
    }
}

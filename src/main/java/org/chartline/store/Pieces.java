package org.chartline.store;

import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.ingest.FileId;
import org.chartline.ingest.SourceFile;
import org.chartline.tag.TaggedDocument;

/**
 * What has been done of a case so far: files that were read and documents that were tagged, so that a run that was
 * killed does not do them again, nor one that adds a file. May be used from many threads.
 */
public interface Pieces {

    /** Keeps nothing. */
    Pieces NONE = new Pieces() {
        @Override
        public Optional<SourceFile> file(FileId id, String name) {
            return Optional.empty();
        }

        @Override
        public void keep(SourceFile file) {}

        @Override
        public Optional<TaggedDocument> tagged(Document document) {
            return Optional.empty();
        }

        @Override
        public void keep(TaggedDocument tagged) {}

        @Override
        public void finish() {}
    };

    /** A file as it was read before. */
    Optional<SourceFile> file(FileId id, String name);

    /** Keeps a file; refused ones are tried again by the next run. */
    void keep(SourceFile file);

    /** A document as it was tagged before. */
    Optional<TaggedDocument> tagged(Document document);

    void keep(TaggedDocument tagged);

    /** The case is stored: what only older programs can use goes. */
    void finish();
}

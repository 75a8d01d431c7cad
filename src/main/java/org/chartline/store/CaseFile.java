package org.chartline.store;

import java.util.List;
import org.chartline.divide.Corrections;
import org.chartline.ingest.SourceFile;
import org.chartline.tag.TaggedDocument;

/**
 * Everything known of a case: the files that came in, refused ones included, and the tagged documents found in them,
 * both in the order in which they were handed in.
 *
 * @param corrections what a reviewer said of its pages; the documents follow them
 */
public record CaseFile(CaseId id, List<SourceFile> files, List<TaggedDocument> documents, Corrections corrections) {

    /** A case that nobody corrected. */
    public CaseFile(CaseId id, List<SourceFile> files, List<TaggedDocument> documents) {
        this(id, files, documents, Corrections.NONE);
    }

    public CaseFile {
        files = List.copyOf(files);
        documents = List.copyOf(documents);
    }
}

package org.chartline;

import java.util.List;
import java.util.stream.Collectors;
import org.chartline.divide.Document;
import org.chartline.ingest.Page;
import org.chartline.ingest.SourceFile;
import org.chartline.tag.TaggedDocument;

/**
 * A file by itself and what was found in it.
 *
 * @param documents none for a refused file
 */
public record TaggedFile(SourceFile file, List<TaggedDocument> documents) {

    public TaggedFile {
        documents = List.copyOf(documents);
    }

    /** The texts of all pages, parted by {@link Document#PAGE_BREAK}. */
    public String text() {
        return file.pages().stream().map(Page::text).collect(Collectors.joining(String.valueOf(Document.PAGE_BREAK)));
    }

    /** Where a document's text begins in {@link #text()}. */
    public int offset(Document document) {
        return file.pages().stream()
                .filter(page -> page.number() < document.firstPage())
                .mapToInt(page -> page.text().length() + 1)
                .sum();
    }
}

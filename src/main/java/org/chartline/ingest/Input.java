package org.chartline.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that is to be read: one that was handed in, or one that came in such a file.
 *
 * @param file where its bytes are
 * @param name its own name, without folders; a file in a file is named after it ({@code mail.eml/note.pdf})
 * @param size in bytes
 * @param notes what a reader of the results must know of how it came
 * @param refused why it cannot be read, where that is known already
 */
public record Input(
        Path file, FileId id, String name, long size, List<String> notes, Optional<SourceFile.Refused> refused) {

    public Input {
        notes = List.copyOf(notes);
    }

    /** Whether its bytes are there to be kept. */
    public boolean hasBytes() {
        return size > 0;
    }

    Input refusedFor(Ending.Refusal refusal) {
        return new Input(
                file,
                id,
                name,
                size,
                notes,
                Optional.of(new SourceFile.Refused(id, name, refusal.mediaType(), refusal.reason(), refusal.detail())));
    }
}

package org.chartline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the pages of files of one kind. */
interface FormatReader {

    /**
     * Reads a file page by page. A reader that can begin in the middle tells the sink how many pages there are before
     * it hands on the first.
     *
     * @param from the first page wanted, 1-based
     * @throws RefusedException when the file gives no page, for a reason that its sender can act on
     * @throws IOException when the file is damaged
     */
    void read(Path file, int from, PageSink sink) throws IOException;

    /** The pages of a file and what its reader must be told. */
    record Content(List<Page> pages, List<String> warnings) {}
}

package org.chartline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the pages of files of one kind. */
interface FormatReader {

    /**
     * @throws RefusedException when the file gives no page, for a reason that its sender can act on
     * @throws IOException when the file is damaged
     */
    Content read(Path file) throws IOException;

    /** The pages of a file and what its reader must be told. */
    record Content(List<Page> pages, List<String> warnings) {}
}

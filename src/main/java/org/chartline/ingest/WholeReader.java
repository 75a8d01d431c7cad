package org.chartline.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** Reads files whose pages come all at once. */
interface WholeReader extends FormatReader {

    /**
     * @throws RefusedException when the file gives no page, for a reason that its sender can act on
     * @throws IOException when the file is damaged
     */
    Content read(Path file) throws IOException;

    @Override
    default void read(Path file, int from, PageSink sink) throws IOException {
        Content content = read(file);
        content.warnings().forEach(sink::warn);
        content.pages().stream().filter(page -> page.number() >= from).forEach(sink::page);
    }
}

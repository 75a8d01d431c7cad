package org.chartline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.chartline.divide.Corrections;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --corrections}, for commands that divide a case's files. */
final class CorrectionsOption {

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "What a reviewer corrected: lines of file, page, what and value, parted by tabs, below that "
                    + "heading. begins yes|no: whether a document begins on the page; type NAME, date 2014-11-11|none, "
                    + "patient same|other: of the document that holds the page; mention none|KIND name=value;...: what "
                    + "the words in the column quote say, at the column begin.")
    private @Nullable Path file;

    /** The corrections; empty where the option was not given. */
    Optional<Corrections> read() {
        return Optional.ofNullable(file).map(Corrections::read);
    }
}

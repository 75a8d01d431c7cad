package org.chartline.ingest;

import java.util.List;
import org.chartline.rows.Terms;

/** A file that was handed in, and what became of it: its pages, or the reason why there are none. */
public sealed interface SourceFile {

    FileId id();

    /**
     * The file's own name, without folders; a file that came in another is named after it ({@code mail.eml/note.pdf}).
     */
    String name();

    /** The type that its content shows ({@code application/pdf}), whatever its name says. */
    String mediaType();

    /** The pages; none for a refused file. */
    List<Page> pages();

    /** What a reader of the results must know: pages without text, repairs, guesses at an encoding. */
    List<String> warnings();

    /**
     * A file whose pages were read.
     *
     * @param pages at least one
     */
    record Read(FileId id, String name, String mediaType, List<Page> pages, List<String> warnings)
            implements SourceFile {

        public Read {
            pages = List.copyOf(pages);
            warnings = List.copyOf(warnings);
            if (pages.isEmpty()) {
                throw new IllegalArgumentException(name + " was read but has no page");
            }
        }

        /** Whether every page gave text and nothing had to be repaired. */
        public boolean complete() {
            return warnings.isEmpty() && pages.stream().noneMatch(page -> page.reading() == Reading.UNREADABLE);
        }
    }

    /** A file that gave no page, with the reason in words for the person who sent it. */
    record Refused(FileId id, String name, String mediaType, Reason reason, String detail) implements SourceFile {

        @Override
        public List<Page> pages() {
            return List.of();
        }

        @Override
        public List<String> warnings() {
            return List.of(reason + ": " + detail);
        }
    }

    /** Why a file was refused. */
    enum Reason {
        EMPTY,
        DAMAGED,
        PASSWORD_NEEDED,
        UNSUPPORTED_TYPE,
        TOO_LARGE,
        /** Files in files, more deeply than is followed. */
        TOO_DEEP,
        /** No page came in the time that a page may take, twice. */
        TIMED_OUT,
        /** The process that read it died of it, twice. */
        CRASHED_READER;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}

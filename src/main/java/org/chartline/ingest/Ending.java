package org.chartline.ingest;

/** How the reading of a file ended. */
sealed interface Ending {

    /** The type that the content shows. */
    String mediaType();

    /** The pages were handed on. */
    record Done(String mediaType) implements Ending {}

    /** There are no pages, or none that should be used. */
    record Refusal(String mediaType, SourceFile.Reason reason, String detail) implements Ending {}
}

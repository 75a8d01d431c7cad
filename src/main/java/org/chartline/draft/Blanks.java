package org.chartline.draft;

/** White space of a page: line ends and columns that a sentence does not keep. */
final class Blanks {

    private Blanks() {}

    /** Each run of white space as one blank, none at the ends. */
    static String one(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

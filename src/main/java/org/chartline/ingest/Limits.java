package org.chartline.ingest;

/** What a file may hold; one that holds more is refused, or was made to exhaust this program. */
final class Limits {

    /** Bytes of a file; the largest case files seen are a tenth of it. */
    static final long FILE = 2L << 30;

    /** Bytes of a plain text, which is read whole. */
    static final long TEXT_FILE = 50L << 20;

    /** Bytes of a plain text that is read without a process of its own. */
    static final long SMALL_TEXT = 1L << 20;

    /** Pages of a file; a case file of 2,000 pages is a large one. */
    static final int PAGES = 20_000;

    /** Characters of a page; a dense one has 8,000. */
    static final int PAGE_TEXT = 5_000_000;

    /** Bytes that what draws a page unpacks to; drawings of a surveyor have some 20 MB. */
    static final long PAGE_CONTENT = 200L << 20;

    /** Characters of a file; a case file of 2,000 full pages has some 8 million. */
    static final int TEXT = 50_000_000;

    /** Files in files in files. */
    static final int DEPTH = 5;

    /** Files that one file may hold, all depths together. */
    static final int MEMBERS = 5_000;

    /** Bytes that the files in one file may have, all depths together. */
    static final long UNPACKED = 2L << 30;

    /** Bytes from which a member that unpacks to more than {@link #RATIO} times its size is taken for a bomb. */
    static final long BOMB = 50L << 20;

    static final int RATIO = 100;

    /** Pages of a file that may kill or hang their reader before the whole file is given up. */
    static final int BAD_PAGES = 3;

    private Limits() {}
}

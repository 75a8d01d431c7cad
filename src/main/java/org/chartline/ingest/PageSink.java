package org.chartline.ingest;

/** Takes the pages of a file one by one, as they are read, so that nobody has to hold or await them all. */
interface PageSink {

    /** How many pages the file has; told before the first page by readers that know it. */
    void count(int pages);

    /** The next page. */
    void page(Page page);

    /** What a reader of the results must know. */
    void warn(String warning);
}

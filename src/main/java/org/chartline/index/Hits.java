package org.chartline.index;

import java.util.List;
import java.util.Optional;
import org.chartline.divide.PartialDate;

/**
 * The pages that match.
 *
 * @param why how each word was understood ({@code Norco: acetaminophen+hydrocodone})
 * @param undated pages that match but were left out because their document has no date and a date was asked for
 * @param problem why the words could not be searched; then there are no pages
 */
public record Hits(List<PageHit> pages, List<String> why, int undated, Optional<String> problem) {

    /**
     * A page that matches.
     *
     * @param document the document's id
     * @param page the page's number in its file
     * @param reading how the page was read
     * @param band how far its text can be relied on
     * @param runs what matched, in the order of the page
     */
    public record PageHit(
            String document,
            String title,
            String type,
            Optional<PartialDate> date,
            String fileName,
            int page,
            String reading,
            String band,
            String text,
            List<Run> runs) {}

    /**
     * A run of characters that matched.
     *
     * @param begin first character in the page's text
     * @param end one past the last
     * @param why the word or concept that it matched
     */
    public record Run(int begin, int end, String why) {}
}

package org.chartline.index;

import java.util.List;
import java.util.Optional;
import org.chartline.divide.PartialDate;
import org.chartline.store.CaseId;
import org.chartline.tag.Assertion;

/**
 * The pages that match.
 *
 * @param total how many there are; every one of them has at least one run that is marked
 * @param pages those of them that were asked for, in order
 * @param understood how each word was understood ({@code Norco: acetaminophen+hydrocodone under any name})
 * @param facets how many of all pages are of each type, author …
 * @param excluded pages that hold the words and were left out, and why
 * @param undated pages that match but were left out because their document has no date and a date was asked for
 * @param problem why the words could not be searched; then there are no pages
 */
public record Hits(
        long total,
        List<PageHit> pages,
        List<String> understood,
        List<Facet> facets,
        List<Excluded> excluded,
        long undated,
        Optional<String> problem) {

    static Hits problem(String what) {
        return new Hits(0, List.of(), List.of(), List.of(), List.of(), 0, Optional.of(what));
    }

    /**
     * A page that matches.
     *
     * @param document the document's id in its case
     * @param author empty where none was found
     * @param page the page's number in its file
     * @param reading how the page was read
     * @param band how far its text can be relied on
     * @param runs what matched, in the order of the page; at least one, none overlapping
     */
    public record PageHit(
            CaseId caseId,
            String document,
            String title,
            String type,
            String provenance,
            String author,
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
     */
    public record Run(int begin, int end, Why why) {}

    /**
     * Why a run matched.
     *
     * @param chain from the word that was typed to what stands on the page: {@code narcotics, opioid, hydrocodone, Norco}
     * @param assertion of the mention that the run stands in
     * @param cue the words that decided the assertion; empty where there were none
     * @param variant whether the page spells the name otherwise than lists of drugs do, by a slip of pen or scanner
     */
    public record Why(List<String> chain, Optional<Assertion> assertion, String cue, boolean variant) {

        /** For a reader. */
        @Override
        public String toString() {
            return String.join(" → ", chain)
                    + (variant ? " (misspelled or misread)" : "")
                    + assertion
                            .filter(a -> a != Assertion.PRESENT)
                            .map(a -> ", " + a + (cue.isEmpty() ? "" : " by “" + cue + "”"))
                            .orElse("");
        }
    }

    /** How many of the pages have each value, most first. @param name {@code type}, {@code class} … */
    public record Facet(String name, List<Count> values) {

        /** A value, and the pages that have it. */
        public record Count(String value, long pages) {}
    }

    /**
     * Pages that hold the words and are left out.
     *
     * @param reason which word or which choice left them out
     * @param places some of them, in order
     */
    public record Excluded(String reason, long pages, List<Place> places) {

        /**
         * A page that is left out.
         *
         * @param text the words there and the cue, {@code Soma, denied by “denies”}; empty for another patient's page, of
         *     which nothing is shown
         */
        public record Place(CaseId caseId, String document, int page, String text) {}
    }
}

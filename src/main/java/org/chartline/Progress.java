package org.chartline;

/** Is told how far a run has come; called from any thread, one call at a time. */
@FunctionalInterface
public interface Progress {

    /** For runs that nobody watches. */
    Progress UNWATCHED = (stage, done, all) -> {};

    /**
     * More is done.
     *
     * @param stage what is being done, for people ("reading", "tagging")
     * @param done how many pages are done
     * @param all about how many there are, guessed by the sizes of the files while they are being read
     */
    void step(String stage, int done, int all);
}

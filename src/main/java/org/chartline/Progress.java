package org.chartline;

/** Is told how far a run has come; called from any thread, one call at a time. */
@FunctionalInterface
public interface Progress {

    /** For runs that nobody watches. */
    Progress UNWATCHED = (stage, done, all) -> {};

    /**
     * One more is done.
     *
     * @param stage what is being done, for people ("reading", "tagging")
     * @param done how many are done
     * @param all how many there are
     */
    void step(String stage, int done, int all);
}

package org.chartline;

/** Counts the pages of one stage, and guesses how many there will be from the share of the work that is done. */
final class PageProgress {

    private final Progress progress;
    private final String stage;
    private final double all;
    private double doneShare;
    private int pages;

    /** @param all how much there is to do, in any unit */
    PageProgress(Progress progress, String stage, double all) {
        this.progress = progress;
        this.stage = stage;
        this.all = all;
    }

    /**
     * Pages are done.
     *
     * @param share how much of the work they were, in the unit of the whole
     */
    synchronized void done(int more, double share) {
        pages += more;
        doneShare += share;
        double guess = doneShare <= 0 ? pages : pages * all / doneShare;
        progress.step(stage, pages, (int) Math.max(pages, Math.round(guess)));
    }
}

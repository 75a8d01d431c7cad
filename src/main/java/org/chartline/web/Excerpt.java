package org.chartline.web;

import java.util.ArrayList;
import java.util.List;
import org.chartline.index.Hits;
import org.chartline.timeline.Citation;

/**
 * Lines of a page around what matched, as the page of hits shows them.
 *
 * @param pieces in order; those with an address are marked and open the page there
 */
record Excerpt(List<Piece> pieces) {

    /** Characters of the page shown on either side of a run. */
    private static final int AROUND = 80;

    /** Text. @param href empty where it is not marked @param why why it is */
    record Piece(String text, String href, String why) {}

    /** Every run of a hit, those that stand near each other in one excerpt. */
    static List<Excerpt> of(Hits.PageHit hit) {
        List<Excerpt> excerpts = new ArrayList<>();
        int next = 0;
        while (next < hit.runs().size()) {
            int past = next + 1;
            while (past < hit.runs().size()
                    && hit.runs().get(past).begin() - hit.runs().get(past - 1).end() < AROUND) {
                past++;
            }
            excerpts.add(of(hit, hit.runs().subList(next, past)));
            next = past;
        }
        return excerpts;
    }

    private static Excerpt of(Hits.PageHit hit, List<Hits.Run> runs) {
        String text = hit.text();
        List<Piece> pieces = new ArrayList<>();
        int done = Math.max(0, runs.get(0).begin() - AROUND);
        for (Hits.Run run : runs) {
            pieces.add(new Piece(oneLine(text.substring(done, run.begin())), "", ""));
            String words = text.substring(run.begin(), run.end());
            Citation place = new Citation(hit.document(), hit.page(), run.begin(), run.end(), words);
            pieces.add(new Piece(
                    oneLine(words),
                    Link.to(hit.caseId(), place).href(),
                    run.why().toString()));
            done = run.end();
        }
        pieces.add(new Piece(oneLine(text.substring(done, Math.min(text.length(), done + AROUND))), "", ""));
        return new Excerpt(pieces);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}

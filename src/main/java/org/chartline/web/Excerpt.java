package org.chartline.web;

import java.util.ArrayList;
import java.util.List;
import org.chartline.index.Hits;

/**
 * Lines of a page around what matched, as the page of hits shows them.
 *
 * @param pieces in order; those with an address are marked and open the page there
 */
record Excerpt(List<Piece> pieces) {

    /** Characters of the page shown on either side of a run. */
    private static final int AROUND = 80;

    private static final int LONG_WORD = 20;

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
        int done = wordFrom(text, runs.get(0).begin() - AROUND, runs.get(0).begin());
        for (Hits.Run run : runs) {
            pieces.add(new Piece(oneLine(text.substring(done, run.begin())), "", ""));
            String words = text.substring(run.begin(), run.end());
            pieces.add(new Piece(oneLine(words), Link.to(hit, run), run.why().toString()));
            done = run.end();
        }
        pieces.add(new Piece(oneLine(text.substring(done, wordTo(text, done, done + AROUND))), "", ""));
        return new Excerpt(pieces);
    }

    /** The first word that begins at or after a place, so that none is cut; the place itself in a very long one. */
    private static int wordFrom(String text, int place, int end) {
        int from = Math.max(0, place);
        for (int at = from; at > 0 && at < Math.min(end, from + LONG_WORD); at++) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return from;
    }

    /** Where the last word ends that is whole before a place. */
    private static int wordTo(String text, int begin, int place) {
        if (place >= text.length()) {
            return text.length();
        }
        for (int at = place; at > Math.max(begin, place - LONG_WORD); at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return place;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}

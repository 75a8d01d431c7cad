package org.chartline.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.chartline.index.Hits;
import org.chartline.store.CaseId;
import org.chartline.timeline.Citation;
import org.springframework.web.util.UriUtils;

/**
 * A place in a record that can be opened.
 *
 * @param text "D03 p. 2"
 * @param href opens the page at the run
 * @param quote the words there
 */
record Link(String text, String href, String quote) {

    static Link to(CaseId id, Citation citation) {
        return new Link(
                citation.document() + " p. " + citation.page(),
                page(id, citation.document(), citation.page()) + "?begin=" + citation.begin() + "&end=" + citation.end()
                        + "#run",
                citation.quote().strip().replaceAll("\\s+", " "));
    }

    /** Opens the page of a hit at one of its runs, with all of them marked. */
    static String to(Hits.PageHit hit, Hits.Run run) {
        String also = hit.runs().stream()
                .filter(other -> !other.equals(run))
                .limit(Marks.MOST)
                .map(other -> other.begin() + "-" + other.end())
                .collect(Collectors.joining(","));
        return page(hit.caseId(), hit.document(), hit.page()) + "?begin=" + run.begin() + "&end=" + run.end()
                + (also.isEmpty() ? "" : "&also=" + also) + "#run";
    }

    static String page(CaseId id, String document, int page) {
        return "/cases/" + id.value() + "/documents/" + UriUtils.encodePathSegment(document, StandardCharsets.UTF_8)
                + "/pages/" + page;
    }
}

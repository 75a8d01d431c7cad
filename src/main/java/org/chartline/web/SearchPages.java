package org.chartline.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chartline.Archive;
import org.chartline.index.Hits;
import org.chartline.index.SearchQuery;
import org.chartline.store.Action;
import org.chartline.store.CaseId;
import org.chartline.timeline.Citation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search in one case. */
@Controller
class SearchPages {

    /** Characters of the page shown on either side of a hit. */
    private static final int AROUND = 80;

    private static final Comparator<Hits.Run> LONGER_FIRST = Comparator.comparingInt(Hits.Run::begin)
            .thenComparing(Comparator.comparingInt(Hits.Run::end).reversed());

    private final Archive archive;

    SearchPages(Archive archive) {
        this.archive = archive;
    }

    /** A page that matches. */
    record PageHitView(String title, String date, String document, int page, List<RunView> runs) {}

    /** A run that matches, in its line. */
    record RunView(String before, String text, String after, String href) {}

    /** Words of a search go with the request, never into an address, which browsers and servers write down. */
    @Needs(Action.SEARCH)
    @PostMapping("/cases/{id}/search")
    String search(@PathVariable String id, @RequestParam(defaultValue = "") String q, Model model) {
        CaseId caseId = Problems.caseId(id);
        archive.load(caseId);
        model.addAttribute("id", caseId.value());
        model.addAttribute("q", q);
        Hits hits = q.isBlank()
                ? new Hits(List.of(), List.of(), 0, Optional.empty())
                : archive.search(SearchQuery.of(caseId, q));
        model.addAttribute("problem", hits.problem().orElse(""));
        model.addAttribute("why", hits.why());
        model.addAttribute(
                "hits", hits.pages().stream().map(hit -> view(caseId, hit)).toList());
        return "search";
    }

    private static PageHitView view(CaseId id, Hits.PageHit hit) {
        List<RunView> runs = new ArrayList<>();
        int past = 0;
        for (Hits.Run run : hit.runs().stream().sorted(LONGER_FIRST).toList()) {
            if (run.begin() >= past) {
                runs.add(view(id, hit, run));
                past = run.end();
            }
        }
        return new PageHitView(
                hit.title(), hit.date().map(Object::toString).orElse("undated"), hit.document(), hit.page(), runs);
    }

    private static RunView view(CaseId id, Hits.PageHit hit, Hits.Run run) {
        String text = hit.text();
        String words = text.substring(run.begin(), run.end());
        return new RunView(
                oneLine(text.substring(Math.max(0, run.begin() - AROUND), run.begin())),
                oneLine(words),
                oneLine(text.substring(run.end(), Math.min(text.length(), run.end() + AROUND))),
                Link.to(id, new Citation(hit.document(), hit.page(), run.begin(), run.end(), words))
                        .href());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}

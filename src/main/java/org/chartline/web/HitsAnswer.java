package org.chartline.web;

import org.chartline.index.Grid;
import org.chartline.index.Hits;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Hits as calls are answered with them. */
final class HitsAnswer {

    private HitsAnswer() {}

    /** @param page from 0 */
    static ObjectNode of(Hits hits, int page, int size) {
        ObjectNode answer = Answers.JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        hits.pages().forEach(hit -> page(hit, items.addObject()));
        answer.put("page", page).put("size", size).put("total", hits.total()).put("undated", hits.undated());
        hits.understood().forEach(answer.putArray("understood")::add);
        ObjectNode facets = answer.putObject("facets");
        for (Hits.Facet facet : hits.facets()) {
            ArrayNode values = facets.putArray(facet.name());
            facet.values()
                    .forEach(count ->
                            values.addObject().put("value", count.value()).put("pages", count.pages()));
        }
        ArrayNode excluded = answer.putArray("excluded");
        hits.excluded().forEach(left -> excluded(left, excluded.addObject()));
        return answer;
    }

    private static void page(Hits.PageHit hit, ObjectNode view) {
        view.put("case", hit.caseId().value())
                .put("document", hit.document())
                .put("page", hit.page())
                .put("title", hit.title())
                .put("type", hit.type())
                .put("provenance", hit.provenance())
                .put("author", hit.author())
                .put("date", hit.date().map(Object::toString).orElse(null))
                .put("file", hit.fileName())
                .put("reading", hit.reading())
                .put("quality", hit.band());
        ArrayNode runs = view.putArray("runs");
        hit.runs().forEach(run -> run(hit, run, runs.addObject()));
    }

    private static void run(Hits.PageHit hit, Hits.Run run, ObjectNode view) {
        Hits.Why why = run.why();
        view.put("begin", run.begin())
                .put("end", run.end())
                .put("text", hit.text().substring(run.begin(), run.end()))
                .put("why", why.toString())
                .put("assertion", why.assertion().map(Object::toString).orElse(null))
                .put("cue", why.cue())
                .put("variant", why.variant());
        why.chain().forEach(view.putArray("chain")::add);
    }

    private static void excluded(Hits.Excluded left, ObjectNode view) {
        view.put("reason", left.reason()).put("pages", left.pages());
        ArrayNode places = view.putArray("places");
        left.places()
                .forEach(place -> places.addObject()
                        .put("case", place.caseId().value())
                        .put("document", place.document())
                        .put("page", place.page())
                        .put("text", place.text()));
    }

    static ObjectNode of(Grid grid) {
        ObjectNode answer = Answers.JSON.createObjectNode();
        grid.terms().forEach(answer.putArray("terms")::add);
        grid.understood().forEach(answer.putArray("understood")::add);
        ArrayNode rows = answer.putArray("documents");
        for (Grid.Row row : grid.rows()) {
            ObjectNode view = rows.addObject()
                    .put("document", row.document())
                    .put("title", row.title())
                    .put("type", row.type())
                    .put("date", row.date());
            ArrayNode cells = view.putArray("cells");
            row.cells()
                    .forEach(
                            cell -> cells.addObject().put("pages", cell.pages()).put("firstPage", cell.firstPage()));
        }
        return answer;
    }
}

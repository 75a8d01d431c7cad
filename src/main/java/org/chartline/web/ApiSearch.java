package org.chartline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.Archive;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.index.Hits;
import org.chartline.index.SearchQuery;
import org.chartline.rows.Terms;
import org.chartline.store.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Search in one case; what is looked for comes in the body, so that it is written down in no address. */
@RestController
class ApiSearch {

    private final Archive archive;

    ApiSearch(Archive archive) {
        this.archive = archive;
    }

    /** What is looked for; {@code from} and {@code to} are ISO days, {@code type} and {@code provenance} as in case.json. */
    record Asked(
            String words,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String type,
            @Nullable String provenance) {}

    @Needs(Action.SEARCH)
    @PostMapping("/api/v1/cases/{id}/search")
    ResponseEntity<byte[]> search(
            @PathVariable String id,
            @RequestBody Asked asked,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (asked.words() == null) {
            throw Refusal.bad("Give the words to look for.");
        }
        Hits hits = archive.search(new SearchQuery(
                Problems.caseId(id),
                asked.words(),
                Optional.ofNullable(asked.from()),
                Optional.ofNullable(asked.to()),
                term(DocumentType.class, asked.type()),
                term(Provenance.class, asked.provenance()),
                Optional.empty()));
        if (hits.problem().isPresent()) {
            throw Refusal.bad(hits.problem().get());
        }
        List<JsonNode> pages = new ArrayList<>();
        hits.pages().forEach(hit -> pages.add(view(hit)));
        ObjectNode answer = Answers.paged(pages, page, size).put("undated", hits.undated());
        hits.why().forEach(answer.putArray("understood")::add);
        return Answers.json(HttpStatus.OK, answer);
    }

    private static ObjectNode view(Hits.PageHit hit) {
        ObjectNode view = Answers.JSON
                .createObjectNode()
                .put("document", hit.document())
                .put("page", hit.page())
                .put("title", hit.title())
                .put("type", hit.type())
                .put("date", hit.date().map(Object::toString).orElse(null))
                .put("file", hit.fileName())
                .put("quality", hit.band());
        ArrayNode runs = view.putArray("runs");
        hit.runs()
                .forEach(run -> runs.addObject()
                        .put("begin", run.begin())
                        .put("end", run.end())
                        .put("text", hit.text().substring(run.begin(), run.end()))
                        .put("why", run.why()));
        return view;
    }

    private static <E extends Enum<E>> Optional<E> term(Class<E> terms, @Nullable String written) {
        try {
            return Optional.ofNullable(written).map(term -> Terms.parse(terms, term));
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("There is no such type or provenance.");
        }
    }
}

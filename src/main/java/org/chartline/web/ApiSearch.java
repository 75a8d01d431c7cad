package org.chartline.web;

import java.util.List;
import org.chartline.Archive;
import org.chartline.index.Hits;
import org.chartline.index.SearchQuery;
import org.chartline.store.Action;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Search in one case and in all cases of who asks; what is looked for comes in the body, so that it is written down in no
 * address.
 */
@RestController
class ApiSearch {

    private final Archive archive;
    private final Database database;

    ApiSearch(Archive archive, Database database) {
        this.archive = archive;
        this.database = database;
    }

    @Needs(Action.SEARCH)
    @PostMapping("/api/v1/cases/{id}/search")
    ResponseEntity<byte[]> search(
            Person person,
            @PathVariable String id,
            @RequestBody SearchAsked asked,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return answer(
                new SearchAsking(database, person).query(List.of(Problems.caseId(id)), something(asked), page, size),
                page,
                size);
    }

    @Needs(value = Action.SEARCH, detail = "across cases")
    @PostMapping("/api/v1/search")
    ResponseEntity<byte[]> across(
            Person person,
            @RequestBody SearchAsked asked,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        SearchAsking asking = new SearchAsking(database, person);
        SearchQuery query = asking.query(asking.cases(), something(asked), page, size);
        return answer(query, page, size, person);
    }

    /** How often each term stands in each document of a case. */
    @Needs(value = Action.SEARCH, detail = "documents by terms")
    @PostMapping("/api/v1/cases/{id}/grid")
    ResponseEntity<byte[]> grid(Person person, @PathVariable String id, @RequestBody SearchAsked asked) {
        CaseId caseId = Problems.caseId(id);
        SearchQuery query = new SearchAsking(database, person).query(List.of(caseId), something(asked), 0, 1);
        return Answers.json(
                HttpStatus.OK,
                HitsAnswer.of(
                        archive.grid(query).orElseThrow(() -> Refusal.bad("Give terms, or a list of them, to find."))));
    }

    private static SearchAsked something(SearchAsked asked) {
        if (!asked.isSomething()) {
            throw Refusal.bad("Give the words to look for.");
        }
        return asked;
    }

    private ResponseEntity<byte[]> answer(SearchQuery query, int page, int size) {
        return Answers.json(HttpStatus.OK, HitsAnswer.of(found(query), page, size));
    }

    private ResponseEntity<byte[]> answer(SearchQuery query, int page, int size, Person person) {
        Hits hits = found(query);
        new ShownCases(database, person).record(hits);
        return Answers.json(HttpStatus.OK, HitsAnswer.of(hits, page, size));
    }

    private Hits found(SearchQuery query) {
        Hits hits = archive.search(query);
        hits.problem().ifPresent(problem -> {
            throw Refusal.bad(problem);
        });
        return hits;
    }
}

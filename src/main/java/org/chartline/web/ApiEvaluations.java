package org.chartline.web;

import java.util.List;
import org.chartline.eval.KeptEvaluations;
import org.chartline.store.Action;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Results of evaluations, and their errors in the text of the gold sets. Gold sets are of no case, so that no assignment
 * guards them: the role alone does.
 */
@RestController
class ApiEvaluations {

    private final KeptEvaluations evaluations;

    ApiEvaluations(KeptEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Needs(value = Action.EVALUATE, detail = "list")
    @GetMapping("/api/v1/evaluations")
    ResponseEntity<byte[]> all() {
        ObjectNode answer = Answers.JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        evaluations.all().forEach(kept -> {
            ObjectNode item = items.addObject();
            told(kept, item).set("micro", kept.scores().path("micro"));
        });
        return Answers.json(HttpStatus.OK, answer);
    }

    /** All scores of a result. */
    @Needs(value = Action.EVALUATE, detail = "scores")
    @GetMapping("/api/v1/evaluations/{evaluation}")
    ResponseEntity<byte[]> scores(@PathVariable String evaluation) {
        KeptEvaluations.Kept kept = evaluations.find(evaluation).orElseThrow(ApiEvaluations::none);
        ObjectNode answer = Answers.JSON.createObjectNode();
        told(kept, answer).set("scores", kept.scores());
        return Answers.json(HttpStatus.OK, answer);
    }

    /** Errors of a result; words come in the body, so that they are written down in no address. */
    @Needs(value = Action.EVALUATE, detail = "errors")
    @PostMapping("/api/v1/evaluations/{evaluation}/errors")
    ResponseEntity<byte[]> errors(
            @PathVariable String evaluation,
            @RequestBody ErrorsAsked asked,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (evaluations.find(evaluation).isEmpty()) {
            throw none();
        }
        List<JsonNode> all = evaluations.errors(evaluation);
        ObjectNode answer = Answers.paged(all.stream().filter(asked::takes).toList(), page, size);
        answer.set("facets", ErrorsAsked.facets(all));
        return Answers.json(HttpStatus.OK, answer);
    }

    static Refusal none() {
        return Refusal.notHere("There is no such evaluation.");
    }

    private static ObjectNode told(KeptEvaluations.Kept kept, ObjectNode view) {
        return view.put("evaluation", kept.name())
                .put("kept", kept.kept().toString())
                .put("texts", kept.scores().path("texts").asLong())
                .put("withErrors", kept.withErrors());
    }
}

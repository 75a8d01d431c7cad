package org.chartline.web;

import org.chartline.eval.KeptEvaluations;
import org.chartline.store.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Results of evaluations for analysts; the errors are fetched from {@link ApiEvaluations}. */
@Controller
class EvaluationPages {

    private final KeptEvaluations evaluations;

    EvaluationPages(KeptEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Needs(value = Action.EVALUATE, detail = "list")
    @GetMapping("/evaluations")
    String all(Model model) {
        model.addAttribute(
                "evaluations",
                evaluations.all().stream().map(EvaluationView::of).toList());
        return "evaluations";
    }

    @Needs(value = Action.EVALUATE, detail = "scores")
    @GetMapping("/evaluations/{evaluation}")
    String one(@PathVariable String evaluation, Model model) {
        model.addAttribute(
                "evaluation",
                evaluations.find(evaluation).map(EvaluationView::of).orElseThrow(ApiEvaluations::none));
        return "evaluation";
    }
}

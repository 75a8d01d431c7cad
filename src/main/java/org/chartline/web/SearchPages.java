package org.chartline.web;

import java.util.Arrays;
import java.util.List;
import org.chartline.Archive;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.index.Hits;
import org.chartline.index.SearchQuery;
import org.chartline.index.TermList;
import org.chartline.ingest.Band;
import org.chartline.store.Action;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.chartline.tag.Assertion;
import org.chartline.tag.Procedure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Search in one case and across cases. Words of a search go with the request, never into an address, which browsers and
 * servers write down.
 */
@Controller
class SearchPages {

    private final Archive archive;
    private final Database database;

    SearchPages(Archive archive, Database database) {
        this.archive = archive;
        this.database = database;
    }

    /** @param q the words, from a form that asks for nothing else */
    @Needs(Action.SEARCH)
    @PostMapping("/cases/{id}/search")
    String search(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @ModelAttribute SearchAsked form,
            Model model) {
        SearchAsked asked = form.words() == null ? words(q) : form;
        CaseId caseId = Problems.caseId(id);
        form(person, asked, model).addAttribute("id", caseId.value());
        if (asked.isSomething()) {
            SearchQuery query = new SearchAsking(database, person).query(List.of(caseId), asked, page, SearchView.SIZE);
            model.addAttribute("found", SearchView.of(archive.search(query), page));
        }
        return "search";
    }

    /** The form for all cases of who asks. */
    @Needs(value = Action.SEARCH, detail = "form")
    @GetMapping("/search")
    String begin(Person person, Model model) {
        form(person, words(""), model).addAttribute("id", "");
        return "search";
    }

    @Needs(value = Action.SEARCH, detail = "across cases")
    @PostMapping("/search")
    String across(Person person, @RequestParam(defaultValue = "0") int page, @ModelAttribute SearchAsked asked, Model model) {
        form(person, asked, model).addAttribute("id", "");
        if (asked.isSomething()) {
            SearchAsking asking = new SearchAsking(database, person);
            Hits hits = archive.search(asking.query(asking.cases(), asked, page, SearchView.SIZE));
            new ShownCases(database, person).record(hits);
            model.addAttribute("found", SearchView.of(hits, page));
        }
        return "search";
    }

    /** Where in the case each term of a list stands; without terms, each word that was asked for. */
    @Needs(value = Action.SEARCH, detail = "documents by terms")
    @PostMapping("/cases/{id}/grid")
    String grid(Person person, @PathVariable String id, @ModelAttribute SearchAsked asked, Model model) {
        CaseId caseId = Problems.caseId(id);
        form(person, asked, model).addAttribute("id", caseId.value());
        SearchQuery query = new SearchAsking(database, person).query(List.of(caseId), asked, 0, 1);
        SearchQuery terms = query.terms().isEmpty()
                ? query.withTerms(Arrays.stream(query.words().split("[\\s\"()*]+", -1))
                        .filter(word -> !word.isEmpty() && !word.matches("AND|OR|NOT|NEAR(/\\d+)?|~\\d+"))
                        .toList())
                : query;
        archive.grid(terms).filter(grid -> !grid.terms().isEmpty()).ifPresent(grid -> model.addAttribute("grid", grid));
        return "search";
    }

    @Needs(value = Action.SEARCH, detail = "keeps a list of terms")
    @PostMapping("/terms")
    String keep(Person person, @RequestParam String title, @RequestParam String terms) {
        database.savedTerms().put(person.account(), title, List.of(terms.split("[\\n;]", -1)));
        return "redirect:/search";
    }

    @Needs(value = Action.SEARCH, detail = "removes a list of terms")
    @PostMapping("/terms/{list}/remove")
    String remove(Person person, @PathVariable String list) {
        database.savedTerms().remove(person.account(), list);
        return "redirect:/search";
    }

    private static SearchAsked words(String words) {
        return new SearchAsked(
                words, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What the form offers, and what was chosen. */
    private Model form(Person person, SearchAsked asked, Model model) {
        return model.addAttribute("asked", asked)
                .addAttribute("ready", TermList.readyMade())
                .addAttribute("own", database.savedTerms().of(person.account()))
                .addAttribute("types", DocumentType.values())
                .addAttribute("provenances", Provenance.values())
                .addAttribute("bands", Band.values())
                .addAttribute("assertions", Assertion.values())
                .addAttribute("families", Procedure.Family.values())
                .addAttribute("orders", SearchQuery.Order.values());
    }
}

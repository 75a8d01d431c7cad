package org.chartline.web;

import java.util.List;
import org.chartline.index.TermList;
import org.chartline.store.Action;
import org.chartline.store.Database;
import org.chartline.store.SavedTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists of terms to search for: those of the program, and one's own. */
@RestController
class ApiTerms {

    private final Database database;

    ApiTerms(Database database) {
        this.database = database;
    }

    /** A list to keep. */
    record NewList(@Nullable String title, @Nullable List<String> terms) {}

    @Needs(value = Action.SEARCH, detail = "lists of terms")
    @GetMapping("/api/v1/terms")
    ResponseEntity<byte[]> all(Person person) {
        ObjectNode answer = Answers.JSON.createObjectNode();
        ArrayNode ready = answer.putArray("ready");
        TermList.readyMade().forEach(list -> view(list.name(), list.title(), list.terms(), ready.addObject()));
        ArrayNode own = answer.putArray("own");
        database.savedTerms()
                .of(person.account())
                .forEach(list -> view(list.id(), list.title(), list.terms(), own.addObject()));
        return Answers.json(HttpStatus.OK, answer);
    }

    /** Keeps a list, in place of the one with its title. */
    @Needs(value = Action.SEARCH, detail = "keeps a list of terms")
    @PostMapping("/api/v1/terms")
    ResponseEntity<byte[]> keep(Person person, @RequestBody NewList asked) {
        if (asked.title() == null || asked.terms() == null || asked.terms().contains(null)) {
            throw Refusal.bad("Give the list a title, and its terms.");
        }
        SavedTerms.Saved list = database.savedTerms().put(person.account(), asked.title(), asked.terms());
        return Answers.json(
                HttpStatus.CREATED, view(list.id(), list.title(), list.terms(), Answers.JSON.createObjectNode()));
    }

    @Needs(value = Action.SEARCH, detail = "removes a list of terms")
    @DeleteMapping("/api/v1/terms/{list}")
    ResponseEntity<byte[]> remove(Person person, @PathVariable String list) {
        if (!database.savedTerms().remove(person.account(), list)) {
            throw Refusal.notHere("There is no such list of terms.");
        }
        return ResponseEntity.noContent().build();
    }

    private static ObjectNode view(String list, String title, List<String> terms, ObjectNode view) {
        view.put("list", list).put("title", title);
        terms.forEach(view.putArray("terms")::add);
        return view;
    }
}

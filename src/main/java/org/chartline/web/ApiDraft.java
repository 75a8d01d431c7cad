package org.chartline.web;

import java.util.Optional;
import org.chartline.Archive;
import org.chartline.draft.EditedDraft;
import org.chartline.draft.Sentence;
import org.chartline.store.Action;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.chartline.store.Drafts;
import org.chartline.timeline.Citation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The drafted summary: edits of its sentences, each verified, and its way to approval. */
@RestController
class ApiDraft {

    private final Archive archive;
    private final Reports reports;
    private final Database database;

    ApiDraft(Archive archive, Database database, Reports reports) {
        this.reports = reports;
        this.archive = archive;
        this.database = database;
    }

    /** A sentence's words; empty to take it out, those that were drafted to let them stand again. */
    record Words(@Nullable String text) {}

    /** @param of the field {@code reads} of the draft that was seen */
    record Seen(@Nullable String of) {}

    @Needs(value = Action.VIEW, detail = "draft")
    @GetMapping("/api/v1/cases/{id}/draft")
    ResponseEntity<byte[]> draft(
            @PathVariable String id, @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return Answers.tagged(view(drafting(Problems.caseId(id))), known);
    }

    @Needs(value = Action.EDIT, detail = "draft")
    @PutMapping("/api/v1/cases/{id}/draft/sentences/{sentence}")
    ResponseEntity<byte[]> edit(
            Person person, @PathVariable String id, @PathVariable String sentence, @RequestBody Words words) {
        CaseId caseId = Problems.caseId(id);
        String text = plain(words.text());
        EditedDraft.Line line = drafting(caseId)
                .draft()
                .line(sentence)
                .orElseThrow(() -> Refusal.notHere("The draft has no such sentence: load it again."));
        if (text.equals(line.drafted().text())) {
            database.drafts().withdraw(caseId, sentence, person.account());
        } else {
            database.drafts().edit(caseId, sentence, line.drafted().text(), text, person.account());
        }
        return Answers.json(HttpStatus.OK, view(drafting(caseId)));
    }

    /** One line, so that a summary stays one. */
    private static String plain(@Nullable String given) {
        if (given == null) {
            throw Refusal.bad("Give the sentence's text.");
        }
        String text = given.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (text.length() > Drafts.LONGEST) {
            throw Refusal.bad("A sentence has at most " + Drafts.LONGEST + " characters.");
        }
        return text;
    }

    @Needs(value = Action.EDIT, detail = "hands the draft on for review")
    @PostMapping("/api/v1/cases/{id}/draft/review")
    ResponseEntity<byte[]> review(Person person, @PathVariable String id, @RequestBody Seen seen) {
        return stand(person, id, seen, Drafts.Standing.DRAFTED, Drafts.Standing.IN_REVIEW);
    }

    @Needs(value = Action.APPROVE, detail = "approves the draft")
    @PostMapping("/api/v1/cases/{id}/draft/approval")
    ResponseEntity<byte[]> approve(Person person, @PathVariable String id, @RequestBody Seen seen) {
        return stand(person, id, seen, Drafts.Standing.IN_REVIEW, Drafts.Standing.APPROVED);
    }

    @Needs(value = Action.EDIT, detail = "takes the draft back")
    @PostMapping("/api/v1/cases/{id}/draft/return")
    ResponseEntity<byte[]> takeBack(Person person, @PathVariable String id, @RequestBody Seen seen) {
        Drafting now = drafting(Problems.caseId(id));
        return stand(person, id, seen, now.standing(), Drafts.Standing.DRAFTED);
    }

    private ResponseEntity<byte[]> stand(
            Person person, String id, Seen seen, Drafts.Standing from, Drafts.Standing to) {
        CaseId caseId = Problems.caseId(id);
        Drafting now = drafting(caseId);
        if (!now.draft().fingerprint().equals(seen.of())) {
            throw Refusal.conflict("The draft reads otherwise now: load it again and look at it.");
        }
        if (now.standing() != from) {
            throw Refusal.conflict("The draft is " + now.standing() + ": only what is " + from + " can be " + to + ".");
        }
        database.drafts().stand(caseId, to, now.draft().fingerprint(), person.account());
        return Answers.json(HttpStatus.OK, view(drafting(caseId)));
    }

    private Drafting drafting(CaseId id) {
        return Drafting.of(database, reports.report(archive.load(id)));
    }

    private static ObjectNode view(Drafting drafting) {
        ObjectNode view = Answers.JSON
                .createObjectNode()
                .put("state", drafting.standing().toString())
                .put("reads", drafting.draft().fingerprint());
        drafting.last()
                .ifPresent(last -> view.putObject("last")
                        .put("state", last.standing().toString())
                        .put("by", last.account())
                        .put("at", last.at()));
        ArrayNode sentences = view.putArray("sentences");
        drafting.draft().lines().forEach(line -> sentences.add(view(line, drafting)));
        ArrayNode stray = view.putArray("stray");
        drafting.stray()
                .forEach(edit -> stray.addObject()
                        .put("drafted", edit.drafted())
                        .put("text", edit.words())
                        .put("by", edit.account())
                        .put("at", edit.at()));
        return view;
    }

    private static ObjectNode view(EditedDraft.Line line, Drafting drafting) {
        ObjectNode node = Answers.JSON
                .createObjectNode()
                .put("key", line.key())
                .put("slot", line.drafted().slot().toString())
                .put("text", line.now().map(Sentence::text).orElse(""))
                .put("verified", line.now().filter(Sentence::verified).isPresent())
                .put("fault", line.now().flatMap(Sentence::fault).orElse(null));
        ArrayNode citations = node.putArray("citations");
        line.now().map(Sentence::citations).orElse(line.drafted().citations()).forEach(place -> put(citations, place));
        if (line.edited()) {
            node.put("drafted", line.drafted().text());
            Optional.ofNullable(drafting.edits().get(line.key()))
                    .ifPresent(edit -> node.put("by", edit.account()).put("at", edit.at()));
        }
        return node;
    }

    private static void put(ArrayNode citations, Citation place) {
        citations
                .addObject()
                .put("document", place.document())
                .put("page", place.page())
                .put("begin", place.begin())
                .put("end", place.end())
                .put("quote", place.quote());
    }
}

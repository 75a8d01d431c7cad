package org.chartline.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartline.Archive;
import org.chartline.store.Action;
import org.chartline.store.AuditEvent;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls about cases as a whole; the fields are those of {@code case.json}. */
@RestController
class ApiCases {

    private final Archive archive;
    private final Database database;
    private final Reports reports;

    private final Imports imports;

    ApiCases(Archive archive, Database database, Reports reports, Imports imports) {
        this.archive = archive;
        this.database = database;
        this.reports = reports;
        this.imports = imports;
    }

    /** A case that is to be begun. */
    record NewCase(String id) {}

    @Needs(Action.LIST)
    @GetMapping("/api/v1/cases")
    ResponseEntity<byte[]> cases(
            Person person, @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        List<CaseId> held = archive.cases();
        List<JsonNode> lines = database.assignments().of(person.account()).stream()
                .map(id -> (JsonNode)
                        Answers.JSON.createObjectNode().put("id", id.value()).put("held", held.contains(id)))
                .toList();
        return Answers.json(HttpStatus.OK, Answers.paged(lines, page, size));
    }

    /** Begins a case that nobody has. */
    @Needs(value = Action.IMPORT, detail = "begins a case")
    @PostMapping("/api/v1/cases")
    ResponseEntity<byte[]> begin(Person person, @RequestBody NewCase asked) {
        CaseId id = Problems.caseId(asked.id());
        boolean own = database.assignments().has(person.account(), id);
        boolean free = !database.assignments().taken(id) && !archive.cases().contains(id);
        database.audit()
                .record(new AuditEvent(
                        person.account(),
                        Optional.of(person.purpose()),
                        Optional.of(id),
                        Optional.empty(),
                        Action.IMPORT,
                        own || free,
                        "begins a case"));
        if (!own && !free) {
            throw Refusal.conflict("This case cannot be begun: ask an administrator to assign it to you.");
        }
        database.assignments().assign(person.account(), id);
        return Answers.json(
                own ? HttpStatus.OK : HttpStatus.CREATED,
                Answers.JSON.createObjectNode().put("id", id.value()));
    }

    /**
     * Removes everything of a case but what the audit says of it.
     *
     * @param confirm the number once more, as a safeguard
     */
    @Needs(value = Action.ADMINISTER, detail = "deletes the case", ofAnyCase = true)
    @DeleteMapping("/api/v1/cases/{id}")
    ResponseEntity<byte[]> delete(@PathVariable String id, @RequestParam(defaultValue = "") String confirm) {
        CaseId caseId = Problems.caseId(id);
        if (!confirm.equals(caseId.value())) {
            throw Refusal.bad("Say the number of the case once more as confirm: what is deleted does not come back.");
        }
        if (imports.busyWith(caseId)) {
            throw Refusal.conflict("Files are being imported into this case: delete it when that is done.");
        }
        archive.delete(caseId);
        return ResponseEntity.noContent().build();
    }

    @Needs(Action.VIEW)
    @GetMapping("/api/v1/cases/{id}")
    ResponseEntity<byte[]> head(
            @PathVariable String id, @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return Answers.tagged(Answers.only(report(id), "schema", "case", "files", "coverage"), known);
    }

    @Needs(value = Action.VIEW, detail = "timeline")
    @GetMapping("/api/v1/cases/{id}/timeline")
    ResponseEntity<byte[]> timeline(
            @PathVariable String id, @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return Answers.tagged(Answers.only(report(id), "timeline", "visits"), known);
    }

    @Needs(value = Action.VIEW, detail = "assessment")
    @GetMapping("/api/v1/cases/{id}/assessment")
    ResponseEntity<byte[]> assessment(
            @PathVariable String id, @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return Answers.tagged(
                Answers.only(report(id), "assessments", "contradictions", "missingRecords", "summary"), known);
    }

    @Needs(value = Action.VIEW, detail = "documents")
    @GetMapping("/api/v1/cases/{id}/documents")
    ResponseEntity<byte[]> documents(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return Answers.tagged(Answers.paged(report(id).path("documents"), page, size), known);
    }

    @Needs(Action.VIEW)
    @GetMapping("/api/v1/cases/{id}/documents/{document}")
    ResponseEntity<byte[]> document(
            @PathVariable String id,
            @PathVariable String document,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return Answers.tagged(
                items(report(id).path("documents"))
                        .filter(node -> node.path("id").asString().equals(document))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notHere("The case has no such document.")),
                known);
    }

    /** @param document only of this document @param type only of this type */
    @Needs(value = Action.VIEW, detail = "mentions")
    @GetMapping("/api/v1/cases/{id}/mentions")
    ResponseEntity<byte[]> mentions(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        List<JsonNode> some = items(report(id).path("mentions"))
                .filter(node ->
                        document.isEmpty() || node.path("document").asString().equals(document))
                .filter(node -> type.isEmpty() || node.path("type").asString().equals(type))
                .toList();
        return Answers.tagged(Answers.paged(some, page, size), known);
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return list.valueStream();
    }

    private ObjectNode report(String id) {
        return reports.json(archive.load(Problems.caseId(id)));
    }
}

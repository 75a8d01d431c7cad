package org.chartline.web;

import java.io.IOException;
import java.nio.file.Path;
import org.chartline.Archive;
import org.chartline.divide.Document;
import org.chartline.ingest.Page;
import org.chartline.ingest.SourceFile;
import org.chartline.store.Action;
import org.chartline.store.CaseFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls about one page: its text with the boxes of its words, and its picture. */
@RestController
class ApiPages {

    private final Archive archive;
    private final Pictures pictures;

    ApiPages(Archive archive, Pictures pictures) {
        this.archive = archive;
        this.pictures = pictures;
    }

    private record Leaf(CaseFile file, Document document, Page page) {}

    @Needs(Action.VIEW)
    @GetMapping("/api/v1/cases/{id}/documents/{document}/pages/{number}")
    ResponseEntity<byte[]> text(
            @PathVariable String id,
            @PathVariable String document,
            @PathVariable int number,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        Page page = leaf(id, document, number).page();
        ObjectNode answer = Answers.JSON
                .createObjectNode()
                .put("document", document)
                .put("page", page.number())
                .put("text", page.text())
                .put("reading", page.reading().toString())
                .put("quality", page.band().toString());
        ArrayNode words = answer.putArray("words");
        page.words()
                .forEach(word -> words.addObject()
                        .put("begin", word.begin())
                        .put("end", word.end())
                        .put("left", word.box().left())
                        .put("top", word.box().top())
                        .put("width", word.box().width())
                        .put("height", word.box().height()));
        return Answers.tagged(answer, known);
    }

    @Needs(value = Action.VIEW, detail = "picture")
    @GetMapping("/api/v1/cases/{id}/documents/{document}/pages/{number}/image")
    ResponseEntity<byte[]> image(
            @PathVariable String id,
            @PathVariable String document,
            @PathVariable int number,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known)
            throws IOException {
        Leaf leaf = leaf(id, document, number);
        Path original = archive.original(leaf.document().file());
        byte[] png = pictures.of(leaf.document().file(), original, type(leaf), number)
                .orElseThrow(() -> Refusal.notHere("There is no picture of this page."));
        return Answers.tagged(png, MediaType.IMAGE_PNG, known);
    }

    private static String type(Leaf leaf) {
        return leaf.file().files().stream()
                .filter(file -> file.id().equals(leaf.document().file()))
                .map(SourceFile::mediaType)
                .findFirst()
                .orElse("");
    }

    private Leaf leaf(String id, String document, int number) {
        CaseFile file = archive.load(Problems.caseId(id));
        Document found = file.documents().stream()
                .map(tagged -> tagged.document())
                .filter(candidate -> candidate.id().equals(document))
                .findFirst()
                .orElseThrow(() -> Refusal.notHere("The case has no such document."));
        return found.pages().stream()
                .filter(page -> page.number() == number)
                .findFirst()
                .map(page -> new Leaf(file, found, page))
                .orElseThrow(() -> Refusal.notHere("The document has no such page."));
    }
}

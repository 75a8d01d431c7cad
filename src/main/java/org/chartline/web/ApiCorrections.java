package org.chartline.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chartline.Archive;
import org.chartline.divide.BadCorrectionException;
import org.chartline.divide.Correction;
import org.chartline.divide.Corrections;
import org.chartline.store.Action;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What reviewers say of pages in place of what was found; the whole case follows, the original findings can return. */
@RestController
class ApiCorrections {

    private static final String HEADING = "file\tpage\twhat\tvalue\n";

    private final Archive archive;
    private final Imports imports;

    ApiCorrections(Archive archive, Imports imports) {
        this.archive = archive;
        this.imports = imports;
    }

    /** A correction of a page: what ({@code begins}, {@code type}, {@code date}, {@code patient}) and its value. */
    record Asked(String document, int page, String what, String value) {}

    /** The corrections of a case in the form that {@code --corrections} reads. */
    @Needs(value = Action.VIEW, detail = "corrections")
    @GetMapping("/api/v1/cases/{id}/corrections")
    ResponseEntity<byte[]> all(@PathVariable String id) {
        String lines = lines(archive.load(Problems.caseId(id)).corrections().all());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8))
                .body((HEADING + lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Answers 202 with the job that divides and reads the case anew; a later correction of the same takes its place. */
    @Needs(Action.CORRECT)
    @PostMapping("/api/v1/cases/{id}/corrections")
    ResponseEntity<byte[]> correct(@PathVariable String id, @RequestBody Asked asked) throws IOException {
        CaseId caseId = Problems.caseId(id);
        CaseFile file = archive.load(caseId);
        String line = line(fileName(file, asked), asked.page(), asked.what(), asked.value());
        List<Correction> before = new ArrayList<>(file.corrections().all());
        before.removeIf(other -> line(other).startsWith(line.substring(0, line.lastIndexOf('\t') + 1)));
        List<Correction> all = parsed(HEADING + lines(before) + line).all();
        ImportJob job = imports.begin(caseId, all.get(all.size() - 1));
        return Answers.json(HttpStatus.ACCEPTED, Answers.JSON.createObjectNode().put("job", job.id()));
    }

    private static String fileName(CaseFile file, Asked asked) {
        return file.documents().stream()
                .map(tagged -> tagged.document())
                .filter(document -> document.id().equals(asked.document()))
                .filter(document -> document.pages().stream().anyMatch(page -> page.number() == asked.page()))
                .map(document -> document.fileName())
                .findFirst()
                .orElseThrow(() -> Refusal.notHere("The case has no such document or page."));
    }

    private static Corrections parsed(String lines) throws IOException {
        Path written = Files.createTempFile("corrections", ".tsv");
        try {
            return Corrections.read(Files.writeString(written, lines));
        } catch (BadCorrectionException e) {
            throw Refusal.bad("A correction says begins yes or no, type and a type of document, date and an ISO date "
                    + "or none, patient same or other.");
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static String lines(List<Correction> corrections) {
        return String.join("", corrections.stream().map(ApiCorrections::line).toList());
    }

    private static String line(Correction correction) {
        return line(correction.file(), correction.page(), correction.what().toString(), correction.value());
    }

    private static String line(String file, int page, String what, String value) {
        return String.join("\t", file, String.valueOf(page), cell(what), cell(value)) + "\n";
    }

    /** What cannot begin another cell or line. */
    private static String cell(String text) {
        return String.valueOf(text).replaceAll("\\p{Cntrl}", " ").strip();
    }
}

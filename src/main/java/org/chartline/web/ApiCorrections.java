package org.chartline.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chartline.Archive;
import org.chartline.divide.BadCorrectionException;
import org.chartline.divide.Correction;
import org.chartline.draft.CorrectionsGold;
import org.chartline.ingest.FileId;
import org.chartline.store.Action;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

    private final Archive archive;
    private final Imports imports;

    ApiCorrections(Archive archive, Imports imports) {
        this.archive = archive;
        this.imports = imports;
    }

    /**
     * A correction of a page: what ({@code begins}, {@code type}, {@code date}, {@code patient}, {@code mention}) and its
     * value, or {@code as-found}.
     *
     * @param begin of a mention, in the page's text
     * @param end one past its last character
     */
    record Asked(
            String document,
            int page,
            String what,
            String value,
            @Nullable Integer begin,
            @Nullable Integer end) {}

    /** The corrections of a case in the form that {@code --corrections} reads. */
    @Needs(value = Action.VIEW, detail = "corrections")
    @GetMapping("/api/v1/cases/{id}/corrections")
    ResponseEntity<byte[]> all(@PathVariable String id) {
        String text = archive.load(Problems.caseId(id)).corrections().text();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was corrected, as a ZIP of gold sets for {@code eval}. */
    @Needs(value = Action.EXPORT, detail = "corrections as gold")
    @GetMapping("/api/v1/cases/{id}/corrections/gold")
    ResponseEntity<byte[]> gold(@PathVariable String id) throws IOException {
        CaseFile file = archive.load(Problems.caseId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.id() + "-gold.zip\"")
                .body(zip(CorrectionsGold.of(file)));
    }

    private byte[] zip(CorrectionsGold gold) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : gold.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
            for (Map.Entry<String, FileId> original : gold.originals().entrySet()) {
                zip.putNextEntry(new ZipEntry(original.getKey()));
                Files.copy(archive.original(original.getValue()), zip);
            }
        }
        return out.toByteArray();
    }

    /** Answers 202 with the job that divides and reads the case anew; a later correction of the same takes its place. */
    @Needs(Action.CORRECT)
    @PostMapping("/api/v1/cases/{id}/corrections")
    ResponseEntity<byte[]> correct(Person person, @PathVariable String id, @RequestBody Asked asked) {
        CaseId caseId = Problems.caseId(id);
        CaseFile file = archive.load(caseId);
        Correction correction = correction(person, file, asked);
        ImportJob job = imports.begin(caseId, correction);
        return Answers.json(HttpStatus.ACCEPTED, Answers.JSON.createObjectNode().put("job", job.id()));
    }

    private static Correction correction(Person person, CaseFile file, Asked asked) {
        try {
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            Correction correction = new Asking(file, asked)
                    .correction(person.account(), now, Correction.AS_FOUND.equals(asked.value()));
            file.corrections().with(correction); // a wrong one is refused now, not by the job
            return correction;
        } catch (BadCorrectionException | IllegalArgumentException e) {
            throw Refusal.bad("A correction says begins yes or no, type and a type of document, date and an ISO date "
                    + "or none, patient same or other, mention and none or a kind with its attributes.");
        }
    }
}

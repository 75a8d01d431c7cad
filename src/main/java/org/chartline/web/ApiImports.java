package org.chartline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartline.Archive;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Ingest;
import org.chartline.ingest.SourceFile;
import org.chartline.store.Action;
import org.chartline.store.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.node.ObjectNode;

/** Uploads. A file that the case has already, by its SHA-256, is not imported again. */
@RestController
class ApiImports {

    private static final int LONGEST_NAME = 150;

    private final Archive archive;
    private final Imports imports;

    ApiImports(Archive archive, Imports imports) {
        this.archive = archive;
        this.imports = imports;
    }

    /** Answers 202 with the job, or 200 when the case has all of the files. */
    @Needs(Action.IMPORT)
    @PostMapping(value = "/api/v1/cases/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> upload(@PathVariable String id, @RequestParam("file") List<MultipartFile> files) {
        CaseId caseId = Problems.caseId(id);
        Set<FileId> known = known(caseId);
        Path folder = arriving();
        try {
            return arrived(caseId, files, known, folder);
        } catch (IOException e) {
            Imports.remove(folder);
            throw notWritable();
        }
    }

    private static Refusal notWritable() {
        return Refusal.notNow(
                "The store cannot be written now, its disk may be full: nothing was taken, send it again later.");
    }

    private Path arriving() {
        try {
            return imports.arrive();
        } catch (IOException e) {
            throw notWritable();
        }
    }

    private ResponseEntity<byte[]> arrived(CaseId caseId, List<MultipartFile> files, Set<FileId> known, Path folder)
            throws IOException {
        boolean fresh = false;
        ObjectNode answer = Answers.JSON.createObjectNode();
        int number = 0;
        for (MultipartFile file : files) {
            Path place = Files.createDirectory(folder.resolve(String.valueOf(number++)))
                    .resolve(safe(file.getOriginalFilename()));
            file.transferTo(place);
            FileId sha = Ingest.id(place);
            answer.put(sha.sha256(), known.contains(sha) ? "known" : "new");
            if (known.add(sha)) {
                fresh = true;
            } else {
                Files.delete(place);
            }
        }
        ObjectNode whole = Answers.JSON.createObjectNode();
        whole.set("files", answer);
        if (!fresh) {
            Imports.remove(folder);
            return Answers.json(HttpStatus.OK, whole);
        }
        ImportJob job = imports.begin(caseId, folder);
        return Answers.json(HttpStatus.ACCEPTED, whole.put("job", job.id()));
    }

    @Needs(value = Action.IMPORT, detail = "progress")
    @GetMapping("/api/v1/cases/{id}/imports/{job}")
    ResponseEntity<byte[]> state(@PathVariable String id, @PathVariable String job) {
        return Answers.json(HttpStatus.OK, job(id, job).state());
    }

    @Needs(value = Action.IMPORT, detail = "progress")
    @GetMapping(value = "/api/v1/cases/{id}/imports/{job}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String id, @PathVariable String job) {
        return job(id, job).watch();
    }

    private ImportJob job(String id, String job) {
        return imports.job(Problems.caseId(id), job).orElseThrow(() -> Refusal.notHere("There is no such import."));
    }

    /** Files of the case that were read; one that was refused is tried again. */
    private Set<FileId> known(CaseId id) {
        return archive.cases().contains(id)
                ? archive.load(id).files().stream()
                        .filter(SourceFile.Read.class::isInstance)
                        .map(SourceFile::id)
                        .collect(Collectors.toCollection(HashSet::new))
                : new HashSet<>();
    }

    /** A name that is one in any folder, whatever was sent. */
    static String safe(@Nullable String sent) {
        String name = String.valueOf(sent).replace('\\', '/');
        String last = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "")
                .replaceFirst("^\\.+", "")
                .strip();
        String cut = last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
        return cut.isEmpty() ? "upload" : cut;
    }
}

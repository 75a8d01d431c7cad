package org.chartline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.chartline.divide.Divider;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.chartline.tag.ClinicalTagger;
import org.chartline.tag.TaggedDocument;

/** Case files for tests, made of short papers by the real rooms. */
public final class Papers {

    private static final ClinicalTagger TAGGER = new ClinicalTagger();
    private static final Divider DIVIDER = new Divider();

    private Papers() {}

    /** A case of papers, each one page of text. */
    public static CaseFile caseFile(String... papers) {
        List<SourceFile> files = new ArrayList<>();
        for (String paper : papers) {
            files.add(file("paper-" + (files.size() + 1) + ".txt", paper));
        }
        return new CaseFile(
                new CaseId("CM14-0000001"),
                files,
                DIVIDER.divide(files).stream()
                        .map(document -> new TaggedDocument(document, TAGGER.tag(document)))
                        .toList());
    }

    public static SourceFile file(String name, String text) {
        Page page = new Page(1, text, List.of(), text.isBlank() ? Reading.UNREADABLE : Reading.TEXT, true);
        return new SourceFile.Read(id(name + text), name, "text/plain", List.of(page), List.of());
    }

    /** A progress report of a day. */
    public static String progressReport(String day, String body) {
        return """
                PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)
                Patient: Rosa Example
                Date of Birth: 02/03/1970
                Date of Injury: 01/01/2013
                Claim Number: ABC-13-0000001
                Date of Exam: %s

                %s
                """.formatted(day, body);
    }

    /** A UR letter that refuses a treatment. */
    public static String utilizationReview(String day, String body) {
        return """
                NOTICE OF UTILIZATION REVIEW DECISION
                NON-CERTIFICATION
                Date of Injury: 01/01/2013
                Claim Number: ABC-13-0000001
                Date of decision: %s

                %s
                """.formatted(day, body);
    }

    private static FileId id(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new FileId(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

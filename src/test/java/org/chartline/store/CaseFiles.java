package org.chartline.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.PartialDate;
import org.chartline.divide.Provenance;
import org.chartline.ingest.Band;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.ingest.SourceFile;
import org.chartline.tag.Assertion;
import org.chartline.tag.Evidence;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.Span;
import org.chartline.tag.TaggedDocument;

/**
 * Builds case files for tests of the rooms that read them: a document is a file of its own, and a mention is given by
 * its words, which must stand in the document added last.
 */
public final class CaseFiles {

    private final CaseId id;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<List<Mention>> mentions = new ArrayList<>();

    private CaseFiles(CaseId id) {
        this.id = id;
    }

    public static CaseFiles of(String caseNumber) {
        return new CaseFiles(new CaseId(caseNumber));
    }

    /** A treating physician's progress report. @param date ISO, or empty for an undated one */
    public CaseFiles document(String date, String... pages) {
        return document(DocumentType.PROGRESS_REPORT, Provenance.TREATING, date, pages);
    }

    /** @param date ISO, or empty for an undated document */
    public CaseFiles document(DocumentType type, Provenance provenance, String date, String... texts) {
        List<Page> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(new Page(pages.size() + 1, text, List.of(), Reading.TEXT, false));
        }
        String name = "D%02d".formatted(documents.size() + 1);
        FileId file = fileId(id + name);
        files.add(new SourceFile.Read(file, name + ".pdf", "application/pdf", pages, List.of()));
        documents.add(new Document(
                name,
                file,
                name + ".pdf",
                pages,
                type,
                "Title of " + name,
                date.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(date)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                provenance,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of()));
        mentions.add(new ArrayList<>());
        return this;
    }

    public CaseFiles drug(String words, String ingredient) {
        return drug(words, ingredient, Assertion.PRESENT);
    }

    public CaseFiles drug(String words, String ingredient, Assertion assertion) {
        return mention(new Medication(
                evidence(words),
                Medication.Kind.DRUG,
                ingredient,
                assertion,
                Medication.Sig.NONE,
                Optional.empty(),
                false));
    }

    /** A class in place of a drug. */
    public CaseFiles drugClass(String words, String name) {
        return mention(new Medication(
                evidence(words),
                Medication.Kind.CLASS,
                name,
                Assertion.PRESENT,
                Medication.Sig.NONE,
                Optional.empty(),
                false));
    }

    /** A drug that the cue's words deny. */
    public CaseFiles denied(String cue, String words, String ingredient) {
        Evidence plain = evidence(words);
        return mention(new Medication(
                new Evidence(
                        plain.span(),
                        plain.text(),
                        plain.rule(),
                        Optional.of(new Evidence.Cue("test", cue, evidence(cue).span()))),
                Medication.Kind.DRUG,
                ingredient,
                Assertion.DENIED,
                Medication.Sig.NONE,
                Optional.empty(),
                false));
    }

    /** Who wrote the document added last. */
    public CaseFiles by(String author) {
        return changed(Optional.of(author), Optional.empty(), Band.GOOD);
    }

    /** The document added last names another patient. */
    public CaseFiles ofAnother() {
        return changed(Optional.empty(), Optional.of(false), Band.GOOD);
    }

    /** The pages of the document added last were read by OCR. */
    public CaseFiles scanned(Band band) {
        return changed(Optional.empty(), Optional.empty(), band);
    }

    private CaseFiles changed(Optional<String> author, Optional<Boolean> samePatient, Band band) {
        Document last = documents.remove(documents.size() - 1);
        List<Page> pages = last.pages().stream()
                .map(page -> band == Band.GOOD
                        ? page
                        : new Page(page.number(), page.text(), List.of(), Reading.OCR, false, 0.5, band))
                .toList();
        documents.add(new Document(
                last.id(),
                last.file(),
                last.fileName(),
                pages,
                last.type(),
                last.title(),
                last.serviceDate(),
                last.dates(),
                author,
                last.authorRole(),
                last.provenance(),
                last.confidence(),
                last.duplicateOf(),
                last.copiedFrom(),
                samePatient,
                last.cues(),
                last.furniture()));
        return this;
    }

    public CaseFiles procedure(String words, Procedure.Family family, Assertion assertion) {
        return mention(new Procedure(
                evidence(words),
                family,
                assertion,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    public CaseFiles function(String words, Function.Direction direction, Assertion assertion) {
        return mention(new Function(evidence(words), direction, assertion, Optional.empty(), Optional.empty()));
    }

    /** Any mention in the document added last. */
    public CaseFiles mention(Mention mention) {
        mentions.get(mentions.size() - 1).add(mention);
        return this;
    }

    public CaseFile build() {
        List<TaggedDocument> tagged = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            tagged.add(new TaggedDocument(documents.get(i), mentions.get(i)));
        }
        return new CaseFile(id, files, tagged);
    }

    /** What the first mention of these words in the document added last rests on. */
    public Evidence evidence(String words) {
        int begin = documents.get(documents.size() - 1).text().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("'" + words + "' does not stand in the document");
        }
        return new Evidence(new Span(begin, begin + words.length()), words, "test", Optional.empty());
    }

    /** The id of a file with this content. */
    public static FileId fileId(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new FileId(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

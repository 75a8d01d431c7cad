package org.chartline.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.PartialDate;
import org.chartline.divide.Provenance;
import org.chartline.ingest.Box;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.ingest.SourceFile;
import org.chartline.ingest.Word;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;

/**
 * Case files as the store would have them after an import, made without one: tagging so many pages would take hours.
 *
 * @param original the file that all of them claim to come from, of as many pages as any case has
 */
record SyntheticCases(FileId original) {

    private static final String NAME = "casefile.pdf";
    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 3);
    private static final Pattern WORD = Pattern.compile("\\S+");

    private static final List<DocumentType> TYPES = List.of(
            DocumentType.PROGRESS_REPORT,
            DocumentType.PROGRESS_REPORT,
            DocumentType.PROGRESS_REPORT,
            DocumentType.THERAPY_NOTE,
            DocumentType.UR_DECISION,
            DocumentType.RFA,
            DocumentType.IMAGING_REPORT);

    private static final List<Provenance> WHOSE = List.of(
            Provenance.TREATING,
            Provenance.TREATING,
            Provenance.TREATING,
            Provenance.THERAPY,
            Provenance.UR,
            Provenance.TREATING,
            Provenance.DIAGNOSTIC);

    /** The number of a case. @param number from 0 */
    static CaseId id(int number) {
        return new CaseId("CM%02d-%07d".formatted(14 + number % 5, number));
    }

    /** The same number gives the same case. */
    CaseFile of(int number, int pages) {
        Random random = new Random(number);
        SyntheticText text = new SyntheticText(random);
        List<TaggedDocument> documents = new ArrayList<>();
        List<Page> all = new ArrayList<>();
        while (all.size() < pages) {
            int length = Math.min(1 + random.nextInt(4), pages - all.size());
            List<Mention> mentions = new ArrayList<>();
            List<Page> own = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < length; i++) {
                Page page = page(all.size() + 1, text.page(start, mentions));
                own.add(page);
                all.add(page);
                start += page.text().length() + 1;
            }
            documents.add(new TaggedDocument(document(documents.size(), own, random), mentions));
        }
        SourceFile.Read file = new SourceFile.Read(original, NAME, "application/pdf", all, List.of());
        return new CaseFile(id(number), List.of(file), documents);
    }

    private Document document(int number, List<Page> pages, Random random) {
        int kind = random.nextInt(TYPES.size());
        return new Document(
                "D%02d".formatted(number + 1),
                original,
                NAME,
                pages,
                TYPES.get(kind),
                TYPES.get(kind).toString(),
                Optional.of(PartialDate.of(FIRST_DAY.plusDays(random.nextInt(3000)))),
                List.of(),
                Optional.of("Doctor %d, MD".formatted(random.nextInt(400))),
                Optional.empty(),
                WHOSE.get(kind),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Page page(int number, String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            float down = matcher.start() / (float) text.length();
            words.add(new Word(matcher.start(), matcher.end(), new Box(0.1f, down, 0.05f, 0.01f), 1));
        }
        return new Page(number, text, words, Reading.TEXT, false);
    }
}

package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chartline.Pipeline;
import org.chartline.Progress;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.PartialDate;
import org.chartline.ingest.Page;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.chartline.tag.ClinicalTagger;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Timeline;
import org.chartline.timeline.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes of a whole case file that must have one effect, or none. Each case is read and tagged once. */
class MetamorphicTests {

    private static final Path CASES = Path.of("corpora/cases");
    private static final Map<String, CaseFile> FILES = new ConcurrentSkipListMap<>();
    private static final ClinicalTagger TAGGER = new ClinicalTagger();

    @BeforeAll
    static void tagEachCaseOnce() {
        try (Pipeline pipeline = new Pipeline(2, Progress.UNWATCHED)) {
            names().parallel().forEach(name -> {
                Path pdf = CASES.resolve(name).resolve("casefile-text.pdf");
                FILES.put(name, pipeline.caseFile(new CaseId("CM00-0000000"), List.of(pdf)));
            });
        }
    }

    @AfterAll
    static void closeTheTagger() {
        TAGGER.close();
    }

    static Stream<String> names() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(folder -> Files.isRegularFile(folder.resolve("casefile-text.pdf")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theOrderOfTheDocumentsDoesNotMatter(String name) {
        CaseFile file = file(name);
        List<TaggedDocument> shuffled = new ArrayList<>(file.documents());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(states(with(file, shuffled))).isEqualTo(states(file));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSecondCopyOfANoteChangesNothing(String name) {
        CaseFile file = file(name);
        TaggedDocument last = lastVisit(file);
        Document original = last.document();
        Document copy = copy(original, "D99", Optional.of(original.id()), original.samePatient(), original.pages());

        assertThat(states(plus(file, new TaggedDocument(copy, last.mentions()))))
                .isEqualTo(states(file));
    }

    @ParameterizedTest
    @MethodSource("names")
    void anotherPatientsPageCountsNowhere(String name) {
        CaseFile file = file(name);
        Document original = lastVisit(file).document();
        List<Page> pages = List.of(page(1, "Walks 90 minutes. Full duty. She no longer takes Norco. Oswestry 2%."));
        Document other = copy(original, "D99", Optional.empty(), Optional.of(false), pages);

        assertThat(states(plus(file, tagged(other)))).isEqualTo(states(file));
    }

    @ParameterizedTest
    @MethodSource("names")
    void lessPainAloneNeverChangesTheResult(String name) {
        CaseFile file = file(name);
        Document last = lastVisit(file).document();

        assertThat(states(appended(file, last, "\n\nPain today is 1/10.\n"))).isEqualTo(states(file));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aGainThatOnlyTheReviewLetterTellsProvesNothing(String name) {
        CaseFile file = file(name);
        Optional<Document> letter = file.documents().stream()
                .map(TaggedDocument::document)
                .filter(document -> document.type() == DocumentType.UR_DECISION)
                .findFirst();
        CaseFile told = letter.map(document -> appended(file, document, "\n\nThe patient now walks 90 minutes.\n"))
                .orElse(file);

        assertThat(states(told)).isEqualTo(states(file));
    }

    @ParameterizedTest
    @MethodSource("names")
    void withoutAnyWordOnWorkOnlyThatLimbChanges(String name) {
        CaseFile file = file(name);
        CaseFile silent = each(
                file,
                tagged -> new TaggedDocument(
                        tagged.document(),
                        tagged.mentions().stream()
                                .filter(mention -> !(mention instanceof WorkStatus))
                                .toList()));

        assertThat(new Assessor().assess(Timeline.of(silent))).allSatisfy(assessment -> {
            assertThat(assessment.workRestrictions().state()).isEqualTo(Prong.State.NOT_DOCUMENTED);
            assertThat(states(file).get(assessment.dispute().key()))
                    .contains("adl " + assessment.adl().state())
                    .contains("dependency " + assessment.dependency().state());
        });
    }

    private static CaseFile file(String name) {
        return Optional.ofNullable(FILES.get(name)).orElseThrow();
    }

    /** Verdict and limbs of each treatment. */
    private static Map<String, List<String>> states(CaseFile file) {
        Map<String, List<String>> states = new TreeMap<>();
        for (Assessment assessment : new Assessor().assess(Timeline.of(file))) {
            states.put(
                    assessment.dispute().key(),
                    List.of(
                            "verdict " + assessment.verdict(),
                            "adl " + assessment.adl().state(),
                            "work " + assessment.workRestrictions().state(),
                            "dependency " + assessment.dependency().state()));
        }
        return states;
    }

    private static TaggedDocument lastVisit(CaseFile file) {
        Visit last = Timeline.of(file).visits().stream()
                .filter(Course::byAPhysician)
                .reduce((one, other) -> other)
                .orElseThrow();
        return file.documents().stream()
                .filter(tagged -> tagged.document().id().equals(last.document().id()))
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile appended(CaseFile file, Document document, String line) {
        List<Page> pages = new ArrayList<>(document.pages());
        Page end = pages.remove(pages.size() - 1);
        pages.add(page(end.number(), end.text() + line));
        Document longer = copy(document, document.id(), document.duplicateOf(), document.samePatient(), pages);
        return each(file, tagged -> tagged.document().id().equals(document.id()) ? tagged(longer) : tagged);
    }

    private static Page page(int number, String text) {
        return new Page(number, text, List.of(), org.chartline.ingest.Reading.TEXT, true);
    }

    private static TaggedDocument tagged(Document document) {
        return new TaggedDocument(document, TAGGER.tag(document));
    }

    private static CaseFile each(CaseFile file, UnaryOperator<TaggedDocument> change) {
        return with(file, file.documents().stream().map(change).toList());
    }

    private static CaseFile plus(CaseFile file, TaggedDocument more) {
        List<TaggedDocument> documents = new ArrayList<>(file.documents());
        documents.add(more);
        return with(file, documents);
    }

    private static CaseFile with(CaseFile file, List<TaggedDocument> documents) {
        return new CaseFile(file.id(), file.files(), documents);
    }

    private static Document copy(
            Document of, String id, Optional<String> duplicateOf, Optional<Boolean> samePatient, List<Page> pages) {
        Optional<PartialDate> day = of.serviceDate();
        return new Document(
                id,
                of.file(),
                of.fileName(),
                pages,
                of.type(),
                of.title(),
                day,
                of.dates(),
                of.author(),
                of.authorRole(),
                of.provenance(),
                of.confidence(),
                duplicateOf,
                of.copiedFrom(),
                samePatient,
                of.cues(),
                of.furniture());
    }
}

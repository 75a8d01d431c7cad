package org.chartline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.ingest.Band;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseFiles;
import org.chartline.store.CaseId;
import org.chartline.tag.Assertion;
import org.chartline.tag.Procedure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search over one or several cases finds, counts, leaves out and says of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTests {

    private static final CaseId ONE = new CaseId("CM14-0215099");
    private static final CaseId TWO = new CaseId("CM16-0000001");
    private static final CaseId HIDDEN = new CaseId("CM16-0000002");

    private static final CaseFile FIRST = CaseFiles.of(ONE.value())
            .document("2014-05-02", "The patient takes Norco twice a day and walks quite well.")
            .by("Ann B. Smith, MD")
            .drug("Norco", "acetaminophen+hydrocodone")
            .document("2014-08-10", "Hydroc0done was refilled. She denies Soma.")
            .scanned(Band.POOR)
            .drug("Hydroc0done", "hydrocodone")
            .denied("denies", "Soma", "carisoprodol")
            .document(DocumentType.RFA, Provenance.TREATING, "2014-09-01", "Request for an epidural steroid injection.")
            .procedure("epidural steroid injection", Procedure.Family.INJECTION, Assertion.REQUESTED)
            .document(DocumentType.UR_DECISION, Provenance.UR, "2014-09-10", "The epidural injection is not certified.")
            .procedure("epidural injection", Procedure.Family.INJECTION, Assertion.REQUESTED)
            .document("", "Undated: Norco at night.")
            .drug("Norco", "acetaminophen+hydrocodone")
            .document("2014-06-01", "Takes Norco and morphine daily.")
            .ofAnother()
            .drug("Norco", "acetaminophen+hydrocodone")
            .build();

    private static final CaseFile SECOND = CaseFiles.of(TWO.value())
            .document("2015-01-01", "Norco was stopped; Soma goes on.")
            .drug("Norco", "acetaminophen+hydrocodone", Assertion.PAST)
            .drug("Soma", "carisoprodol")
            .build();

    private static final CaseFile THIRD = CaseFiles.of(HIDDEN.value())
            .document("2015-01-01", "Norco Norco Norco.")
            .drug("Norco", "acetaminophen+hydrocodone")
            .build();

    private final Path folder;
    private final CaseIndex index;

    SearchTests(@TempDir Path folder) {
        this.folder = folder;
        index = CaseIndex.open(folder.resolve("index"));
        index.rebuild(put -> List.of(THIRD, SECOND, FIRST).forEach(put));
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            takes NEAR/1 twice              | D01:1
            twice NEAR/1 takes              | D01:1
            takes NEAR/0 twice              |
            opioid NEAR/2 refilled          | D02:1
            (walks OR night) NEAR/3 opioid  | D05:1
            soma NEAR/1 denies              | D02:1
            "takes day"~3                   | D01:1
            "takes day"~1                   |
            ref*                            | D02:1
            ep* NEAR/1 inj*                 | D03:1 D04:1
            norco OR soma walks             | D01:1 D02:1 D05:1
            opioid NOT refilled             | D01:1 D05:1
            opioid NOT (refilled OR night)  | D01:1
            """)
    void findsByDistanceBeginningAndBrackets(String words, String expected) {
        assertThat(places(index.search(SearchQuery.of(ONE, words))))
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a OR NOT b", "NEAR/3 b", "a NEAR/3", "(a b) NEAR c", "a AND AND b", "NOT NOT a"})
    void whatMakesNoSenseIsSaid(String words) {
        assertThat(index.search(SearchQuery.of(ONE, words)).problem()).isPresent();
    }

    @Test
    void deepBracketsAreAnAnswer() {
        assertThat(index.search(SearchQuery.of(ONE, "(".repeat(400) + "a")).problem())
                .isPresent();
    }

    @Test
    void namesMeanOnlyThemselvesWhereAskedFor() {
        assertThat(places(index.search(SearchQuery.of(ONE, "norco").literal()))).containsExactly("D01:1", "D05:1");
    }

    @Test
    void widenedNamesAreShown() {
        assertThat(index.search(SearchQuery.of(ONE, "Norco")).understood())
                .containsExactly("Norco: acetaminophen+hydrocodone or hydrocodone under any name");
    }

    @Test
    void aNameThatAScannerMisreadIsFoundAndSaidToBeSuch() {
        assertThat(index.search(SearchQuery.of(ONE, "hydrocodone refilled")).pages())
                .flatExtracting(Hits.PageHit::runs)
                .extracting(run -> run.why().toString())
                .contains("hydrocodone → Hydroc0done (misspelled or misread)");
    }

    @Test
    void aHitSaysByWhichCueItIsDenied() {
        assertThat(index.search(SearchQuery.of(ONE, "Soma")).pages())
                .flatExtracting(Hits.PageHit::runs)
                .extracting(run -> run.why().toString())
                .containsExactly("Soma → carisoprodol → Soma, denied by “denies”");
    }

    @Test
    void pagesOfAnotherPatientAreCountedAndNotShown() {
        assertThat(index.search(SearchQuery.of(ONE, "morphine")))
                .satisfies(hits -> assertThat(hits.pages()).isEmpty())
                .extracting(Hits::excluded)
                .isEqualTo(List.of(new Hits.Excluded(
                        "the page names another patient", 1, List.of(new Hits.Excluded.Place(ONE, "D06", 1, "")))));
    }

    @Test
    void whatNotLeavesOutIsCounted() {
        assertThat(index.search(SearchQuery.of(ONE, "opioid NOT refilled")).excluded())
                .extracting(Hits.Excluded::reason, Hits.Excluded::pages)
                .contains(tuple("NOT refilled", 1L));
    }

    @Test
    void whatIsAssertedOtherwiseIsCountedWithItsCue() {
        SearchQuery present = SearchQuery.of(ONE, "Soma").with(Filters.NONE.withAssertions(Set.of(Assertion.PRESENT)));

        assertThat(index.search(present).excluded())
                .containsExactly(new Hits.Excluded(
                        "not mentioned as present",
                        1,
                        List.of(new Hits.Excluded.Place(
                                ONE, "D02", 1, "Soma → carisoprodol → Soma, denied by “denies”"))));
    }

    @Test
    void beforeTheRfaLeavesOutWhatIsLaterOrUndated() {
        Hits hits =
                index.search(SearchQuery.of(ONE, "norco OR epidural").with(Filters.NONE.withBefore(DocumentType.RFA)));

        assertThat(places(hits)).containsExactlyInAnyOrder("D01:1", "D02:1");
        assertThat(hits.undated()).isEqualTo(1);
    }

    @Test
    void keepsToTheAuthorAndTheQuality() {
        assertThat(places(index.search(filtered("opioid", Optional.of("smith ann"), Set.of()))))
                .containsExactly("D01:1");
        assertThat(places(index.search(filtered("opioid", Optional.empty(), Set.of(Band.POOR)))))
                .containsExactly("D02:1");
    }

    @Test
    void aFamilyOrADrugNeedsNoWords() {
        SearchQuery blank = SearchQuery.of(ONE, "");
        SearchQuery family = new SearchQuery(
                blank.cases(),
                "",
                List.of(),
                Optional.of("hydrocodone"),
                Optional.empty(),
                false,
                Filters.NONE,
                SearchQuery.Order.RELEVANCE,
                SearchQuery.Part.ALL);

        assertThat(places(index.search(new SearchQuery(
                        blank.cases(),
                        "",
                        List.of(),
                        Optional.empty(),
                        Optional.of(Procedure.Family.INJECTION),
                        true,
                        Filters.NONE,
                        SearchQuery.Order.RELEVANCE,
                        SearchQuery.Part.ALL))))
                .containsExactly("D03:1", "D04:1");
        assertThat(places(index.search(family))).containsExactlyInAnyOrder("D01:1", "D02:1", "D05:1");
    }

    @ParameterizedTest
    @CsvSource({"OLDEST, D01:1 D02:1 D05:1", "NEWEST, D02:1 D01:1 D05:1"})
    void sortsByDateAndPutsUndatedLast(SearchQuery.Order order, String expected) {
        assertThat(places(index.search(SearchQuery.of(ONE, "opioid").with(order))))
                .containsExactly(expected.split(" "));
    }

    @Test
    void searchesTheCasesNamedAndNoOther() {
        assertThat(index.search(SearchQuery.of(List.of(ONE, TWO), "norco")).pages())
                .extracting(hit -> hit.caseId() + " " + hit.document())
                .containsExactlyInAnyOrder(ONE + " D01", ONE + " D02", ONE + " D05", TWO + " D01");
    }

    @Test
    void countsNothingOfOtherCases() {
        assertThat(facet(index.search(SearchQuery.of(List.of(ONE, TWO), "norco")), "year"))
                .containsExactly("2014=2", "2015=1");
    }

    @Test
    void nobodysCasesHoldNothing() {
        assertThat(index.search(SearchQuery.of(List.of(), "norco")).total()).isZero();
    }

    @Test
    void countsByEachFacet() {
        Hits hits = index.search(SearchQuery.of(ONE, "opioid OR soma OR epidural"));

        assertThat(facet(hits, "type")).containsExactly("progress-report=3", "rfa=1", "ur-decision=1");
        assertThat(facet(hits, "quality")).containsExactly("good=4", "poor=1");
        assertThat(facet(hits, "author")).containsExactly("Ann B. Smith, MD=1");
        assertThat(facet(hits, "drugClass")).contains("opioid=3", "muscle relaxant=1");
    }

    @Test
    void pagesOfHitsFollowEachOther() {
        SearchQuery all = SearchQuery.of(List.of(ONE, TWO), "opioid");
        List<String> parts = Arrays.asList(
                places(index.search(all.with(new SearchQuery.Part(0, 2)))).toString(),
                places(index.search(all.with(new SearchQuery.Part(2, 2)))).toString());

        List<String> whole = places(index.search(all));
        assertThat(parts)
                .containsExactly(
                        whole.subList(0, 2).toString(), whole.subList(2, 4).toString());
    }

    @Test
    void aGridSaysWhereATermLives() {
        Grid grid = index.grid(SearchQuery.of(ONE, "").withTerms(List.of("opioid", "epidural")))
                .orElseThrow();

        assertThat(grid.rows())
                .extracting(row -> row.document() + " "
                        + row.cells().get(0).pages() + " "
                        + row.cells().get(1).firstPage())
                .containsExactly("D01 1 0", "D02 1 0", "D03 0 1", "D04 0 1", "D05 1 0");
    }

    @Test
    void anIndexOfAnotherFormIsNotCurrent() {
        assertThat(index.isCurrent()).isTrue();
        try (CaseIndex empty = CaseIndex.open(folder.resolve("empty"))) {
            assertThat(empty.isCurrent()).isFalse();
        }
    }

    @Test
    void aDamagedIndexIsMadeAgainAndOtherFilesStay() throws IOException {
        Path damaged = Files.createDirectories(folder.resolve("damaged"));
        Files.writeString(damaged.resolve("segments_7"), "no index");
        Files.writeString(damaged.resolve("notes.txt"), "not of the index");
        try (CaseIndex mended = CaseIndex.open(damaged)) {
            mended.rebuild(put -> put.accept(SECOND));

            assertThat(mended.isCurrent()).isTrue();
        }
        assertThat(damaged.resolve("notes.txt")).exists();
    }

    @Test
    void knowsWhichCasesItHolds() {
        assertThat(index.holds(ONE)).isTrue();
        assertThat(index.holds(new CaseId("CM16-0000009"))).isFalse();
    }

    private static SearchQuery filtered(String words, Optional<String> author, Set<Band> qualities) {
        return SearchQuery.of(ONE, words)
                .with(new Filters(
                        Set.of(),
                        Set.of(),
                        author,
                        qualities,
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static List<String> facet(Hits hits, String name) {
        return hits.facets().stream()
                .filter(facet -> facet.name().equals(name))
                .flatMap(facet -> facet.values().stream())
                .map(count -> count.value() + "=" + count.pages())
                .toList();
    }

    private static List<String> places(Hits hits) {
        return hits.pages().stream()
                .map(page -> page.document() + ":" + page.page())
                .toList();
    }
}

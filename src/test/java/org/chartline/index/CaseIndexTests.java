package org.chartline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseFiles;
import org.chartline.store.CaseId;
import org.chartline.tag.Assertion;
import org.chartline.tag.Function;
import org.chartline.tag.Procedure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIndexTests {

    private static final Concepts CONCEPTS = new Concepts();
    private static final CaseId ID = new CaseId("CM14-0215099");

    /** D01 has two pages, D03 is undated. */
    private static final CaseFile CASE = CaseFiles.of("CM14-0215099")
            .document("2014-05-02", "The patient takes Norco 10/325 twice a day.", "Sits for ten minutes. Uses a cane.")
            .drug("Norco", "acetaminophen+hydrocodone")
            .function("Uses a cane", Function.Direction.LIMITED, Assertion.PRESENT)
            .document(
                    DocumentType.UR_DECISION,
                    Provenance.UR,
                    "2014-07",
                    "Hydrocodone/APAP was stopped. Denies Soma. Continue opioid weaning; muscle spasm persists.")
            .drug("Hydrocodone/APAP", "acetaminophen+hydrocodone", Assertion.PAST)
            .drug("Soma", "carisoprodol", Assertion.DENIED)
            .drugClass("opioid", "opioid")
            .document("", "Naprosyn with meals. An epidural was asked for.")
            .drug("Naprosyn", "naproxen")
            .procedure("epidural", Procedure.Family.INJECTION, Assertion.REQUESTED)
            .document("2015-01-20", "Soma at night, Vicoprofen as needed.")
            .drug("Soma", "carisoprodol")
            .drug("Vicoprofen", "hydrocodone+ibuprofen")
            .build();

    @TempDir
    Path folder;

    private CaseIndex index;

    @BeforeEach
    void open() {
        index = CaseIndex.open(folder.resolve("index"), CONCEPTS);
        index.put(CASE);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            cane                         | D01:2
            "ten minutes"                | D01:2
            "minutes ten"                |
            takes AND twice              | D01:1
            cane OR meals                | D01:2 D03:1
            patient NOT cane             | D01:1
            patient cane                 |
            Norco                        | D01:1 D02:1 D04:1
            norco                        | D01:1 D02:1 D04:1
            hydrocodone                  | D01:1 D02:1 D04:1
            Vicodin                      | D01:1 D02:1 D04:1
            carisoprodol                 | D02:1 D04:1
            Anaprox                      | D03:1
            ibuprofen                    | D04:1
            opioid                       | D01:1 D02:1 D04:1
            narcotics                    | D01:1 D02:1 D04:1
            NSAIDs                       | D03:1 D04:1
            "muscle relaxant"            | D02:1 D04:1
            muscle relaxant              | D02:1 D04:1
            muscle relaxants NOT meals   | D02:1 D04:1
            "muscle relaxants" AND night | D04:1
            muscle spasm                 | D02:1
            opioid NOT carisoprodol      | D01:1
            injection                    | D03:1
            injections                   | D03:1
            Hydrocodone/APAP             | D01:1 D02:1 D04:1
            10/325                       | D01:1
            gabapentin                   |
            other                        |
            """)
    void findsThePages(String words, String expected) {
        assertThat(places(index.search(SearchQuery.of(ID, words))))
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void theRunsOfADrugAreTheMentionsOfIt() {
        Hits.PageHit page = only(index.search(SearchQuery.of(ID, "narcotic AND twice")));

        assertThat(page.runs())
                .extracting(run -> page.text().substring(run.begin(), run.end()))
                .containsExactly("Norco", "twice");
        assertThat(page.runs().get(0).why().chain())
                .containsExactly("narcotic", "opioid", "acetaminophen+hydrocodone", "Norco");
    }

    @Test
    void aNameAsAskedForStillSaysWhatItIs() {
        Hits.PageHit page = only(index.search(SearchQuery.of(ID, "Norco AND patient")));

        assertThat(page.runs())
                .extracting(run -> run.why().toString())
                .contains("Norco → acetaminophen+hydrocodone → Norco");
    }

    @Test
    void runsDoNotOverlapAndLieOnThePage() {
        for (Hits.PageHit page : index.search(SearchQuery.of(ID, "opioid OR hydrocodone OR soma OR \"at night\""))
                .pages()) {
            int past = 0;
            for (Hits.Run run : page.runs()) {
                assertThat(run.begin()).isGreaterThanOrEqualTo(past);
                assertThat(run.end())
                        .isGreaterThan(run.begin())
                        .isLessThanOrEqualTo(page.text().length());
                past = run.end();
            }
            assertThat(page.runs()).isNotEmpty();
        }
    }

    @Test
    void aHitSaysWhereItStands() {
        Hits.PageHit page = only(index.search(SearchQuery.of(ID, "cane")));

        assertThat(page.document()).isEqualTo("D01");
        assertThat(page.title()).isEqualTo("Title of D01");
        assertThat(page.type()).isEqualTo("progress-report");
        assertThat(page.fileName()).isEqualTo("D01.pdf");
        assertThat(page.page()).isEqualTo(2);
        assertThat(page.date()).hasToString("Optional[2014-05-02]");
    }

    @Test
    void saysHowAWordWasUnderstood() {
        assertThat(index.search(SearchQuery.of(ID, "opioid")).understood())
                .singleElement()
                .asString()
                .contains("class opioid");
        assertThat(index.search(SearchQuery.of(ID, "Vicodin")).understood())
                .singleElement()
                .asString()
                .contains("hydrocodone");
        assertThat(index.search(SearchQuery.of(ID, "cane")).understood()).isEmpty();
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            opioid OR naproxen | 2014-05-02 | 2014-05-02 | D01:1        | 1
            opioid OR naproxen | 2014-05-03 |            | D02:1 D04:1  | 1
            opioid OR naproxen |            | 2014-07-15 | D01:1 D02:1  | 1
            opioid             | 2014-07-31 | 2014-07-31 | D02:1        | 0
            opioid             | 2014-08-01 | 2014-12-31 |              | 0
            naproxen           | 2014-01-01 | 2015-12-31 |              | 1
            """)
    void keepsToTheDates(String words, LocalDate from, LocalDate to, String expected, int undated) {
        Hits hits = index.search(SearchQuery.of(ID, words)
                .with(Filters.NONE.withDates(Optional.ofNullable(from), Optional.ofNullable(to))));

        assertThat(places(hits))
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
        assertThat(hits.undated()).isEqualTo(undated);
    }

    @Test
    void undatedPagesAreFoundWhereNoDateIsAskedFor() {
        Hits hits = index.search(SearchQuery.of(ID, "naproxen"));

        assertThat(places(hits)).containsExactly("D03:1");
        assertThat(hits.undated()).isZero();
    }

    @Test
    void keepsToTheTypeAndProvenanceOfADocument() {
        SearchQuery all = SearchQuery.of(ID, "opioid");

        assertThat(places(index.search(all.with(Filters.NONE.withTypes(Set.of(DocumentType.UR_DECISION))))))
                .containsExactly("D02:1");
        assertThat(places(index.search(all.with(Filters.NONE.withProvenances(Set.of(Provenance.TREATING))))))
                .containsExactlyInAnyOrder("D01:1", "D04:1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            carisoprodol | PRESENT   | D04:1
            carisoprodol | DENIED    | D02:1
            carisoprodol | REQUESTED |
            epidural     | REQUESTED | D03:1
            injection    | REQUESTED | D03:1
            cane         | PRESENT   | D01:2
            cane         | DENIED    |
            """)
    void keepsToTheAssertionOfAMention(String words, Assertion assertion, String expected) {
        assertThat(places(index.search(asserted(words, assertion))))
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void onlyMentionsAssertedSoAreMarked() {
        index.put(CaseFiles.of("CM16-0000001")
                .document("", "Soma was stopped. Now denies Soma.", "")
                .drug("Soma was", "carisoprodol", Assertion.PAST)
                .drug("denies Soma", "carisoprodol", Assertion.DENIED)
                .build());
        Hits.PageHit page = only(index.search(SearchQuery.of(new CaseId("CM16-0000001"), "soma")
                .with(Filters.NONE.withAssertions(Set.of(Assertion.DENIED)))));

        assertThat(page.runs())
                .extracting(run -> page.text().substring(run.begin(), run.end()))
                .containsExactly("denies Soma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ten minutes",
                "(norco",
                "norco)",
                "AND",
                "norco AND",
                "norco NOT",
                "*",
                "",
                "  ",
                "NOT",
                "NOT norco",
                "…",
                "()"
            })
    void badSyntaxIsAnAnswer(String words) {
        Hits hits = index.search(SearchQuery.of(ID, words));

        assertThat(hits.pages()).isEmpty();
        assertThat(hits.problem()).isPresent();
    }

    /** Marks that stand in records are characters to look for, not commands. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/(/",
                "/norco",
                "norco/",
                "a/b/c",
                "pain: 8/10",
                "text:norco",
                "case:CM16-0000001",
                "{",
                "~",
                "!",
                "?",
                "\\",
                "//",
                "x~99",
                "-norco",
                "+",
                "&&",
                "||",
                "…",
                "—"
            })
    void nothingThatIsTypedThrows(String words) {
        assertThat(index.search(SearchQuery.of(ID, words)).pages()).isNotNull();
    }

    @Test
    void aVeryLongQueryIsAnAnswer() {
        assertThat(index.search(SearchQuery.of(ID, "norco opioid ".repeat(1500)))
                        .pages())
                .isNotNull();
        assertThat(index.search(SearchQuery.of(ID, "norco OR opioid OR ".repeat(900) + "x"))
                        .pages())
                .isNotNull();
    }

    @Test
    void aColonIsNoCommand() {
        assertThat(places(index.search(SearchQuery.of(ID, "\"patient takes: Norco\""))))
                .containsExactly("D01:1");
        assertThat(places(index.search(SearchQuery.of(ID, "kind:page")))).isEmpty();
        assertThat(places(index.search(SearchQuery.of(ID, "takes: norco")))).containsExactly("D01:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret",
                "opioid",
                "norco",
                "case:CM16-0000001",
                "*:*",
                "opioid OR case:CM16-0000001",
                "a* OR s*",
                "norco) OR (secret"
            })
    void anotherCaseIsNeverSeen(String words) {
        Hits before = index.search(SearchQuery.of(ID, words));
        index.put(other("Secret: takes Norco. Norco Norco."));

        assertThat(index.search(SearchQuery.of(ID, words))).isEqualTo(before);
    }

    @Test
    void aCaseThatIsNotIndexedHasNoPages() {
        Hits hits = index.search(SearchQuery.of(new CaseId("CM16-0000009"), "norco"));

        assertThat(hits.pages()).isEmpty();
        assertThat(hits.problem()).isEmpty();
    }

    @Test
    void puttingAgainReplaces() {
        index.put(other("Takes Norco."));
        index.put(other("Takes Soma."));

        CaseId other = new CaseId("CM16-0000001");
        assertThat(index.search(SearchQuery.of(other, "norco")).pages()).isEmpty();
        assertThat(places(index.search(SearchQuery.of(other, "soma")))).containsExactly("D01:1");
        assertThat(places(index.search(SearchQuery.of(ID, "norco")))).hasSize(3);
    }

    /** Neither a second import nor another case may change the order of a case's hits. */
    @Test
    void theOrderDependsOnTheCaseAlone() {
        SearchQuery query = SearchQuery.of(ID, "opioid OR soma OR cane OR meals OR night");
        Hits before = index.search(query);
        for (int i = 0; i < 5; i++) {
            index.put(CASE);
            index.put(other("Soma and a cane with meals at night. ".repeat(i + 1)));
        }

        assertThat(index.search(query)).isEqualTo(before);
    }

    @Test
    void equalPagesComeInTheOrderOfTheCaseFile() {
        CaseFiles alike = CaseFiles.of("CM16-0000001");
        for (int i = 0; i < 12; i++) {
            alike.document("", "Walks with a cane.", "Walks with a cane.");
        }
        index.put(alike.build());

        List<String> places = places(index.search(SearchQuery.of(new CaseId("CM16-0000001"), "cane")));
        assertThat(places).hasSize(24).isSorted();
    }

    @Test
    void anIndexIsFoundAgain() {
        index.close();
        index = CaseIndex.open(folder.resolve("index"), CONCEPTS);

        assertThat(places(index.search(SearchQuery.of(ID, "cane")))).containsExactly("D01:2");
    }

    @Test
    void anEmptyIndexSaysSo() {
        try (CaseIndex empty = CaseIndex.open(folder.resolve("empty"), CONCEPTS)) {
            assertThat(empty.search(SearchQuery.of(ID, "cane")).problem()).isPresent();
        }
    }

    private static CaseFile other(String text) {
        return CaseFiles.of("CM16-0000001").document("2014-05-02", text).build();
    }

    private static SearchQuery asserted(String words, Assertion assertion) {
        return SearchQuery.of(ID, words).with(Filters.NONE.withAssertions(Set.of(assertion)));
    }

    private static Hits.PageHit only(Hits hits) {
        assertThat(hits.pages()).hasSize(1);
        return hits.pages().get(0);
    }

    private static List<String> places(Hits hits) {
        return hits.pages().stream()
                .map(page -> page.document() + ":" + page.page())
                .toList();
    }
}

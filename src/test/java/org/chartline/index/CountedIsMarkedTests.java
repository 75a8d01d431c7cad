package org.chartline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseFiles;
import org.chartline.store.CaseId;
import org.chartline.tag.Assertion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random cases and queries: what is counted, what is shown and what is marked are the same, and are what they must be. */
class CountedIsMarkedTests {

    private static final int CASES = 6;
    private static final int PAGES = 12;
    private static final int QUERIES = 400;
    private static final long SEED = 20141111;

    private static final List<String> WORDS =
            List.of("cane", "walks", "sleep", "pain", "Norco", "Soma", "Vicodin", "better", "10/325", "Motrin");

    @TempDir
    private Path folder = Path.of("none");

    /** A query and which texts it must find, judged without any index. */
    private record Sought(String written, Predicate<Set<String>> finds) {}

    private final Random random = new Random(SEED);

    @Test
    void whatIsCountedIsWhatIsMarkedAndWhatMustBe() {
        List<CaseFile> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(randomCase("CM16-000000" + i));
        }
        List<CaseId> mine =
                cases.subList(0, CASES - 1).stream().map(CaseFile::id).toList();
        try (CaseIndex index = CaseIndex.open(folder.resolve("index"))) {
            index.rebuild(put -> cases.forEach(put));
            for (int i = 0; i < QUERIES; i++) {
                Sought sought = sought(2);
                Hits hits = index.search(SearchQuery.of(mine, sought.written()));

                assertThat(faults(hits, expected(cases, mine, sought)))
                        .as("seed %d, query %s", SEED, sought.written())
                        .isEmpty();
            }
        }
    }

    private static List<String> faults(Hits hits, Set<String> expected) {
        List<String> faults = new ArrayList<>();
        Set<String> found = new TreeSet<>();
        for (Hits.PageHit page : hits.pages()) {
            found.add(page.caseId() + " " + page.document());
            int past = 0;
            for (Hits.Run run : page.runs()) {
                if (run.begin() < past
                        || run.end() <= run.begin()
                        || run.end() > page.text().length()) {
                    faults.add("a run out of place");
                }
                past = run.end();
            }
            if (page.runs().isEmpty()) {
                faults.add("nothing marked on " + page.document());
            }
        }
        long byType = hits.facets().get(0).values().stream()
                .mapToLong(Hits.Facet.Count::pages)
                .sum();
        if (hits.total() != hits.pages().size() || hits.total() != byType) {
            faults.add("counted " + hits.total() + ", shown " + hits.pages().size() + ", by type " + byType);
        }
        if (!found.equals(expected)) {
            faults.add("found " + found + " and not " + expected);
        }
        return faults;
    }

    private static Set<String> expected(List<CaseFile> cases, List<CaseId> mine, Sought sought) {
        Set<String> expected = new TreeSet<>();
        for (CaseFile file : cases) {
            file.documents().stream()
                    .filter(tagged -> mine.contains(file.id()))
                    .filter(tagged ->
                            sought.finds().test(meanings(tagged.document().text())))
                    .forEach(tagged ->
                            expected.add(file.id() + " " + tagged.document().id()));
        }
        return expected;
    }

    /** The words of a text, and what the drugs among them are. */
    private static Set<String> meanings(String text) {
        Set<String> meanings = new TreeSet<>(List.of(text.split(" ")));
        if (meanings.contains("Norco") || meanings.contains("Vicodin")) {
            meanings.addAll(List.of("opioid", "hydrocodone", "Norco", "Vicodin"));
        }
        if (meanings.contains("Motrin")) {
            meanings.add("NSAID");
        }
        return meanings;
    }

    private CaseFile randomCase(String number) {
        CaseFiles files = CaseFiles.of(number);
        for (int i = 0; i < PAGES; i++) {
            List<String> words = new ArrayList<>();
            int length = 1 + random.nextInt(5);
            for (int j = 0; j < length; j++) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            files.document("2014-01-0" + (1 + random.nextInt(9)), String.join(" ", words));
            drug(files, words, "Norco", "acetaminophen+hydrocodone");
            drug(files, words, "Vicodin", "acetaminophen+hydrocodone");
            drug(files, words, "Soma", "carisoprodol");
            drug(files, words, "Motrin", "ibuprofen");
        }
        return files.build();
    }

    private void drug(CaseFiles files, List<String> words, String name, String ingredient) {
        if (words.contains(name)) {
            files.drug(name, ingredient, random.nextBoolean() ? Assertion.PRESENT : Assertion.DENIED);
        }
    }

    private Sought sought(int depth) {
        if (depth == 0) {
            List<String> asked = List.of("cane", "walks", "sleep", "opioid", "hydrocodone", "Norco", "NSAID", "10/325");
            String word = asked.get(random.nextInt(asked.size()));
            return new Sought(word, meanings -> meanings.contains(word));
        }
        Sought left = sought(depth - 1);
        Sought right = sought(depth - 1);
        return switch (random.nextInt(3)) {
            case 0 ->
                new Sought(
                        "(" + left.written() + " AND " + right.written() + ")",
                        left.finds().and(right.finds()));
            case 1 ->
                new Sought(
                        "(" + left.written() + " OR " + right.written() + ")",
                        left.finds().or(right.finds()));
            default ->
                new Sought(
                        "(" + left.written() + " NOT " + right.written() + ")",
                        left.finds().and(right.finds().negate()));
        };
    }
}

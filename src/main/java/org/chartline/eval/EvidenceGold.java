package org.chartline.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chartline.exchange.BadGoldException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the gold of a case file says beyond its documents.
 *
 * @param visitFacts as {@link VisitFacts} writes them
 * @param copyOf the first page of each copied document's pages, to the page that it copies
 */
record EvidenceGold(
        Set<String> visitFacts,
        List<Question> questions,
        List<Pair> contradictions,
        List<Missing> missing,
        List<SummaryFact> summaryFacts,
        List<String> mustNot,
        Map<Integer, String> documentOfPage,
        Map<Integer, Integer> copyOf) {

    /** Words of a page. */
    record Place(int page, String quote) {}

    /** A disputed treatment; states by limb, each with all that count as right. */
    record Question(String treatment, String family, String verdict, List<Set<String>> states) {}

    /** A contradiction. */
    record Pair(String kind, Place claim, Place contrary) {}

    /** A record that is named and not held. */
    record Missing(Optional<String> date, List<Place> named, boolean mustFind) {}

    /** A fact that the summary has to tell. */
    record SummaryFact(String fact, List<Place> evidence) {}

    /** @throws BadGoldException when a field is not as expected */
    static EvidenceGold of(GoldCase one) {
        Path file = one.pdf().resolveSibling("gold.json");
        try {
            JsonNode root = JsonMapper.builder().build().readTree(Files.readAllBytes(file));
            JsonNode questions = root.path("functional_improvement");
            return new EvidenceGold(
                    GoldVisits.facts(root),
                    questions.isArray() ? list(questions, EvidenceGold::question) : List.of(question(questions)),
                    list(root.path("contradictions"), EvidenceGold::pair),
                    list(root.path("missing_records"), EvidenceGold::missing),
                    list(
                            root.path("summary_facts"),
                            n -> new SummaryFact(n.path("fact").asString(), places(n.path("evidence")))),
                    list(root.path("must_not"), n -> n.path("statement").asString()),
                    documents(one),
                    copies(one));
        } catch (IOException | JacksonException e) {
            throw new BadGoldException(file + ": " + e.getMessage() + " (expected the evidence of a case)", e);
        }
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        List<T> list = new ArrayList<>();
        array.forEach(node -> list.add(reader.apply(node)));
        return List.copyOf(list);
    }

    private static List<Place> places(JsonNode array) {
        return list(array, EvidenceGold::place);
    }

    private static Place place(JsonNode node) {
        return new Place(node.path("page").asInt(), node.path("quote").asString());
    }

    private static Question question(JsonNode node) {
        List<Set<String>> states = new ArrayList<>();
        for (String limb : List.of("adl", "work_restrictions", "dependency")) {
            states.add(states(node.path(limb)));
        }
        return new Question(
                node.path("treatment").asString() + " " + node.path("requested").asString(""),
                node.path("family").asString("acupuncture"),
                node.path("verdict").asString().replace('_', '-'),
                List.copyOf(states));
    }

    private static Set<String> states(JsonNode limb) {
        Set<String> states = new TreeSet<>();
        if (limb.path("state").isString()) {
            states.add(limb.path("state").asString());
            limb.path("acceptable").forEach(state -> states.add(state.asString()));
            if (limb.path("also_acceptable").isString()) {
                states.add(limb.path("also_acceptable").asString());
            }
        } else {
            String status = limb.path("status").asString("");
            states.add(
                    status.startsWith("not improved") || status.startsWith("not reduced")
                            ? "contradicted"
                            : status.startsWith("improved") || status.startsWith("reduced")
                                    ? "supported"
                                    : "not-documented");
        }
        return states;
    }

    private static Pair pair(JsonNode node) {
        return new Pair(
                node.path("kind").asString(),
                new Place(
                        node.path("claim_page").asInt(),
                        node.path("claim_quote").asString()),
                new Place(
                        node.path("contrary_page").asInt(),
                        node.path("contrary_quote").asString()));
    }

    private static Missing missing(JsonNode node) {
        JsonNode date = node.path("date");
        return new Missing(
                date.isString() ? Optional.of(date.asString()) : Optional.empty(),
                places(node.path("named_where")),
                node.path("must_find").asBoolean(true));
    }

    private static Map<Integer, String> documents(GoldCase one) {
        Map<Integer, String> documents = new HashMap<>();
        for (GoldCase.GoldDocument document : one.documents()) {
            for (int page = document.firstPage(); page <= document.lastPage(); page++) {
                documents.put(page, document.duplicateOf().orElse(document.id()));
            }
        }
        return documents;
    }

    private static Map<Integer, Integer> copies(GoldCase one) {
        Map<Integer, Integer> copies = new HashMap<>();
        for (GoldCase.GoldDocument copy : one.documents()) {
            for (GoldCase.GoldDocument original : one.documents()) {
                if (copy.duplicateOf().filter(original.id()::equals).isPresent()) {
                    for (int page = copy.firstPage(); page <= copy.lastPage(); page++) {
                        copies.put(page, original.firstPage() + page - copy.firstPage());
                    }
                }
            }
        }
        return copies;
    }
}

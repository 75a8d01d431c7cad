package org.chartline.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chartline.divide.Correction;
import org.chartline.divide.Corrections;
import org.chartline.divide.DocumentType;
import org.chartline.exchange.BadGoldException;
import org.chartline.rows.Terms;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case file whose documents are known: a folder with {@code gold.json} and the merged PDF.
 *
 * @param split {@code development} or {@code held-back}; {@code sample} for the sample case, which has none
 */
public record GoldCase(String name, String split, Path pdf, List<GoldDocument> documents) {

    /** How deep below a folder its case folders are looked for. */
    private static final int DEPTH = 3;

    /** What the sample case, which is older than the vocabulary, calls its documents. */
    private static final Map<String, String> OLDER_TYPES = Map.of(
            "pr2", "progress-report",
            "pt-note", "therapy-note",
            "pt-discharge", "therapy-note",
            "ame-report", "ame-qme-report",
            "pr4", "permanent-stationary-report",
            "consult", "consultation",
            "mri", "imaging-report");

    /**
     * A document of the gold.
     *
     * @param days the days of service that count as right; none for an undated document
     */
    public record GoldDocument(
            String id,
            DocumentType type,
            int firstPage,
            int lastPage,
            Set<String> days,
            Optional<String> duplicateOf,
            boolean samePatient) {}

    /**
     * The cases of a folder, in the order of their names: the folder itself, when it is a case, or those below it.
     *
     * @param pdf the name of the merged PDF in each case folder
     * @throws BadGoldException when there is none, or one cannot be read
     */
    public static List<GoldCase> read(Path folder, String pdf) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            List<GoldCase> cases = files.filter(file -> file.endsWith("gold.json"))
                    .sorted()
                    .map(file -> one(file, pdf))
                    .toList();
            if (cases.isEmpty()) {
                throw new BadGoldException(folder + ": no gold.json in it or below it: name a folder of cases", null);
            }
            return cases;
        } catch (IOException e) {
            throw new BadGoldException(folder + ": cannot be read: name a folder of cases", e);
        }
    }

    /** The documents of the gold as a reviewer's corrections, so that what follows is scored as if all were divided well. */
    public Corrections corrections() {
        String file = String.valueOf(pdf.getFileName());
        List<Correction> all = new ArrayList<>();
        for (GoldDocument document : documents) {
            int first = document.firstPage();
            all.add(Correction.of("gold.json", all.size() + 1, file, first, Correction.What.BEGINS, "yes"));
            for (int page = first + 1; page <= document.lastPage(); page++) {
                all.add(Correction.of("gold.json", all.size() + 1, file, page, Correction.What.BEGINS, "no"));
            }
            String type = document.type().toString();
            String day = document.days().stream().findFirst().orElse("none");
            String same = document.samePatient() ? "same" : "other";
            all.add(Correction.of("gold.json", all.size() + 1, file, first, Correction.What.TYPE, type));
            all.add(Correction.of("gold.json", all.size() + 1, file, first, Correction.What.DATE, day));
            all.add(Correction.of("gold.json", all.size() + 1, file, first, Correction.What.PATIENT, same));
        }
        return new Corrections(all);
    }

    private static GoldCase one(Path gold, String pdf) {
        Path folder = gold.toAbsolutePath().getParent();
        if (folder == null || !Files.isRegularFile(folder.resolve(pdf))) {
            throw new BadGoldException(gold + ": no " + pdf + " beside it: name the merged file by --pdf", null);
        }
        try {
            JsonNode root = JsonMapper.builder().build().readTree(Files.readAllBytes(gold));
            List<GoldDocument> documents = new ArrayList<>();
            root.path("documents").forEach(node -> documents.add(document(node)));
            String split = root.path("split").asString("sample");
            return new GoldCase(
                    String.valueOf(folder.getFileName()), split, folder.resolve(pdf), List.copyOf(documents));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new BadGoldException(gold + ": " + e.getMessage() + " (expected documents with pages and types)", e);
        }
    }

    private static GoldDocument document(JsonNode node) {
        Set<String> days = new TreeSet<>();
        node.path("dates_of_service").forEach(day -> days.add(day.asString()));
        text(node, "date_of_service").ifPresent(days::add);
        return new GoldDocument(
                node.path("id").asString(),
                type(node.path("type").asString()),
                node.path("first_page").asInt(),
                node.path("last_page").asInt(),
                days,
                text(node, "duplicate_of"),
                node.path("patient_matches").asBoolean(true));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static DocumentType type(String written) {
        String term = written.replace('_', '-');
        return Terms.parse(DocumentType.class, OLDER_TYPES.getOrDefault(term, term));
    }
}

package org.chartline.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chartline.exchange.BadGoldException;
import org.chartline.ingest.Ingest;
import org.chartline.ingest.Page;
import org.chartline.ingest.PageImages;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well scanned pages are read, by how noisy they are: case files with {@code casefile.pdf}, the same pages before
 * scanning as {@code casefile-text.pdf}, and a {@code gold.json} that tells each document's {@code scan_level}.
 */
public final class OcrEvaluation {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int DPI = 200;

    private final Map<Kind, OcrScore> ours = new TreeMap<>();
    private final Map<Kind, OcrScore> peers = new TreeMap<>();
    private final List<String> worst = new ArrayList<>();
    private final Optional<SystemTesseract> peer;

    /** The pages of a noise level, those apart on which somebody wrote by hand. */
    private record Kind(int level, boolean handwritten) implements Comparable<Kind> {

        @Override
        public int compareTo(Kind other) {
            return Comparator.comparingInt(Kind::level)
                    .thenComparing(Kind::handwritten)
                    .compare(this, other);
        }
    }

    private OcrEvaluation(Optional<SystemTesseract> peer) {
        this.peer = peer;
    }

    /**
     * @param gold a case folder, or a folder of such
     * @throws BadGoldException when there is none
     */
    public static OcrEvaluation of(Path gold) {
        OcrEvaluation evaluation = new OcrEvaluation(SystemTesseract.find());
        List<Path> cases = cases(gold);
        if (cases.isEmpty()) {
            throw new BadGoldException(
                    gold + " holds no case folder with casefile.pdf, casefile-text.pdf and gold.json", null);
        }
        cases.forEach(evaluation::add);
        return evaluation;
    }

    private static List<Path> cases(Path gold) {
        try (Stream<Path> folders = Files.walk(gold, 2)) {
            return folders.filter(folder -> Files.exists(folder.resolve("casefile.pdf"))
                            && Files.exists(folder.resolve("casefile-text.pdf"))
                            && Files.exists(folder.resolve("gold.json")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadGoldException("cannot list " + gold, e);
        }
    }

    private void add(Path folder) {
        Path file = folder.resolve("casefile.pdf");
        try (PageImages pictures = PageImages.of(file)) {
            List<Page> read = new Ingest().read(file).pages();
            List<Page> truth =
                    new Ingest().read(folder.resolve("casefile-text.pdf")).pages();
            for (JsonNode document :
                    JSON.readTree(Files.readString(folder.resolve("gold.json"))).path("documents")) {
                int level = document.path("scan_level").asInt(0);
                Kind kind = new Kind(level, document.path("handwritten").asBoolean(false));
                int last = Math.min(document.path("last_page").asInt(), Math.min(read.size(), truth.size()));
                for (int page = document.path("first_page").asInt(); level > 0 && page <= last; page++) {
                    add(folder, kind, truth.get(page - 1), read.get(page - 1), pictures);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new BadGoldException(folder.resolve("gold.json") + " is no gold of a case", e);
        }
    }

    private void add(Path folder, Kind kind, Page truth, Page read, PageImages pictures) throws IOException {
        OcrScore score = OcrScore.of(truth.text(), read.text());
        ours.merge(kind, score, OcrScore::plus);
        worst.add("%.3f  level %d%s  %s p. %d (%s, %.2f)"
                .formatted(
                        score.accuracy(),
                        kind.level(),
                        kind.handwritten() ? ", handwriting" : "",
                        folder.getFileName(),
                        read.number(),
                        read.band(),
                        read.confidence()));
        if (peer.isPresent()) {
            String text = peer.get().read(pictures, truth.number(), DPI);
            peers.merge(kind, OcrScore.of(truth.text(), text), OcrScore::plus);
        }
    }

    /** The scores of Chartline by level. */
    public Map<Integer, OcrScore> scores() {
        Map<Integer, OcrScore> scores = new TreeMap<>();
        ours.forEach((kind, score) -> scores.merge(kind.level(), score, OcrScore::plus));
        return scores;
    }

    /** A table for people. */
    public String table() {
        StringBuilder table = new StringBuilder(
                "Word accuracy by noise level (1 - word Levenshtein / words; in brackets: in any order on the page)%n%-20s%8s%8s  %-18s%-18s%n"
                        .formatted("level", "pages", "words", "chartline", "tesseract"));
        for (int level : scores().keySet()) {
            row(table, level + " all pages", level, kind -> true);
            row(table, level + " typed", level, kind -> !kind.handwritten());
            row(table, level + " with handwriting", level, Kind::handwritten);
        }
        peer.ifPresentOrElse(
                found -> table.append("tesseract: %s, as installed, on the same pictures%n".formatted(found.version())),
                () -> table.append("tesseract: not installed on this machine%n".formatted()));
        table.append("%nThe pages that read worst%n".formatted());
        worst.stream().sorted().limit(10).forEach(page -> table.append(page).append(System.lineSeparator()));
        return table.toString();
    }

    private void row(StringBuilder table, String name, int level, Predicate<Kind> which) {
        OcrScore score = sum(ours, level, which);
        if (score.pages() > 0) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-20s%8d%8d  %-18s%-18s%n",
                    name,
                    score.pages(),
                    score.words(),
                    shares(score),
                    peer.isPresent() ? shares(sum(peers, level, which)) : "absent"));
        }
    }

    private static OcrScore sum(Map<Kind, OcrScore> scores, int level, Predicate<Kind> which) {
        OcrScore sum = OcrScore.NONE;
        for (Map.Entry<Kind, OcrScore> entry : scores.entrySet()) {
            if (entry.getKey().level() == level && which.test(entry.getKey())) {
                sum = sum.plus(entry.getValue());
            }
        }
        return sum;
    }

    private static String shares(OcrScore score) {
        return String.format(Locale.ROOT, "%.4f (%.4f)", score.accuracy(), score.accuracyInAnyOrder());
    }
}

package org.chartline.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private final Map<Integer, OcrScore> ours = new TreeMap<>();
    private final Map<Integer, OcrScore> peers = new TreeMap<>();
    private final List<String> worst = new ArrayList<>();
    private final Optional<SystemTesseract> peer;

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
                int last = Math.min(document.path("last_page").asInt(), Math.min(read.size(), truth.size()));
                for (int page = document.path("first_page").asInt(); level > 0 && page <= last; page++) {
                    add(folder, level, truth.get(page - 1), read.get(page - 1), pictures);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new BadGoldException(folder.resolve("gold.json") + " is no gold of a case", e);
        }
    }

    private void add(Path folder, int level, Page truth, Page read, PageImages pictures) throws IOException {
        OcrScore score = OcrScore.of(truth.text(), read.text());
        ours.merge(level, score, OcrScore::plus);
        worst.add("%.3f  level %d  %s p. %d (%s, %.2f)"
                .formatted(
                        score.accuracy(), level, folder.getFileName(), read.number(), read.band(), read.confidence()));
        if (peer.isPresent()) {
            String text = peer.get().read(pictures, truth.number(), DPI);
            peers.merge(level, OcrScore.of(truth.text(), text), OcrScore::plus);
        }
    }

    /** The scores of Chartline by level. */
    public Map<Integer, OcrScore> scores() {
        return Map.copyOf(ours);
    }

    /** A table for people. */
    public String table() {
        StringBuilder table = new StringBuilder(
                "Word accuracy by noise level (1 - word Levenshtein / words; in brackets: in any order on the page)%n%-8s%8s%8s  %-18s%-18s%n"
                        .formatted("level", "pages", "words", "chartline", "tesseract"));
        ours.forEach((level, score) -> table.append(String.format(
                Locale.ROOT,
                "%-8d%8d%8d  %-18s%-18s%n",
                level,
                score.pages(),
                score.words(),
                shares(score),
                peer.isPresent() ? shares(peers.getOrDefault(level, OcrScore.NONE)) : "absent")));
        peer.ifPresentOrElse(
                found -> table.append("tesseract: %s, as installed, on the same pictures%n".formatted(found.version())),
                () -> table.append("tesseract: not installed on this machine%n".formatted()));
        table.append("%nThe pages that read worst%n".formatted());
        worst.stream().sorted().limit(10).forEach(page -> table.append(page).append(System.lineSeparator()));
        return table.toString();
    }

    private static String shares(OcrScore score) {
        return String.format(Locale.ROOT, "%.4f (%.4f)", score.accuracy(), score.accuracyInAnyOrder());
    }
}

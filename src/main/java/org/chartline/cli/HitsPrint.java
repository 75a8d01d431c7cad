package org.chartline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chartline.index.Hits;
import org.chartline.index.Hits.PageHit;
import org.chartline.index.Hits.Run;
import org.chartline.index.SearchQuery;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Search results for people and for programs. */
final class HitsPrint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int MOST_LINES = 3;

    private static final Comparator<Run> LONGER_FIRST = Comparator.comparingInt(Run::begin)
            .thenComparing(Comparator.comparingInt(Run::end).reversed());

    private HitsPrint() {}

    /** Document, page and the lines with what matched between « and ». */
    static String text(Hits hits) {
        StringBuilder out = new StringBuilder();
        hits.why().forEach(why -> out.append("understood ").append(why).append('\n'));
        for (PageHit hit : hits.pages()) {
            out.append("%n%s p. %d  %s  %s  (%s%s)%n"
                    .formatted(
                            hit.document(),
                            hit.page(),
                            hit.date().map(Object::toString).orElse("undated"),
                            hit.title(),
                            hit.fileName(),
                            hit.reading().equals("text") ? "" : ", read by OCR: " + hit.band()));
            List<String> lines = lines(hit);
            lines.stream()
                    .limit(MOST_LINES)
                    .forEach(line -> out.append("    ").append(line).append('\n'));
            if (lines.size() > MOST_LINES) {
                out.append("    and %d more lines%n".formatted(lines.size() - MOST_LINES));
            }
        }
        out.append("%n%d pages%n".formatted(hits.pages().size()));
        if (hits.undated() > 0) {
            out.append("%d pages of undated documents match too; a range of dates leaves them out%n"
                    .formatted(hits.undated()));
        }
        return out.toString();
    }

    static String json(SearchQuery query, Hits hits) {
        ObjectNode root = JSON.createObjectNode();
        root.put("case", query.caseId().value()).put("words", query.words());
        hits.why().forEach(root.putArray("understood")::add);
        root.put("undated", hits.undated());
        ArrayNode pages = root.putArray("pages");
        for (PageHit hit : hits.pages()) {
            ObjectNode page = pages.addObject()
                    .put("document", hit.document())
                    .put("page", hit.page())
                    .put("title", hit.title())
                    .put("type", hit.type())
                    .put("date", hit.date().map(Object::toString).orElse(null))
                    .put("file", hit.fileName())
                    .put("reading", hit.reading())
                    .put("pageQuality", hit.band());
            ArrayNode runs = page.putArray("runs");
            hit.runs()
                    .forEach(run -> runs.addObject()
                            .put("begin", run.begin())
                            .put("end", run.end())
                            .put("text", hit.text().substring(run.begin(), run.end()))
                            .put("why", run.why()));
            lines(hit).forEach(page.putArray("lines")::add);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    /** The lines of the page on which something matched, each once. */
    private static List<String> lines(PageHit hit) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        for (String line : hit.text().split("\n", -1)) {
            String marked = marked(line, begin, hit.runs());
            if (!marked.equals(line)) {
                lines.add(marked.strip());
            }
            begin += line.length() + 1;
        }
        return lines;
    }

    private static String marked(String line, int lineBegin, List<Run> runs) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Run run : runs.stream().sorted(LONGER_FIRST).toList()) {
            int begin = Math.max(run.begin() - lineBegin, done);
            int end = Math.min(run.end() - lineBegin, line.length());
            if (begin < end) {
                marked.append(line, done, begin)
                        .append('«')
                        .append(line, begin, end)
                        .append('»');
                done = end;
            }
        }
        return marked.append(line.substring(done)).toString();
    }
}

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
    static String text(SearchQuery query, Hits hits) {
        StringBuilder out = new StringBuilder();
        hits.understood().forEach(why -> out.append("understood ").append(why).append('\n'));
        for (PageHit hit : hits.pages()) {
            out.append("%n%s%s p. %d  %s  %s  (%s%s)%n"
                    .formatted(
                            query.cases().size() > 1 ? hit.caseId() + " " : "",
                            hit.document(),
                            hit.page(),
                            hit.date().map(Object::toString).orElse("undated"),
                            hit.title(),
                            hit.fileName(),
                            hit.reading().equals("text") ? "" : ", read by OCR: " + hit.band()));
            lines(hit, out);
        }
        out.append("%n%d pages%s%n"
                .formatted(
                        hits.total(),
                        hits.pages().size() < hits.total()
                                ? ", the first " + hits.pages().size()
                                : ""));
        left(hits, out);
        return out.toString();
    }

    private static void lines(PageHit hit, StringBuilder out) {
        List<String> lines = lines(hit);
        lines.stream()
                .limit(MOST_LINES)
                .forEach(line -> out.append("    ").append(line).append('\n'));
        if (lines.size() > MOST_LINES) {
            out.append("    and %d more lines%n".formatted(lines.size() - MOST_LINES));
        }
        hit.runs().stream()
                .map(Run::why)
                .filter(why -> !why.toString().equals(String.join("", why.chain())))
                .map(Object::toString)
                .distinct()
                .limit(MOST_LINES)
                .forEach(why -> out.append("    (").append(why).append(")\n"));
    }

    /** What was left out. */
    private static void left(Hits hits, StringBuilder out) {
        if (hits.undated() > 0) {
            out.append("%d pages of undated documents match too; a range of dates leaves them out%n"
                    .formatted(hits.undated()));
        }
        for (Hits.Excluded excluded : hits.excluded()) {
            out.append("%d pages left out: %s%n".formatted(excluded.pages(), excluded.reason()));
            excluded.places()
                    .forEach(place -> out.append("    %s %s p. %d  %s%n"
                            .formatted(place.caseId(), place.document(), place.page(), place.text())));
        }
    }

    static String json(SearchQuery query, Hits hits) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode cases = root.putArray("cases");
        query.cases().forEach(id -> cases.add(id.value()));
        root.put("words", query.words());
        hits.understood().forEach(root.putArray("understood")::add);
        root.put("total", hits.total()).put("undated", hits.undated());
        ArrayNode pages = root.putArray("pages");
        hits.pages().forEach(hit -> page(hit, pages.addObject()));
        ObjectNode facets = root.putObject("facets");
        for (Hits.Facet facet : hits.facets()) {
            ObjectNode counts = facets.putObject(facet.name());
            facet.values().forEach(count -> counts.put(count.value(), count.pages()));
        }
        ArrayNode excluded = root.putArray("excluded");
        hits.excluded()
                .forEach(left ->
                        excluded.addObject().put("reason", left.reason()).put("pages", left.pages()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void page(PageHit hit, ObjectNode page) {
        page.put("case", hit.caseId().value())
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
                        .put("why", run.why().toString()));
        lines(hit).forEach(page.putArray("lines")::add);
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

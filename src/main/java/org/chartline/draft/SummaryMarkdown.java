package org.chartline.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chartline.assess.Assessment;
import org.chartline.assess.Contradiction;
import org.chartline.assess.Item;
import org.chartline.assess.MissingRecord;
import org.chartline.assess.Prong;
import org.chartline.ingest.SourceFile;
import org.chartline.timeline.Citation;

/** The report as Markdown: the summary with numbered citations, the limbs of each assessment, what is missing. */
public final class SummaryMarkdown {

    private final CaseReport report;
    private final StringBuilder out = new StringBuilder();
    private final Map<Citation, Integer> cited = new LinkedHashMap<>();

    private SummaryMarkdown(CaseReport report) {
        this.report = report;
    }

    public static String of(CaseReport report) {
        SummaryMarkdown markdown = new SummaryMarkdown(report);
        markdown.summary();
        markdown.assessments();
        markdown.contradictions();
        markdown.missing();
        markdown.files();
        markdown.citations();
        return markdown.out.toString();
    }

    private void summary() {
        out.append("# Clinical case summary, ").append(report.file().id()).append("\n\n");
        out.append("Draft by Chartline from ").append(coverage()).append(". No statement on medical necessity.\n\n");
        for (Sentence sentence : report.summary().sentences()) {
            out.append(escape(sentence.text())).append(marks(sentence.citations()));
            sentence.fault()
                    .ifPresent(fault ->
                            out.append(" **[unverified: ").append(escape(fault)).append("]**"));
            out.append("\n\n");
        }
    }

    private String coverage() {
        Coverage c = report.coverage();
        return c.read() + " of " + c.pages() + " pages read (" + c.unreadable() + " without readable text)";
    }

    private void assessments() {
        out.append("## Functional improvement (8 CCR 9792.20)\n\n");
        if (report.assessments().isEmpty()) {
            out.append("No disputed treatment: ")
                    .append(report.coverage().notFound())
                    .append(".\n\n");
        }
        for (Assessment assessment : report.assessments()) {
            out.append("### ").append(escape(assessment.dispute().treatment())).append("\n\n");
            out.append("Verdict on the file: **").append(assessment.verdict()).append("**");
            out.append(assessment.partial() ? " (partial)" : "")
                    .append("; request: ")
                    .append(assessment.request());
            assessment
                    .rule()
                    .ifPresent(rule -> out.append("; rule: ")
                            .append(rule.citation())
                            .append(rule.read() ? "" : " (citation to be confirmed)"));
            out.append(
                    ".\n\n| limb | state | for | against | carried forward | second-hand |\n|---|---|---|---|---|---|\n");
            prong("daily activities", assessment.adl());
            prong("work restrictions", assessment.workRestrictions());
            prong("dependency on treatment", assessment.dependency());
            if (!assessment.missing().isEmpty()) {
                out.append("\nMissing: ")
                        .append(escape(String.join("; ", assessment.missing())))
                        .append(".\n");
            }
            out.append('\n');
        }
    }

    private void prong(String name, Prong prong) {
        out.append("| ").append(name).append(" | ").append(prong.state());
        for (List<Item> items : List.of(prong.pro(), prong.contra(), prong.stale(), prong.inadmissible())) {
            out.append(" | ")
                    .append(items.stream()
                            .map(item -> escape(item.what()) + marks(item.citations()))
                            .collect(Collectors.joining("; ")));
        }
        out.append(" |\n");
    }

    private void contradictions() {
        out.append("## Contradictions\n\n");
        for (Contradiction contradiction : report.contradictions()) {
            out.append("- ")
                    .append(contradiction.kind())
                    .append(": “")
                    .append(quote(contradiction.claim()))
                    .append('”')
                    .append(marks(List.of(contradiction.claim())))
                    .append(" against “")
                    .append(quote(contradiction.contrary()))
                    .append('”')
                    .append(marks(List.of(contradiction.contrary())))
                    .append('\n');
        }
        out.append(report.contradictions().isEmpty() ? "None found in the pages read.\n\n" : "\n");
    }

    private void missing() {
        out.append("## Records named and not in the file\n\n");
        for (MissingRecord record : report.missingRecords()) {
            out.append("- ")
                    .append(record.what())
                    .append(record.date().map(d -> " of " + d).orElse(""))
                    .append(": “")
                    .append(quote(record.namedIn()))
                    .append('”')
                    .append(marks(List.of(record.namedIn())))
                    .append('\n');
        }
        if (report.missingRecords().isEmpty()) {
            out.append("None found in the pages read.\n");
        } else if (report.coverage().unreadable() > 0) {
            out.append("\nSome may be among the ")
                    .append(report.coverage().unreadable())
                    .append(" pages without readable text.\n");
        }
        out.append('\n');
    }

    private void files() {
        out.append("## Files\n\n");
        for (SourceFile file : report.file().files()) {
            out.append("- ")
                    .append(escape(file.name()))
                    .append(": ")
                    .append(file.pages().size())
                    .append(" pages")
                    .append(file.warnings().isEmpty() ? "" : "; " + escape(String.join("; ", file.warnings())))
                    .append('\n');
        }
        out.append('\n');
    }

    private void citations() {
        out.append("## Citations\n\n");
        for (Map.Entry<Citation, Integer> footnote : cited.entrySet()) {
            Citation place = footnote.getKey();
            out.append(footnote.getValue())
                    .append(". ")
                    .append(place.document())
                    .append(", page ")
                    .append(place.page())
                    .append(", characters ")
                    .append(place.begin())
                    .append(" to ")
                    .append(place.end())
                    .append(": “")
                    .append(quote(place))
                    .append("”\n");
        }
    }

    private String marks(List<Citation> places) {
        return places.stream()
                .map(place -> " [" + number(place) + "]")
                .distinct()
                .collect(Collectors.joining());
    }

    private int number(Citation place) {
        return cited.computeIfAbsent(place, added -> cited.size() + 1);
    }

    private static String quote(Citation citation) {
        return escape(citation.quote().replaceAll("\\s+", " "));
    }

    private static String escape(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
    }
}

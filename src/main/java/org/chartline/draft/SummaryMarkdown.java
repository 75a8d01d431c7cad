package org.chartline.draft;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartline.ingest.SourceFile;

/** The report as Markdown: numbered notes with the page and the quotes at its end. */
public final class SummaryMarkdown {

    private final StringBuilder out = new StringBuilder();

    private SummaryMarkdown() {}

    /** The report as text; the picture of the timeline is named, not held. */
    public static String of(CaseReport report) {
        SummaryMarkdown markdown = new SummaryMarkdown();
        Paper paper = PaperWriter.write(report, Optional.empty());
        paper.blocks().forEach(markdown::block);
        markdown.files(report);
        markdown.notes(paper.notes());
        return markdown.out.toString();
    }

    private void block(Paper.Block block) {
        if (block instanceof Paper.Heading heading && !heading.text().equals("The pages cited")) {
            out.append("#".repeat(heading.level()))
                    .append(' ')
                    .append(escape(heading.text()))
                    .append("\n\n");
        } else if (block instanceof Paper.Paragraph paragraph) {
            out.append(runs(paragraph.runs())).append("\n\n");
        } else if (block instanceof Paper.Bullet bullet) {
            out.append("- ").append(runs(bullet.runs())).append("\n\n");
        } else if (block instanceof Paper.Table table) {
            row(table.head().stream().map(SummaryMarkdown::escape).toList());
            row(Collections.nCopies(table.head().size(), "---"));
            table.rows()
                    .forEach(cells ->
                            row(cells.stream().map(SummaryMarkdown::runs).toList()));
            out.append('\n');
        }
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String runs(List<Paper.Run> runs) {
        return runs.stream()
                .map(run -> (run.bold() ? "**" + escape(run.text()) + "**" : escape(run.text())) + marks(run.notes()))
                .collect(Collectors.joining());
    }

    private static String marks(List<Integer> notes) {
        return notes.stream()
                .map(number -> " [[" + number + "]](#n" + number + ")")
                .collect(Collectors.joining());
    }

    private void files(CaseReport report) {
        out.append("## Files\n\n");
        for (SourceFile file : report.file().files()) {
            String warnings = file.warnings().isEmpty() ? "" : "; " + String.join("; ", file.warnings());
            out.append("- ")
                    .append(escape(file.name() + ": " + file.pages().size() + " pages" + warnings))
                    .append('\n');
        }
        out.append('\n');
    }

    private void notes(List<Paper.Note> notes) {
        out.append("## Pages behind the sentences\n\n");
        for (Paper.Note note : notes) {
            out.append("<a id=\"n")
                    .append(note.number())
                    .append("\"></a>[")
                    .append(note.number())
                    .append("] ")
                    .append(escape(note.words()))
                    .append("\n\n");
        }
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("[", "\\[");
    }
}

package org.chartline.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.chartline.draft.Footnotes;
import org.chartline.draft.Sentence;
import org.chartline.draft.Summary;
import org.chartline.timeline.Citation;

/** The drafted summary for the terminal, with numbered citations below it. */
final class SummaryPrint {

    private SummaryPrint() {}

    static String of(Summary summary) {
        Sheet sheet = new Sheet();
        add(sheet, summary);
        return sheet.toString();
    }

    static void add(Sheet sheet, Summary summary) {
        Footnotes footnotes = Footnotes.of(summary);
        sheet.heading("Drafted summary");
        for (Sentence sentence : summary.sentences()) {
            String marks = footnotes.numbers(sentence).stream()
                    .map(number -> "[" + number + "]")
                    .collect(Collectors.joining());
            String fault =
                    sentence.fault().map(f -> " {NOT VERIFIED: " + f + "}").orElse("");
            sheet.line(0, sentence.text() + " " + marks + fault);
        }
        sheet.heading("Citations");
        List<Citation> citations = footnotes.citations();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            sheet.line(0, "[%d] %s: %s".formatted(i + 1, ReportPrint.place(citation), ReportPrint.quote(citation)));
        }
    }
}

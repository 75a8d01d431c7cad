package org.chartline.cli;

import java.util.List;
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
            String marks = marks(footnotes.numbers(sentence));
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

    /** {@code [1][2][5]–[9]}: three or more in a row are a range. */
    static String marks(List<Integer> numbers) {
        StringBuilder marks = new StringBuilder();
        int at = 0;
        while (at < numbers.size()) {
            int last = at;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            if (last - at < 2) {
                last = at;
                marks.append("[%d]".formatted(numbers.get(at)));
            } else {
                marks.append("[%d]–[%d]".formatted(numbers.get(at), numbers.get(last)));
            }
            at = last + 1;
        }
        return marks.toString();
    }
}

package org.chartline.cli;

import java.util.List;
import org.chartline.assess.Assessment;
import org.chartline.assess.Item;
import org.chartline.assess.Prong;
import org.chartline.draft.CaseReport;
import org.chartline.draft.Coverage;

/** The disputed treatments of a case for the terminal: the evidence on each limb of the test, with its pages. */
final class AssessmentsPrint {

    private AssessmentsPrint() {}

    static String of(CaseReport report) {
        Sheet sheet = new Sheet();
        add(sheet, report.assessments(), report.coverage());
        return sheet.toString();
    }

    static void add(Sheet sheet, List<Assessment> assessments, Coverage coverage) {
        sheet.heading("Disputed treatments: the evidence on functional improvement");
        if (assessments.isEmpty()) {
            sheet.line(0, "disputed treatments: " + coverage.notFound());
        }
        assessments.forEach(assessment -> add(sheet, assessment));
        sheet.line(0, "No statement on medical necessity: a licensed reviewer decides.");
    }

    private static void add(Sheet sheet, Assessment assessment) {
        sheet.line(0, assessment.dispute().treatment());
        sheet.labelled(1, "named in", ReportPrint.places(assessment.dispute().named()));
        sheet.labelled(
                1,
                "rule",
                assessment
                        .rule()
                        .map(rule -> rule.citation() + ": " + rule.criterion())
                        .orElse("no rule row fits"));
        sheet.labelled(
                1,
                "request",
                "%s; earlier course %s%s%s"
                        .formatted(
                                assessment.request(),
                                assessment.exposure().state(),
                                assessment
                                        .exposure()
                                        .first()
                                        .map(day -> ", from " + day)
                                        .orElse(""),
                                assessment.exposure().sessions() == 0
                                        ? ""
                                        : ", treatment notes: "
                                                + assessment.exposure().sessions()));
        items(sheet, 2, assessment.exposure().evidence());
        prong(sheet, "daily life", assessment.adl());
        prong(sheet, "restrictions", assessment.workRestrictions());
        prong(sheet, "dependency", assessment.dependency());
        assessment.missing().forEach(what -> sheet.labelled(1, "missing", what));
        sheet.labelled(1, "evidence", assessment.verdict() + (assessment.partial() ? " (one half is met)" : ""));
        sheet.blank();
    }

    private static void prong(Sheet sheet, String name, Prong prong) {
        sheet.labelled(1, name, prong.state().toString());
        group(sheet, "for", prong.pro());
        group(sheet, "against", prong.contra());
        group(sheet, "not counted, repeated from an earlier report", prong.stale());
        group(sheet, "not counted, only reported second-hand", prong.inadmissible());
    }

    private static void group(Sheet sheet, String name, List<Item> items) {
        if (!items.isEmpty()) {
            sheet.line(2, name);
            items(sheet, 3, items);
        }
    }

    private static void items(Sheet sheet, int depth, List<Item> items) {
        for (Item item : items) {
            sheet.line(
                    depth,
                    "%s%s (%s)"
                            .formatted(
                                    item.date().map(date -> date + "  ").orElse(""),
                                    item.what().replaceAll("\\s+", " "),
                                    ReportPrint.places(item.citations())));
        }
    }
}

package org.chartline.web;

import java.util.List;
import org.chartline.assess.Assessment;
import org.chartline.assess.Item;
import org.chartline.assess.Prong;
import org.chartline.store.CaseId;
import org.chartline.timeline.Citation;

/** The evidence on one disputed treatment, as the page shows it. */
record AssessmentView(
        String treatment,
        List<Link> named,
        String rule,
        String criterion,
        String request,
        String exposure,
        List<ItemView> exposureEvidence,
        List<ProngView> prongs,
        List<String> missing,
        String verdict,
        boolean partial) {

    /** One limb of the test. */
    record ProngView(String name, String state, List<Group> groups) {}

    /** Evidence that speaks alike. */
    record Group(String name, List<ItemView> items) {}

    /** One piece of evidence. */
    record ItemView(String date, String what, List<Link> places) {}

    static AssessmentView of(CaseId id, Assessment assessment) {
        return new AssessmentView(
                assessment.dispute().treatment(),
                links(id, assessment.dispute().named()),
                assessment.rule().map(rule -> rule.citation()).orElse("no rule row fits"),
                assessment.rule().map(rule -> rule.criterion()).orElse(""),
                assessment.request().toString(),
                assessment.exposure().state()
                        + assessment
                                .exposure()
                                .first()
                                .map(day -> ", from " + day)
                                .orElse(""),
                items(id, assessment.exposure().evidence()),
                List.of(
                        prong(id, "Activities of daily living", assessment.adl()),
                        prong(id, "Work restrictions", assessment.workRestrictions()),
                        prong(id, "Dependency on treatment", assessment.dependency())),
                assessment.missing(),
                assessment.verdict().toString(),
                assessment.partial());
    }

    private static ProngView prong(CaseId id, String name, Prong prong) {
        return new ProngView(
                name,
                prong.state().toString(),
                List.of(
                        new Group("For", items(id, prong.pro())),
                        new Group("Against", items(id, prong.contra())),
                        new Group("Repeated from an earlier report, not counted", items(id, prong.stale())),
                        new Group("Only reported second-hand, not counted", items(id, prong.inadmissible()))));
    }

    private static List<ItemView> items(CaseId id, List<Item> items) {
        return items.stream()
                .map(item -> new ItemView(
                        item.date().map(Object::toString).orElse("undated"),
                        item.what().replaceAll("\\s+", " "),
                        links(id, item.citations())))
                .toList();
    }

    private static List<Link> links(CaseId id, List<Citation> citations) {
        return citations.stream().map(citation -> Link.to(id, citation)).toList();
    }
}

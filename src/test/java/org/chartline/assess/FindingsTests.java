package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FindingsTests {

    @Test
    void whoWorksMeetsTheContinuationCriteriaThoughTheVerdictSaysOtherwise() {
        Assessment opioid = one("opioid-working");

        assertThat(opioid.verdict()).isEqualTo(Verdict.NOT_DEMONSTRATED);
        assertThat(states(opioid)).containsEntry("returned to work, or improved function and pain", Finding.State.MET);
    }

    @Test
    void sixtyPercentForThreeWeeksFailsByTime() {
        Map<String, Finding.State> states = states(one("epidural-short"));

        assertThat(states)
                .containsEntry("at least 50 percent relief", Finding.State.MET)
                .containsEntry("for six to eight weeks", Finding.State.NOT_MET);
    }

    @Test
    void otherFamiliesHaveNoFindings() {
        assertThat(one("acupuncture-gains").findings()).isEmpty();
    }

    @Test
    void whatIsMetCanBeOpened() {
        List<Finding> findings = one("opioid-working").findings();

        assertThat(findings)
                .filteredOn(finding -> finding.state() == Finding.State.MET)
                .allSatisfy(finding -> assertThat(finding.items()).isNotEmpty());
    }

    private static Assessment one(String name) {
        return new Assessor().assess(MiniCase.read(name).timeline()).get(0);
    }

    private static Map<String, Finding.State> states(Assessment assessment) {
        return assessment.findings().stream().collect(Collectors.toMap(Finding::criterion, Finding::state));
    }
}

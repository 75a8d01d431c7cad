package org.chartline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"CM14-0215099", "CM140215099", " cm14-0215099 "})
    void hasOneForm(String written) {
        assertThat(new CaseId(written)).hasToString("CM14-0215099");
    }

    /** Trap 34: a misread digit must not join another person's papers to the case. */
    @ParameterizedTest
    @ValueSource(strings = {"CM14-02l5099", "CM14-215099", "ADJ9917364", "CM14-02150991", ""})
    void isNeverRepaired(String written) {
        assertThatThrownBy(() -> new CaseId(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("like CM14-0215099");
    }
}

package org.chartline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.chartline.timeline.WorkCapacity.Level;
import org.chartline.timeline.WorkCapacity.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCapacityTests {

    @ParameterizedTest(name = "{3} {4} lb {5} h against {0} {1} lb {2} h is {6}")
    @CsvSource({
        "OFF_WORK, , , MODIFIED, 20, , LESS",
        "MODIFIED, 10, 4, MODIFIED, 25, 8, LESS",
        "MODIFIED, 10, 4, MODIFIED, 10, 4, EQUAL",
        "MODIFIED, 25, , MODIFIED, 10, , MORE",
        "MODIFIED, 10, 8, MODIFIED, 25, 4, INCOMPARABLE",
        "MODIFIED, 10, , OFF_WORK, , , MORE",
        "MODIFIED, , , FULL_DUTY, , , LESS",
        "MODIFIED, 10, , MODIFIED, , 4, EQUAL"
    })
    void comparesAxisByAxis(Level was, String lb, String h, Level is, String lbNow, String hNow, Order order) {
        assertThat(capacity(is, lbNow, hNow).against(capacity(was, lb, h))).isEqualTo(order);
    }

    private static WorkCapacity capacity(Level level, String lift, String hours) {
        return new WorkCapacity(
                level, number(lift), number(hours), false, "as said", new Citation("D01", 1, 0, 1, "x"));
    }

    private static Optional<BigDecimal> number(String written) {
        return Optional.ofNullable(written).map(BigDecimal::new);
    }
}

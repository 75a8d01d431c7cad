package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulesTests {

    private static final Schedules SCHEDULES = new Schedules(new RequestGrammar());

    @Test
    void holdsForEachItemOfTheListBelow() {
        String text =
                "She will be seen twice a week for five weeks for:\n1. Gait training.\n2. Heat.\n\nShe agreed to heat.";
        List<Schedules.Schedule> found = SCHEDULES.of(Notes.note(text));
        assertThat(found).singleElement().satisfies(schedule -> {
            assertThat(schedule.frequency().map(Quoted::text)).contains("twice a week");
            assertThat(schedule.duration().map(Quoted::text)).contains("five weeks");
            assertThat(schedule.holdsFor(span(text, "Heat"), Procedure.Family.PHYSICAL_MEDICINE))
                    .isTrue();
            assertThat(schedule.holdsFor(span(text, "heat."), Procedure.Family.PHYSICAL_MEDICINE))
                    .isFalse();
            assertThat(schedule.holdsFor(span(text, "Heat"), Procedure.Family.SURGERY))
                    .isFalse();
        });
    }

    @Test
    void aVisitWithoutFrequencyIsNoSchedule() {
        assertThat(SCHEDULES.of(Notes.note("He was seen in the clinic for neck pain.")))
                .isEmpty();
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }
}

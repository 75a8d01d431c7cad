package org.chartline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FhirAuditTests {

    @Test
    void aLineIsAnAuditEvent() {
        JsonNode event = event(new AuditEvent(
                "ann",
                Optional.of(Purpose.RESEARCH),
                Optional.of(new CaseId("CM14-0215099")),
                Optional.of("D01"),
                Action.VIEW,
                false,
                "page 3"));

        assertThat(event.path("resourceType").asString()).isEqualTo("AuditEvent");
        assertThat(event.at("/type/code").asString()).isEqualTo("110110");
        assertThat(event.at("/outcome").asString()).isEqualTo("4");
        assertThat(event.at("/purposeOfEvent/0/coding/0/code").asString()).isEqualTo("HRESCH");
        assertThat(event.at("/agent/0/who/identifier/value").asString()).isEqualTo("ann");
        assertThat(event.at("/entity/0/what/identifier/value").asString()).isEqualTo("CM14-0215099/D01");
    }

    @Test
    void everyActionHasAKind() {
        for (Action action : Action.values()) {
            assertThat(event(AuditEvent.of("ann", Optional.empty(), action, true, ""))
                            .at("/subtype/0/code")
                            .asString())
                    .isEqualTo(action.toString());
        }
    }

    private static JsonNode event(AuditEvent event) {
        AuditEntry entry = AuditEntry.next(1, "2026-01-02T03:04:05Z", event, AuditEntry.BEFORE_ALL);
        return JsonMapper.builder().build().readTree(FhirAudit.of(entry));
    }
}

package org.chartline.store;

import java.util.Map;
import org.chartline.rows.Terms;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lines of the audit as AuditEvent resources of FHIR R4. */
public final class FhirAudit {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String REASONS = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
    private static final String OWN = "urn:chartline:";

    /** What DICOM calls such an event, and what FHIR's letter for it is. */
    private record Kind(String code, String display, String letter) {}

    private static final Kind RECORD = new Kind("110110", "Patient Record", "R");
    private static final Kind AUTHENTICATION = new Kind("110114", "User Authentication", "E");

    private static final Map<Action, Kind> KINDS = Map.ofEntries(
            Map.entry(Action.SIGN_IN, AUTHENTICATION),
            Map.entry(Action.SIGN_OUT, AUTHENTICATION),
            Map.entry(Action.LIST, RECORD),
            Map.entry(Action.VIEW, RECORD),
            Map.entry(Action.SEARCH, new Kind("110112", "Query", "E")),
            Map.entry(Action.IMPORT, new Kind("110107", "Import", "C")),
            Map.entry(Action.CORRECT, new Kind("110110", "Patient Record", "U")),
            Map.entry(Action.EDIT, new Kind("110110", "Patient Record", "U")),
            Map.entry(Action.APPROVE, new Kind("110110", "Patient Record", "U")),
            Map.entry(Action.EXPORT, new Kind("110106", "Export", "R")),
            Map.entry(Action.EVALUATE, new Kind("110112", "Query", "E")),
            Map.entry(Action.KEYS, new Kind("110113", "Security Alert", "U")),
            Map.entry(Action.ADMINISTER, new Kind("110113", "Security Alert", "U")),
            Map.entry(Action.AUDIT, new Kind("110101", "Audit Log Used", "R")),
            Map.entry(Action.UNKNOWN, new Kind("110113", "Security Alert", "E")));

    private FhirAudit() {}

    /** A line as one line of JSON. */
    public static String of(AuditEntry entry) {
        Action action = Terms.parse(Action.class, entry.action());
        Kind kind = KINDS.getOrDefault(action, RECORD);
        ObjectNode event =
                JSON.createObjectNode().put("resourceType", "AuditEvent").put("id", "a" + entry.seq());
        coding(event.putObject("type"), DICOM, kind.code(), kind.display());
        coding(event.putArray("subtype").addObject(), OWN + "action", entry.action(), entry.action());
        event.put("action", kind.letter()).put("recorded", entry.recorded());
        event.put("outcome", entry.outcome().equals("granted") ? "0" : "4");
        if (!entry.detail().isEmpty()) {
            event.put("outcomeDesc", entry.detail());
        }
        purpose(event, entry);
        ObjectNode agent = event.putArray("agent").addObject();
        identified(agent.putObject("who"), "account", entry.account());
        agent.put("requestor", true);
        event.putObject("source").putObject("observer").put("display", "Chartline");
        entity(event.putArray("entity").addObject(), entry);
        return JSON.writeValueAsString(event);
    }

    private static void purpose(ObjectNode event, AuditEntry entry) {
        if (!entry.purpose().isEmpty()) {
            Purpose purpose = Terms.parse(Purpose.class, entry.purpose());
            coding(
                    event.putArray("purposeOfEvent")
                            .addObject()
                            .putArray("coding")
                            .addObject(),
                    REASONS,
                    purpose.code(),
                    purpose.display());
        }
    }

    private static void entity(ObjectNode entity, AuditEntry entry) {
        if (!entry.document().isEmpty()) {
            identified(entity.putObject("what"), "document", entry.caseId() + "/" + entry.document());
        } else if (!entry.caseId().isEmpty()) {
            identified(entity.putObject("what"), "case", entry.caseId());
        }
        entity.putArray("detail").addObject().put("type", "hash").put("valueString", entry.hash());
    }

    private static void coding(ObjectNode coding, String system, String code, String display) {
        coding.put("system", system).put("code", code).put("display", display);
    }

    private static void identified(ObjectNode reference, String kind, String value) {
        reference.putObject("identifier").put("system", OWN + kind).put("value", value);
    }
}

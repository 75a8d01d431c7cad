package org.chartline.draft;

import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.tag.Assertion;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Event;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The dated mentions as a FHIR R4 bundle: drugs as MedicationStatement, treatments as Procedure, pain, work status and
 * function as Observation. Each has its source text, document, page and offsets; what is denied, only asked for or
 * reported second-hand says so in its status and in extensions.
 */
public final class FhirBundle {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** No server owns these names: a receiver keeps what it does not know. */
    private static final String OWN = "urn:chartline:fhir:";

    private final CaseReport report;
    private final ArrayNode entries;
    private final ObjectNode bundle = JSON.createObjectNode();
    private int number;

    private FhirBundle(CaseReport report) {
        this.report = report;
        bundle.put("resourceType", "Bundle");
        bundle.put("type", "collection");
        this.entries = bundle.putArray("entry");
    }

    /** The bundle as JSON; the same report gives the same bytes. */
    public static String of(CaseReport report) {
        FhirBundle fhir = new FhirBundle(report);
        fhir.patient();
        for (TaggedDocument tagged : report.file().documents()) {
            fhir.source(tagged.document());
        }
        report.timeline().events().forEach(fhir::event);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(fhir.bundle) + "\n";
    }

    private ObjectNode resource(String type, String id) {
        ObjectNode entry = entries.addObject();
        entry.put("fullUrl", OWN + type + ":" + id);
        ObjectNode resource = entry.putObject("resource");
        resource.put("resourceType", type);
        resource.put("id", id);
        return resource;
    }

    private void patient() {
        ObjectNode patient = resource("Patient", "patient");
        ObjectNode identifier = patient.putArray("identifier").addObject();
        identifier.put("system", OWN + "case");
        identifier.put("value", report.file().id().value());
        report.facts()
                .applicant()
                .ifPresent(name -> patient.putArray("name").addObject().put("text", name.value()));
    }

    private void source(Document document) {
        ObjectNode reference = resource("DocumentReference", document.id());
        reference.put("status", document.duplicateOf().isPresent() ? "superseded" : "current");
        reference.putObject("type").put("text", document.type().toString());
        document.serviceDate()
                .ifPresent(day ->
                        reference.putObject("context").putObject("period").put("start", day.toString()));
        ObjectNode attachment = reference.putArray("content").addObject().putObject("attachment");
        attachment.put("title", document.fileName() + ", pages " + document.firstPage() + " to " + document.lastPage());
    }

    private void event(Event event) {
        Mention mention = event.mention();
        String id = "m" + ++number;
        if (mention instanceof Medication medication) {
            medication(resource("MedicationStatement", id), medication, event);
        } else if (mention instanceof Procedure procedure) {
            procedure(resource("Procedure", id), procedure, event);
        } else if (mention instanceof PainScore pain) {
            pain(resource("Observation", id), pain, event);
        } else if (mention instanceof WorkStatus work) {
            ObjectNode observation = observation(resource("Observation", id), "work status", event);
            observation.put("valueString", work.status().toString());
            assertion(observation, work.assertion());
        } else if (mention instanceof Function function) {
            ObjectNode observation = observation(resource("Observation", id), "function", event);
            observation.put("valueString", function.direction().toString());
            assertion(observation, function.assertion());
        }
    }

    private void medication(ObjectNode node, Medication medication, Event event) {
        node.put(
                "status",
                switch (medication.assertion()) {
                    case PRESENT ->
                        medication
                                        .change()
                                        .filter(Medication.Change.STOP::equals)
                                        .isPresent()
                                ? "stopped"
                                : "active";
                    case PAST -> "completed";
                    case NEGATED -> "not-taken";
                    case REQUESTED, HYPOTHETICAL -> "intended";
                    case DENIED, OTHER -> "unknown";
                });
        assertion(node, medication.assertion());
        concept(node.putObject("medicationCodeableConcept"), medication.ingredient(), event);
        subject(node);
        day(event).ifPresent(day -> node.put("effectiveDateTime", day));
        source(node, event);
        String sig = event.value();
        node.putArray("dosage").addObject().put("text", sig);
    }

    private void procedure(ObjectNode node, Procedure procedure, Event event) {
        node.put(
                "status",
                switch (procedure.assertion()) {
                    case PRESENT, PAST -> "completed";
                    case NEGATED, DENIED -> "not-done";
                    case REQUESTED, HYPOTHETICAL -> "preparation";
                    case OTHER -> "unknown";
                });
        assertion(node, procedure.assertion());
        concept(node.putObject("code"), procedure.family().toString(), event);
        subject(node);
        day(event).ifPresent(day -> node.put("performedDateTime", day));
        source(node, event);
    }

    private void pain(ObjectNode node, PainScore pain, Event event) {
        ObjectNode observation = observation(node, "pain, 0 to 10, " + pain.context(), event);
        if (pain.low().equals(pain.high())) {
            observation.putObject("valueQuantity").put("value", pain.high());
        } else {
            ObjectNode range = observation.putObject("valueRange");
            range.putObject("low").put("value", pain.low());
            range.putObject("high").put("value", pain.high());
        }
        pain.assertion().ifPresent(assertion -> assertion(observation, assertion));
    }

    private ObjectNode observation(ObjectNode node, String what, Event event) {
        node.put("status", "preliminary");
        node.putObject("code").put("text", what);
        subject(node);
        day(event).ifPresent(day -> node.put("effectiveDateTime", day));
        source(node, event);
        return node;
    }

    private static void concept(ObjectNode node, String name, Event event) {
        node.putArray("coding").addObject().put("system", OWN + "name").put("code", name);
        node.put("text", Blanks.one(event.citation().quote()));
    }

    private static void subject(ObjectNode node) {
        node.putObject("subject").put("reference", OWN + "Patient:patient");
    }

    /** FHIR dates know day, month and year. */
    private static Optional<String> day(Event event) {
        PartialDate date = event.date();
        return Optional.of(date.toString()).filter(text -> text.matches("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?"));
    }

    private static ArrayNode extensions(ObjectNode node) {
        return node.has("extension") ? (ArrayNode) node.get("extension") : node.putArray("extension");
    }

    /** What the text says of the mention: {@code negated}, {@code requested}, {@code denied} … */
    private static void assertion(ObjectNode node, Assertion assertion) {
        extensions(node).addObject().put("url", OWN + "assertion").put("valueCode", assertion.toString());
    }

    private static void source(ObjectNode node, Event event) {
        Citation place = event.citation();
        ObjectNode source = extensions(node).addObject().put("url", OWN + "source");
        ArrayNode parts = source.putArray("extension");
        parts.addObject()
                .put("url", "document")
                .putObject("valueReference")
                .put("reference", OWN + "DocumentReference:" + place.document());
        parts.addObject().put("url", "page").put("valuePositiveInt", place.page());
        parts.addObject().put("url", "begin").put("valueUnsignedInt", place.begin());
        parts.addObject().put("url", "end").put("valueUnsignedInt", place.end());
        parts.addObject().put("url", "text").put("valueString", place.quote());
        extensions(node).addObject().put("url", OWN + "second-hand").put("valueBoolean", event.secondHand());
    }
}

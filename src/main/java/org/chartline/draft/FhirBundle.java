package org.chartline.draft;

import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartline.divide.Document;
import org.chartline.tag.Assertion;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
import org.chartline.tag.Quoted;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Event;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The mentions of the person's own papers as a FHIR R4 bundle: drugs as MedicationStatement, treatments as Procedure, pain, work status and
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
        return JsonText.of(bundle(report));
    }

    /** Writes the bundle as JSON; {@code out} stays open. */
    public static void write(CaseReport report, Writer out) throws IOException {
        JsonText.write(bundle(report), out);
    }

    private static ObjectNode bundle(CaseReport report) {
        FhirBundle fhir = new FhirBundle(report);
        fhir.patient();
        Map<Mention, Event> events = new IdentityHashMap<>();
        report.timeline().events().forEach(event -> events.put(event.mention(), event));
        for (TaggedDocument tagged : report.file().documents()) {
            fhir.source(tagged.document());
            if (own(tagged.document())) {
                tagged.mentions()
                        .forEach(mention -> fhir.item(
                                new Item(mention, tagged.document(), Optional.ofNullable(events.get(mention)))));
            }
        }
        return fhir.bundle;
    }

    /** A mention, where it stands, and its day where the timeline gives one. */
    private record Item(Mention mention, Document document, Optional<Event> event) {

        private Citation place() {
            return Citation.of(document, mention.evidence());
        }

        private boolean secondHand() {
            return event.map(Event::secondHand).orElse(!document.provenance().firstHand());
        }
    }

    private static boolean own(Document document) {
        return document.duplicateOf().isEmpty() && document.samePatient().orElse(true);
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

    private void item(Item item) {
        Mention mention = item.mention();
        String id = "m" + ++number;
        if (mention instanceof Medication medication) {
            medication(resource("MedicationStatement", id), medication, item);
        } else if (mention instanceof Procedure procedure) {
            procedure(resource("Procedure", id), procedure, item);
        } else if (mention instanceof PainScore pain) {
            pain(resource("Observation", id), pain, item);
        } else if (mention instanceof WorkStatus work) {
            ObjectNode observation = observation(resource("Observation", id), "work status", item);
            observation.put("valueString", work.status().toString());
            assertion(observation, work.assertion());
        } else if (mention instanceof Function function) {
            ObjectNode observation = observation(resource("Observation", id), "function", item);
            observation.put("valueString", function.direction().toString());
            assertion(observation, function.assertion());
        }
    }

    private void medication(ObjectNode node, Medication medication, Item item) {
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
        concept(node.putObject("medicationCodeableConcept"), medication.ingredient(), item);
        subject(node);
        day(item).ifPresent(day -> node.put("effectiveDateTime", day));
        source(node, item);
        String sig = sig(medication);
        if (!sig.isEmpty()) {
            node.putArray("dosage").addObject().put("text", sig);
        }
    }

    /** The directions in the text's own words. */
    private static String sig(Medication medication) {
        Medication.Sig sig = medication.sig();
        return Stream.of(sig.strength(), sig.dose(), sig.route(), sig.frequency(), sig.duration(), sig.quantity())
                .flatMap(Optional::stream)
                .map(Quoted::text)
                .collect(Collectors.joining(" "));
    }

    private void procedure(ObjectNode node, Procedure procedure, Item item) {
        node.put(
                "status",
                switch (procedure.assertion()) {
                    case PRESENT, PAST -> "completed";
                    case NEGATED, DENIED -> "not-done";
                    case REQUESTED, HYPOTHETICAL -> "preparation";
                    case OTHER -> "unknown";
                });
        assertion(node, procedure.assertion());
        concept(node.putObject("code"), procedure.family().toString(), item);
        subject(node);
        day(item).ifPresent(day -> node.put("performedDateTime", day));
        source(node, item);
    }

    private void pain(ObjectNode node, PainScore pain, Item item) {
        ObjectNode observation = observation(node, "pain, 0 to 10, " + pain.context(), item);
        if (pain.low().equals(pain.high())) {
            observation.putObject("valueQuantity").put("value", pain.high());
        } else {
            ObjectNode range = observation.putObject("valueRange");
            range.putObject("low").put("value", pain.low());
            range.putObject("high").put("value", pain.high());
        }
        pain.assertion().ifPresent(assertion -> assertion(observation, assertion));
    }

    private ObjectNode observation(ObjectNode node, String what, Item item) {
        node.put("status", "preliminary");
        node.putObject("code").put("text", what);
        subject(node);
        day(item).ifPresent(day -> node.put("effectiveDateTime", day));
        source(node, item);
        return node;
    }

    private static void concept(ObjectNode node, String name, Item item) {
        node.putArray("coding").addObject().put("system", OWN + "name").put("code", name);
        node.put("text", Blanks.one(item.place().quote()));
    }

    private static void subject(ObjectNode node) {
        node.putObject("subject").put("reference", OWN + "Patient:patient");
    }

    /** FHIR dates know day, month and year. */
    private static Optional<String> day(Item item) {
        return item.event()
                .map(event -> event.date().toString())
                .filter(text -> text.matches("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?"));
    }

    private static ArrayNode extensions(ObjectNode node) {
        return node.has("extension") ? (ArrayNode) node.get("extension") : node.putArray("extension");
    }

    /** What the text says of the mention: {@code negated}, {@code requested}, {@code denied} … */
    private static void assertion(ObjectNode node, Assertion assertion) {
        extensions(node).addObject().put("url", OWN + "assertion").put("valueCode", assertion.toString());
    }

    private static void source(ObjectNode node, Item item) {
        Citation place = item.place();
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
        extensions(node).addObject().put("url", OWN + "second-hand").put("valueBoolean", item.secondHand());
    }
}

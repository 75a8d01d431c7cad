package org.chartline.draft;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chartline.assess.Assessment;
import org.chartline.assess.Contradiction;
import org.chartline.assess.Item;
import org.chartline.assess.MissingRecord;
import org.chartline.assess.Prong;
import org.chartline.divide.CarriedForward;
import org.chartline.divide.Document;
import org.chartline.divide.Place;
import org.chartline.ingest.Page;
import org.chartline.ingest.SourceFile;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Event;
import org.chartline.timeline.Fact;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.Mme;
import org.chartline.timeline.Visit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report as {@code case.json}, version {@value #SCHEMA}; the same report gives the same bytes. */
public final class CaseJson {

    /** The version of the form: fields may be added to it, none is renamed. */
    public static final String SCHEMA = "chartline-case/1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CaseReport report;
    private final ObjectNode root = JSON.createObjectNode();

    private final Map<String, TaggedDocument> documents = new HashMap<>();

    private CaseJson(CaseReport report) {
        this.report = report;
        report.file()
                .documents()
                .forEach(tagged -> documents.putIfAbsent(tagged.document().id(), tagged));
    }

    /** The report as text. */
    public static String of(CaseReport report) {
        return JsonText.of(root(report));
    }

    /** Writes the report as text; {@code out} stays open. */
    public static void write(CaseReport report, Writer out) throws IOException {
        JsonText.write(root(report), out);
    }

    private static ObjectNode root(CaseReport report) {
        CaseJson json = new CaseJson(report);
        json.head();
        json.files();
        json.documents();
        json.mentions();
        json.timeline();
        json.visits();
        json.assessments();
        json.contradictions();
        json.missingRecords();
        json.summary();
        json.panel();
        json.records();
        CorrectionsJson.put(json.root, report.file());
        json.coverage();
        return json.root;
    }

    private void head() {
        root.put("schema", SCHEMA);
        ObjectNode head = root.putObject("case");
        CaseFacts facts = report.facts();
        head.put("id", report.file().id().value());
        head.put("applicant", facts.applicant().map(CaseFacts.Cited::value).orElse(null));
        head.put("dateOfInjury", facts.injury().map(CaseFacts.Cited::value).orElse(null));
        head.put("occupation", facts.occupation().map(CaseFacts.Cited::value).orElse(null));
        ArrayNode parts = head.putArray("bodyParts");
        facts.bodyParts().forEach(part -> parts.add(part.value()));
        head.put("represented", facts.represented().isPresent() ? Boolean.TRUE : null);
    }

    private void files() {
        ArrayNode files = root.putArray("files");
        ArrayNode pages = root.putArray("pages");
        for (SourceFile file : report.file().files()) {
            ObjectNode node = files.addObject();
            node.put("id", file.id().sha256());
            node.put("name", file.name());
            node.put("mediaType", file.mediaType());
            node.put("pages", file.pages().size());
            node.put("status", status(file));
            file.warnings().forEach(node.putArray("warnings")::add);
            for (Page page : file.pages()) {
                ObjectNode text = pages.addObject();
                text.put("file", file.id().sha256());
                text.put("page", page.number());
                text.put("reading", page.reading().toString());
                text.put("confidence", hundredths(page.confidence()));
                text.put("band", page.band().toString());
                text.put("text", page.text());
            }
        }
    }

    private static double hundredths(double share) {
        return Math.round(share * 100) / 100.0;
    }

    private static String status(SourceFile file) {
        if (file instanceof SourceFile.Read read) {
            return read.complete() ? "read" : "partly-read";
        }
        return "refused";
    }

    private void documents() {
        ArrayNode documents = root.putArray("documents");
        for (TaggedDocument tagged : report.file().documents()) {
            Document document = tagged.document();
            ObjectNode node = documents.addObject();
            node.put("id", document.id());
            node.put("file", document.file().sha256());
            node.put("firstPage", document.firstPage());
            node.put("lastPage", document.lastPage());
            node.put("type", document.type().toString());
            node.put("title", document.title());
            node.put("serviceDate", written(document.serviceDate()));
            node.put("author", written(document.author()));
            node.put("authorRole", written(document.authorRole()));
            node.put("provenance", document.provenance().toString());
            node.put("reading", document.reading().toString());
            node.put("confidence", hundredths(document.readingConfidence()));
            node.put("band", document.band().toString());
            node.put("typeConfidence", hundredths(document.confidence()));
            node.put("duplicateOf", written(document.duplicateOf()));
            node.put("copiedFrom", written(document.copiedFrom()));
            copied(document).ifPresent(source -> ChangedWordsJson.put(node, CarriedForward.changes(source, document)));
            node.put("samePatient", document.samePatient().orElse(null));
            ArrayNode cues = node.putArray("cues");
            document.cues().forEach(cue -> {
                ObjectNode c = cues.addObject();
                c.put("what", cue.what());
                c.put("rule", cue.rule());
                c.put("page", cue.place().page());
                c.put("words", cue.quote());
            });
            ObjectNode bates = node.putObject("bates");
            document.pages()
                    .forEach(page -> document.bates(page.number())
                            .ifPresent(mark -> bates.put(String.valueOf(page.number()), mark)));
            ArrayNode dates = node.putArray("dates");
            document.dates().forEach(date -> {
                ObjectNode d = dates.addObject();
                d.put("date", date.date().toString());
                d.put("role", date.role().toString());
                d.put("page", date.place().page());
                d.put("rule", date.rule());
            });
        }
    }

    /** The report that a document carries forward. */
    private Optional<Document> copied(Document document) {
        return document.copiedFrom()
                .flatMap(id -> report.file().documents().stream()
                        .map(TaggedDocument::document)
                        .filter(other -> other.id().equals(id))
                        .findFirst());
    }

    private void mentions() {
        ArrayNode mentions = root.putArray("mentions");
        for (TaggedDocument tagged : report.file().documents()) {
            int number = 1;
            for (Mention mention : tagged.mentions()) {
                Place place = tagged.document()
                        .place(
                                mention.evidence().span().begin(),
                                mention.evidence().span().end());
                ObjectNode node = mentions.addObject();
                node.put("id", tagged.document().id() + "-M" + number++);
                node.put("document", tagged.document().id());
                node.put("page", place.page());
                node.put("pageQuality", tagged.document().band(place).toString());
                node.put("begin", place.begin());
                node.put("end", place.end());
                node.put("text", mention.evidence().text());
                node.put("type", mention.type().name());
                ObjectNode attrs = node.putObject("attrs");
                mention.attributes().forEach(attrs::put);
                node.put("cue", mention.evidence().cue().map(cue -> cue.text()).orElse(null));
                node.put("rule", mention.evidence().rule());
            }
        }
    }

    private String id(Mention mention, String document) {
        TaggedDocument tagged = documents.get(document);
        if (tagged != null) {
            return document + "-M" + (tagged.mentions().indexOf(mention) + 1);
        }
        throw new IllegalStateException("no document " + document);
    }

    private void timeline() {
        ArrayNode timeline = root.putArray("timeline");
        for (Event event : report.timeline().events()) {
            ObjectNode node = timeline.addObject();
            node.put("date", event.date().toString());
            node.put("precision", event.date().precision().toString());
            node.put("kind", event.kind().toString());
            node.put("value", event.value());
            node.put("mention", id(event.mention(), event.citation().document()));
            node.put("document", event.citation().document());
            node.put("page", event.citation().page());
            node.put("secondHand", event.secondHand());
            node.put("rule", event.rule());
            event.flags().forEach(node.putArray("flags")::add);
        }
    }

    private void visits() {
        ArrayNode visits = root.putArray("visits");
        for (Visit visit : report.timeline().visits()) {
            ObjectNode node = visits.addObject();
            node.put("date", visit.date().toString());
            node.put("document", visit.document().id());
            ArrayNode medications = node.putArray("medications");
            visit.medications().forEach(use -> medication(medications.addObject(), use));
            workStatus(node.putObject("workStatus"), visit);
            ArrayNode pain = node.putArray("pain");
            visit.pain().forEach(fact -> fact(pain.addObject(), fact));
            ArrayNode function = node.putArray("function");
            visit.function().forEach(fact -> fact(function.addObject(), fact));
        }
    }

    private static void medication(ObjectNode node, MedicationUse use) {
        node.put("name", use.medication().evidence().text());
        node.put("ingredient", use.medication().ingredient());
        node.put(
                "strength", use.medication().sig().strength().map(s -> s.text()).orElse(null));
        node.put(
                "frequency",
                use.medication().sig().frequency().map(f -> f.text()).orElse(null));
        node.put("change", written(use.medication().change()));
        node.put("unitsPerDay", use.unitsPerDay().orElse(null));
        ObjectNode mme = node.putObject("mme");
        mme(mme, "cdc2016", use.cdc2016());
        mme(mme, "cdc2022", use.cdc2022());
        citation(node.putObject("citation"), use.citation());
    }

    private static void mme(ObjectNode node, String table, Optional<Mme> mme) {
        node.put(
                table,
                mme.flatMap(Mme::high)
                        .map(high -> high.stripTrailingZeros().toPlainString())
                        .orElse(null));
        node.put(table + "How", mme.map(Mme::how).orElse(null));
    }

    private static void workStatus(ObjectNode node, Visit visit) {
        List<Fact<WorkStatus>> facts = visit.workStatus();
        node.put(
                "status",
                facts.stream()
                        .map(f -> f.mention().status().toString())
                        .findFirst()
                        .orElse(null));
        Set<String> all = new TreeSet<>();
        facts.forEach(f -> all.add(f.mention().status().toString()));
        all.forEach(node.putArray("statuses")::add);
        node.put(
                "permanence",
                facts.stream()
                        .flatMap(f -> f.mention().permanence().stream())
                        .map(Object::toString)
                        .findFirst()
                        .orElse(null));
        node.put(
                "liftLb",
                facts.stream()
                        .flatMap(f -> f.mention().liftLb().stream())
                        .min(java.util.Comparator.naturalOrder())
                        .orElse(null));
        node.put(
                "hours",
                facts.stream()
                        .flatMap(f -> f.mention().hours().stream())
                        .min(java.util.Comparator.naturalOrder())
                        .orElse(null));
        ArrayNode restrictions = node.putArray("restrictions");
        facts.stream()
                .filter(f -> f.mention().status() == WorkStatus.Status.RESTRICTIONS)
                .forEach(f -> restrictions.add(f.citation().quote().replaceAll("\\s+", " ")));
        ArrayNode citations = node.putArray("citations");
        facts.forEach(f -> citation(citations.addObject(), f.citation()));
    }

    private static void fact(ObjectNode node, Fact<?> fact) {
        fact.mention().attributes().forEach(node::put);
        citation(node.putObject("citation"), fact.citation());
    }

    private void assessments() {
        ArrayNode assessments = root.putArray("assessments");
        for (Assessment assessment : report.assessments()) {
            ObjectNode node = assessments.addObject();
            node.put("treatment", assessment.dispute().treatment());
            node.put("family", assessment.dispute().family());
            node.put("request", assessment.request().toString());
            ObjectNode rule = node.putObject("rule");
            assessment.rule().ifPresent(row -> {
                rule.put("id", row.id());
                rule.put("citation", row.citation());
                rule.put("effective", row.from() + "/" + row.to());
                rule.put("citationConfirmed", row.read());
            });
            ObjectNode exposure = node.putObject("priorExposure");
            exposure.put("state", assessment.exposure().state().toString());
            exposure.put("treatmentNotes", assessment.exposure().sessions());
            exposure.put("first", written(assessment.exposure().first()));
            items(exposure.putArray("evidence"), assessment.exposure().evidence());
            prong(node.putObject("adl"), assessment.adl());
            prong(node.putObject("workRestrictions"), assessment.workRestrictions());
            prong(node.putObject("dependency"), assessment.dependency());
            node.put("verdict", assessment.verdict().toString());
            node.put("partial", assessment.partial());
            items(node.putArray("reasons"), assessment.reasons());
            assessment.missing().forEach(node.putArray("missing")::add);
        }
    }

    private static void prong(ObjectNode node, Prong prong) {
        node.put("state", prong.state().toString());
        items(node.putArray("pro"), prong.pro());
        items(node.putArray("contra"), prong.contra());
        items(node.putArray("stale"), prong.stale());
        items(node.putArray("inadmissible"), prong.inadmissible());
    }

    private static void items(ArrayNode array, List<Item> items) {
        for (Item item : items) {
            ObjectNode node = array.addObject();
            node.put("text", item.what());
            node.put("date", written(item.date()));
            ArrayNode citations = node.putArray("citations");
            item.citations().forEach(place -> citation(citations.addObject(), place));
        }
    }

    private void contradictions() {
        ArrayNode contradictions = root.putArray("contradictions");
        for (Contradiction contradiction : report.contradictions()) {
            ObjectNode node = contradictions.addObject();
            node.put("kind", contradiction.kind().toString());
            place(node.putObject("claim"), contradiction.claim());
            place(node.putObject("contrary"), contradiction.contrary());
        }
    }

    private void missingRecords() {
        ArrayNode missing = root.putArray("missingRecords");
        for (MissingRecord record : report.missingRecords()) {
            ObjectNode node = missing.addObject();
            node.put("what", record.what());
            node.put("date", written(record.date()));
            place(node.putObject("namedIn"), record.namedIn());
            node.put("rule", record.rule());
        }
    }

    private void summary() {
        ArrayNode sentences = root.putObject("summary").putArray("sentences");
        for (Sentence sentence : report.summary().sentences()) {
            ObjectNode node = sentences.addObject();
            node.put("slot", sentence.slot().toString());
            node.put("text", sentence.text());
            ArrayNode citations = node.putArray("citations");
            sentence.citations().forEach(place -> citation(citations.addObject(), place));
            node.put("verified", sentence.verified());
            node.put("fault", sentence.fault().orElse(null));
        }
    }

    private void panel() {
        ObjectNode node = root.putObject("panel");
        ArrayNode changes = node.putArray("changes");
        for (Change change : report.panel().changes()) {
            ObjectNode row = changes.addObject();
            row.put("what", change.what());
            side(row.putObject("baseline"), change.baseline());
            side(row.putObject("latest"), change.latest());
            row.put("unchanged", change.unchanged());
        }
        report.panel().collapsed().forEach(node.putArray("collapsed")::add);
        report.panel().notCounted().forEach(node.putArray("notCounted")::add);
        report.panel().unread().forEach(node.putArray("unread")::add);
    }

    private static void side(ObjectNode node, Change.Side side) {
        node.put("date", side.date().toString());
        node.put("value", side.value());
        ArrayNode citations = node.putArray("citations");
        side.citations().forEach(place -> citation(citations.addObject(), place));
    }

    private void records() {
        ArrayNode records = root.putArray("records");
        for (RecordsIndex.Entry entry : report.records().entries()) {
            ObjectNode node = records.addObject();
            node.put("number", entry.number());
            node.put("file", entry.file());
            node.put("firstPage", entry.firstPage());
            node.put("lastPage", entry.lastPage());
            node.put("document", written(entry.document()));
            node.put("type", entry.type());
            node.put("date", written(entry.date()));
            node.put("author", written(entry.author()));
            node.put("use", entry.use());
        }
    }

    private void coverage() {
        ObjectNode node = root.putObject("coverage");
        node.put("pages", report.coverage().pages());
        node.put("read", report.coverage().read());
        node.put("ocr", report.coverage().ocr());
        node.put("unreadable", report.coverage().unreadable());
    }

    private static void citation(ObjectNode node, Citation citation) {
        node.put("document", citation.document());
        node.put("page", citation.page());
        node.put("begin", citation.begin());
        node.put("end", citation.end());
        node.put("quote", citation.quote());
    }

    private static void place(ObjectNode node, Citation citation) {
        node.put("document", citation.document());
        node.put("page", citation.page());
        node.put("begin", citation.begin());
        node.put("end", citation.end());
        node.put("text", citation.quote());
    }

    private static @org.jspecify.annotations.Nullable String written(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}

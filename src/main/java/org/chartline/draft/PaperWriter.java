package org.chartline.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chartline.assess.Assessment;
import org.chartline.assess.Contradiction;
import org.chartline.assess.Item;
import org.chartline.assess.MissingRecord;
import org.chartline.assess.Prong;
import org.chartline.divide.Document;
import org.chartline.ingest.Page;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** Lays a report out: the summary, the panel, the picture, the limbs, what is missing, the index of records. */
final class PaperWriter {

    /** More evidence than this in a cell is counted, not listed. */
    private static final List<Function<Prong, List<Item>>> COLUMNS =
            List.of(Prong::pro, Prong::contra, Prong::stale, Prong::inadmissible);

    private static final int MOST_ITEMS = 8;

    static final String TIMELINE = "Timeline";

    private final CaseReport report;
    private final Paper.Notes notes;
    private final List<Paper.Block> blocks = new ArrayList<>();

    private PaperWriter(CaseReport report) {
        this.report = report;
        Map<String, String> files = new LinkedHashMap<>();
        report.file()
                .documents()
                .forEach(t -> files.put(t.document().id(), t.document().fileName()));
        this.notes = new Paper.Notes(files);
    }

    /** @param picture the timeline; left out where a form has no pictures of its own */
    static Paper write(CaseReport report, Optional<Paper.Picture> picture) {
        return write(report, picture, Optional.empty());
    }

    /** The same. @param standing how far the draft has come, in a sentence that stands below the heading */
    static Paper write(CaseReport report, Optional<Paper.Picture> picture, Optional<String> standing) {
        PaperWriter writer = new PaperWriter(report);
        writer.summary(standing);
        writer.panel();
        picture.ifPresent(p -> {
            writer.heading(2, TIMELINE);
            writer.blocks.add(p);
        });
        writer.assessments();
        writer.index();
        writer.pages();
        return new Paper(writer.blocks, writer.notes.all());
    }

    private void heading(int level, String text) {
        blocks.add(new Paper.Heading(level, text));
    }

    private void plain(String text) {
        blocks.add(new Paper.Paragraph(List.of(run(text))));
    }

    private static Paper.Run run(String text) {
        return new Paper.Run(text, false, List.of());
    }

    private Paper.Run run(String text, List<Citation> places) {
        return new Paper.Run(text, false, notes.of(places));
    }

    private void summary(Optional<String> standing) {
        Coverage c = report.coverage();
        heading(1, "Clinical case summary, " + report.file().id());
        standing.ifPresent(said -> blocks.add(new Paper.Paragraph(List.of(new Paper.Run(said, true, List.of())))));
        plain("Draft by Chartline from " + c.read() + " of " + c.pages() + " pages read (" + c.ocr()
                + " by text recognition, " + c.unreadable() + " without readable text). No statement on medical"
                + " necessity. Each number leads to the page behind the sentence.");
        Optional<String> subject = Optional.empty();
        for (Sentence sentence : report.summary().sentences()) {
            List<Paper.Run> runs = sentence(sentence);
            boolean goesOn =
                    sentence.subject().isPresent() && sentence.subject().equals(subject);
            blocks.add(goesOn ? new Paper.Bullet(runs) : new Paper.Paragraph(runs));
            subject = sentence.subject();
        }
    }

    private List<Paper.Run> sentence(Sentence sentence) {
        List<Paper.Run> runs = new ArrayList<>(List.of(run(sentence.text(), sentence.citations())));
        sentence.fault().ifPresent(fault -> runs.add(new Paper.Run(" [unverified: " + fault + "]", true, List.of())));
        return runs;
    }

    private void panel() {
        Panel panel = report.panel();
        heading(2, "By machine: first and last visit compared");
        if (panel.changes().isEmpty()) {
            plain("Nothing to compare: " + report.coverage().notFound() + ".");
        } else {
            List<List<List<Paper.Run>>> rows = new ArrayList<>();
            panel.changes().forEach(change -> rows.add(change(change)));
            blocks.add(new Paper.Table(List.of("what", "baseline", "latest", ""), List.of(26, 30, 30, 14), rows));
        }
        missing();
        contradictions();
        lines("Duplicates collapsed", panel.collapsed());
        lines("Pages of other patients, counted nowhere", panel.notCounted());
        lines("Pages not read", panel.unread());
    }

    private List<List<Paper.Run>> change(Change change) {
        boolean once = change.baseline().date().equals(change.latest().date());
        return List.of(
                List.of(run(change.what())),
                List.of(side(change.baseline())),
                once ? List.of(run("not stated again")) : List.of(side(change.latest())),
                List.of(run(once ? "" : change.unchanged() ? "the same" : "differs")));
    }

    private Paper.Run side(Change.Side side) {
        return run(side.value() + " (" + side.date() + ")", side.citations());
    }

    private void missing() {
        heading(3, "Records named and not in the file");
        for (MissingRecord record : report.missingRecords()) {
            blocks.add(new Paper.Bullet(List.of(
                    run(record.what() + record.date().map(d -> " of " + d).orElse("") + ": "),
                    quoted(record.namedIn()))));
        }
        if (report.missingRecords().isEmpty()) {
            plain("None found in the pages read.");
        } else if (report.coverage().unreadable() > 0) {
            plain("Some may be among the " + report.coverage().unreadable() + " pages without readable text.");
        }
    }

    private void contradictions() {
        heading(3, "Conflicts");
        for (Contradiction contradiction : report.contradictions()) {
            blocks.add(new Paper.Bullet(List.of(
                    run("It is not clear whether (" + contradiction.kind() + "): "),
                    quoted(contradiction.claim()),
                    run(" or "),
                    quoted(contradiction.contrary()))));
        }
        if (report.contradictions().isEmpty()) {
            plain("None found in the pages read.");
        }
    }

    private Paper.Run quoted(Citation place) {
        return run("“" + Wording.plain(place) + "”", List.of(place));
    }

    private void lines(String title, List<String> lines) {
        heading(3, title);
        lines.forEach(line -> blocks.add(new Paper.Bullet(List.of(run(line + ".")))));
        if (lines.isEmpty()) {
            plain("None.");
        }
    }

    private void assessments() {
        heading(2, "Functional improvement (8 CCR 9792.20)");
        if (report.assessments().isEmpty()) {
            plain("No disputed treatment: " + report.coverage().notFound() + ".");
        }
        report.assessments().forEach(this::assessment);
    }

    private void assessment(Assessment assessment) {
        heading(3, assessment.dispute().treatment());
        plain("On the file: " + assessment.verdict() + (assessment.partial() ? " (partial)" : "") + "; request: "
                + assessment.request()
                + assessment
                        .rule()
                        .map(rule -> "; rule: " + rule.citation() + (rule.read() ? "" : " (citation to be confirmed)"))
                        .orElse("")
                + ".");
        List<List<List<Paper.Run>>> rows = new ArrayList<>();
        rows.add(prong("daily activities", assessment.adl()));
        rows.add(prong("work restrictions", assessment.workRestrictions()));
        rows.add(prong("dependency on treatment", assessment.dependency()));
        blocks.add(new Paper.Table(
                List.of("limb", "state", "for", "against", "carried forward", "second-hand"),
                evidenceWidths(List.of(assessment.adl(), assessment.workRestrictions(), assessment.dependency())),
                rows));
        if (!assessment.missing().isEmpty()) {
            plain("Missing: " + String.join("; ", assessment.missing()) + ".");
        }
    }

    /** A column that is empty leaves its room to the others. */
    private static List<Integer> evidenceWidths(List<Prong> prongs) {
        List<Integer> widths = new ArrayList<>(List.of(13, 13));
        for (Function<Prong, List<Item>> column : COLUMNS) {
            boolean empty =
                    prongs.stream().allMatch(prong -> column.apply(prong).isEmpty());
            widths.add(empty ? 8 : 22);
        }
        return widths;
    }

    private List<List<Paper.Run>> prong(String name, Prong prong) {
        List<List<Paper.Run>> cells = new ArrayList<>();
        cells.add(List.of(run(name)));
        cells.add(List.of(new Paper.Run(prong.state().toString().replace('-', ' '), true, List.of())));
        COLUMNS.forEach(column -> cells.add(items(column.apply(prong))));
        return cells;
    }

    private List<Paper.Run> items(List<Item> items) {
        List<Paper.Run> runs = new ArrayList<>();
        for (Item item : items.subList(0, Math.min(MOST_ITEMS, items.size()))) {
            String day = item.date().map(date -> " (" + date + ")").orElse("");
            runs.add(run((runs.isEmpty() ? "" : "; ") + Blanks.one(item.what()) + day, item.citations()));
        }
        if (items.size() > MOST_ITEMS) {
            runs.add(run("; and " + (items.size() - MOST_ITEMS) + " more, in case.json"));
        }
        return runs.isEmpty() ? List.of(run("–")) : runs;
    }

    private void index() {
        heading(2, "Index of records");
        List<List<List<Paper.Run>>> rows = new ArrayList<>();
        for (RecordsIndex.Entry entry : report.records().entries()) {
            List<List<Paper.Run>> cells = new ArrayList<>();
            for (String cell : List.of(
                    String.valueOf(entry.number()),
                    entry.file() + ", p. " + entry.pages(),
                    entry.document().map(id -> id + " ").orElse("")
                            + entry.type().replace('-', ' '),
                    entry.date().map(Object::toString).orElse("undated"),
                    entry.author().orElse("–"),
                    entry.use())) {
                cells.add(List.of(run(cell)));
            }
            rows.add(cells);
        }
        blocks.add(new Paper.Table(
                List.of("no.", "pages", "record", "date", "author", "use"), List.of(6, 22, 24, 13, 19, 16), rows));
    }

    /** The pages that the notes lead to, with what is quoted marked, in the order of the file. */
    private void pages() {
        heading(2, "The pages cited");
        for (TaggedDocument tagged : report.file().documents()) {
            for (Page page : tagged.document().pages()) {
                page(tagged.document(), page);
            }
        }
    }

    private void page(Document document, Page page) {
        Paper.Note.Page here = new Paper.Note.Page(document.id(), page.number());
        List<int[]> marked = new ArrayList<>();
        for (Paper.Note note : notes.all()) {
            if (note.page().equals(here)) {
                note.places().forEach(place -> marked.add(new int[] {place.begin(), place.end()}));
            }
        }
        if (!marked.isEmpty()) {
            String title = document.id() + ", page " + page.number() + " of " + document.fileName() + " ("
                    + DocumentNames.of(document) + ")";
            blocks.add(new Paper.PageText(here, title, page.text(), marked));
        }
    }
}

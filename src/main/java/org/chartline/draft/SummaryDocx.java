package org.chartline.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.chartline.assess.Assessment;
import org.chartline.assess.Item;
import org.chartline.assess.Prong;
import org.chartline.timeline.Citation;

/** The summary and the assessments as DOCX, each citation a footnote; the same report gives the same bytes. */
public final class SummaryDocx {

    /** A DOCX entry cannot be without a time; this one is the same in all. */
    private static final FileTime NO_TIME = FileTime.fromMillis(315_619_200_000L);

    private final XWPFDocument document = new XWPFDocument();

    private SummaryDocx() {}

    public static byte[] of(CaseReport report) {
        SummaryDocx docx = new SummaryDocx();
        docx.heading("Clinical case summary, " + report.file().id(), 16);
        docx.plain("Draft by Chartline from " + report.coverage().read() + " of "
                + report.coverage().pages() + " pages read. No statement on medical necessity.");
        report.summary().sentences().forEach(docx::sentence);
        docx.heading("Functional improvement (8 CCR 9792.20)", 13);
        report.assessments().forEach(docx::assessment);
        return docx.bytes();
    }

    private void sentence(Sentence sentence) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(120);
        run(paragraph, sentence.text());
        sentence.fault().ifPresent(fault -> {
            XWPFRun mark = paragraph.createRun();
            mark.setBold(true);
            mark.setText(" [unverified: " + fault + "]");
        });
        sentence.citations().stream().distinct().forEach(place -> footnote(paragraph, place));
    }

    private void assessment(Assessment assessment) {
        heading(assessment.dispute().treatment(), 12);
        plain("Verdict on the file: " + assessment.verdict() + (assessment.partial() ? " (partial)" : "")
                + "; request: "
                + assessment.request()
                + assessment.rule().map(rule -> "; rule: " + rule.citation()).orElse(""));
        XWPFTable table = document.createTable(1, 4);
        table.setWidth("100%");
        cells(table.getRow(0), List.of("limb", "state", "for", "against"));
        prong(table.createRow(), "daily activities", assessment.adl());
        prong(table.createRow(), "work restrictions", assessment.workRestrictions());
        prong(table.createRow(), "dependency on treatment", assessment.dependency());
        plain("");
        if (!assessment.missing().isEmpty()) {
            plain("Missing: " + String.join("; ", assessment.missing()) + ".");
        }
    }

    private void prong(XWPFTableRow row, String name, Prong prong) {
        cells(row, List.of(name, prong.state().toString(), "", ""));
        evidence(row.getCell(2).getParagraphArray(0), prong.pro());
        evidence(row.getCell(3).getParagraphArray(0), prong.contra());
    }

    private void evidence(XWPFParagraph paragraph, List<Item> items) {
        for (Item item : items) {
            run(
                    paragraph,
                    item.what() + item.date().map(date -> " (" + date + ")").orElse(""));
            item.citations().forEach(place -> footnote(paragraph, place));
            run(paragraph, item == items.get(items.size() - 1) ? "" : "; ");
        }
    }

    private static void cells(XWPFTableRow row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.getCell(i).setText(texts.get(i));
        }
    }

    private void footnote(XWPFParagraph paragraph, Citation place) {
        XWPFFootnote footnote = document.createFootnote();
        run(
                footnote.createParagraph(),
                " " + place.document() + ", page " + place.page() + ": “"
                        + place.quote().replaceAll("\\s+", " ") + "”");
        paragraph.addFootnoteReference(footnote);
    }

    private void heading(String text, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setSpacingBefore(200);
        paragraph.setSpacingAfter(80);
        XWPFRun run = run(paragraph, text);
        run.setBold(true);
        run.setFontSize(size);
    }

    private void plain(String text) {
        run(document.createParagraph(), text);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Calibri");
        run.setText(text);
        return run;
    }

    /** POI stamps the time of writing on the file and its properties; both are taken out again. */
    private byte[] bytes() {
        try (ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            document.getProperties()
                    .getCoreProperties()
                    .setCreated(Optional.of(new java.util.Date(NO_TIME.toMillis())));
            document.write(written);
            document.close();
            return timeless(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] timeless(byte[] docx) throws IOException {
        TreeMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setLastModifiedTime(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

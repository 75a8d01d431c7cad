package org.chartline.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * The report as DOCX. Behind each sentence a link leads to the page that it rests on, which the paper holds with the
 * quoted words marked, and a footnote gives the quotes. The same report gives the same bytes.
 */
public final class SummaryDocx {

    private static final String LINK = "1F4E9E";
    private static final int TWIPS_PER_INCH = 1440;
    private static final int TEXT_WIDTH = 10_080;

    private final XWPFDocument document = new XWPFDocument();
    private final Paper paper;
    private int bookmarks;

    private SummaryDocx(Paper paper) {
        this.paper = paper;
    }

    public static byte[] of(CaseReport report) {
        return of(report, Optional.empty());
    }

    /** The same. @param standing how far the draft has come, in a sentence: who approved it and when */
    public static byte[] of(CaseReport report, Optional<String> standing) {
        SummaryDocx docx =
                new SummaryDocx(PaperWriter.write(report, Optional.of(TimelinePicture.of(report)), standing));
        docx.letterPage();
        docx.paper.blocks().forEach(docx::block);
        return docx.bytes();
    }

    private void letterPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(12_240));
        section.getPgSz().setH(BigInteger.valueOf(15_840));
        var margins = section.addNewPgMar();
        BigInteger side = BigInteger.valueOf(TWIPS_PER_INCH * 3 / 4);
        margins.setLeft(side);
        margins.setRight(side);
        margins.setTop(side);
        margins.setBottom(side);
    }

    private void block(Paper.Block block) {
        if (block instanceof Paper.Heading heading) {
            heading(heading);
        } else if (block instanceof Paper.Paragraph paragraph) {
            noted(paragraph(0, 100), paragraph.runs());
        } else if (block instanceof Paper.Bullet bullet) {
            XWPFParagraph line = paragraph(0, 80);
            line.setIndentationLeft(360);
            line.setIndentationHanging(180);
            run(line, "• ", 10);
            noted(line, bullet.runs());
        } else if (block instanceof Paper.Table table) {
            table(table);
        } else if (block instanceof Paper.Picture picture) {
            picture(picture);
        } else if (block instanceof Paper.PageText page) {
            page(page);
        }
    }

    private void heading(Paper.Heading heading) {
        XWPFParagraph paragraph = paragraph(heading.level() == 1 ? 0 : 200, 80);
        paragraph.setKeepNext(true);
        run(paragraph, heading.text(), 18 - 2 * heading.level()).setBold(true);
    }

    private XWPFParagraph paragraph(int before, int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    /** Text with links to the pages and footnotes that quote them. */
    private void noted(XWPFParagraph paragraph, List<Paper.Run> runs) {
        for (Paper.Run run : runs) {
            run(paragraph, run.text(), 10).setBold(run.bold());
            for (int number : run.notes()) {
                Paper.Note note = paper.notes().get(number - 1);
                link(paragraph, note, 8);
                footnote(paragraph, note);
            }
        }
    }

    private void link(XWPFParagraph paragraph, Paper.Note note, int size) {
        run(paragraph, " ", size);
        CTHyperlink hyperlink = paragraph.getCTP().addNewHyperlink();
        hyperlink.setAnchor(note.page().anchor());
        XWPFRun label = new XWPFHyperlinkRun(hyperlink, hyperlink.addNewR(), paragraph);
        styled(label, note.page().document() + " p. " + note.page().number(), size);
        label.setColor(LINK);
        label.setUnderline(UnderlinePatterns.SINGLE);
    }

    private void footnote(XWPFParagraph paragraph, Paper.Note note) {
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph text = footnote.createParagraph();
        text.getRuns().forEach(SummaryDocx::raised);
        link(text, note, 8);
        run(text, note.words().substring(note.words().indexOf(" of ")), 8);
        paragraph.addFootnoteReference(footnote);
        List<XWPFRun> runs = paragraph.getRuns();
        raised(runs.get(runs.size() - 1));
    }

    /** Without a style of that name a word processor would set the mark like the text. */
    private static void raised(XWPFRun mark) {
        mark.setVerticalAlignment("superscript");
        mark.setFontSize(8);
    }

    private void table(Paper.Table table) {
        XWPFTable grid = document.createTable(1, table.head().size());
        grid.setWidth(TEXT_WIDTH);
        grid.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        grid.setCellMargins(30, 60, 30, 60);
        XWPFTableRow head = grid.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < table.head().size(); i++) {
            head.getCell(i).setColor("E4E9F1");
            cell(head.getCell(i), List.of(new Paper.Run(table.head().get(i), true, List.of())));
        }
        for (List<List<Paper.Run>> cells : table.rows()) {
            XWPFTableRow row = grid.createRow();
            row.setCantSplitRow(cells.stream().allMatch(cell -> cell.size() < 3));
            for (int i = 0; i < cells.size(); i++) {
                cell(row.getCell(i), cells.get(i));
            }
        }
        widths(grid, table.widths());
        paragraph(0, 60);
    }

    private static void widths(XWPFTable grid, List<Integer> parts) {
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        var columns = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        for (int part : parts) {
            columns.addNewGridCol().setW(BigInteger.valueOf((long) TEXT_WIDTH * part / sum));
        }
        for (XWPFTableRow row : grid.getRows()) {
            for (int i = 0; i < parts.size(); i++) {
                row.getCell(i).setWidth(String.valueOf(TEXT_WIDTH * parts.get(i) / sum));
            }
        }
    }

    private void cell(XWPFTableCell cell, List<Paper.Run> runs) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setSpacingAfter(0);
        for (Paper.Run run : runs) {
            run(paragraph, run.text(), 8).setBold(run.bold());
            run.notes().forEach(number -> link(paragraph, paper.notes().get(number - 1), 7));
        }
    }

    private void picture(Paper.Picture picture) {
        int width = TEXT_WIDTH / 20 * Units.EMU_PER_POINT;
        int height = (int) ((long) width * picture.height() / picture.width());
        XWPFRun run = paragraph(60, 120).createRun();
        try {
            run.addPicture(
                            new ByteArrayInputStream(picture.png()),
                            Document.PICTURE_TYPE_PNG,
                            "timeline.png",
                            width,
                            height)
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(picture.alt());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a PNG just drawn is no picture", e);
        }
    }

    private void page(Paper.PageText page) {
        XWPFParagraph title = paragraph(160, 60);
        title.setKeepNext(true);
        CTBookmark begin = title.getCTP().addNewBookmarkStart();
        begin.setName(page.page().anchor());
        begin.setId(BigInteger.valueOf(bookmarks));
        run(title, page.title(), 10).setBold(true);
        title.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks++));
        for (List<Marked.Piece> line : Marked.lines(page)) {
            XWPFParagraph paragraph = paragraph(0, 0);
            for (Marked.Piece piece : line) {
                XWPFRun run = run(paragraph, piece.text().replaceAll(" {4,}", "    "), 7);
                run.setFontFamily("Courier New");
                if (piece.quoted()) {
                    run.setTextHighlightColor("yellow");
                    run.setBold(true);
                }
            }
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        styled(run, text, size);
        return run;
    }

    private static void styled(XWPFRun run, String text, int size) {
        run.setFontFamily("Calibri");
        run.setFontSize(size);
        run.setText(Signs.xml(text));
    }

    private byte[] bytes() {
        try (ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreated(Optional.of(Timeless.date()));
            document.write(written);
            document.close();
            return Timeless.zip(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

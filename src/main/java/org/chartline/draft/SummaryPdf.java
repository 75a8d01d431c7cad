package org.chartline.draft;

import java.util.List;
import java.util.Optional;

/** The report as PDF, in the standard fonts; each number leads to the page behind the sentence. */
public final class SummaryPdf {

    private static final int LINES_OF_NOTE = 8;

    /** A heading is not parted from the picture below it. */
    private static final int ROOM_OF_PICTURE = 330;

    private final PdfSheets sheets = new PdfSheets();
    private final Paper paper;

    private SummaryPdf(Paper paper) {
        this.paper = paper;
    }

    public static byte[] of(CaseReport report) {
        return of(report, Optional.empty());
    }

    /** The same. @param standing how far the draft has come, in a sentence: who approved it and when */
    public static byte[] of(CaseReport report, Optional<String> standing) {
        SummaryPdf pdf = new SummaryPdf(PaperWriter.write(report, Optional.of(TimelinePicture.of(report)), standing));
        pdf.paper.blocks().stream()
                .filter(block -> !(block instanceof Paper.PageText))
                .filter(block -> !(block instanceof Paper.Heading heading
                        && heading.text().equals("The pages cited")))
                .forEach(pdf::block);
        pdf.notes();
        pdf.paper.blocks().forEach(pdf::pageText);
        return pdf.sheets.bytes();
    }

    private void block(Paper.Block block) {
        if (block instanceof Paper.Heading heading) {
            sheets.space(heading.level() == 1 ? 0 : 10);
            sheets.keep(heading.text().equals(PaperWriter.TIMELINE) ? ROOM_OF_PICTURE : 40);
            sheets.text(List.of(new PdfSheets.Piece(heading.text(), PdfSheets.Face.BOLD, 18 - 2 * heading.level())), 0);
            sheets.space(3);
        } else if (block instanceof Paper.Paragraph paragraph) {
            sheets.text(pieces(paragraph.runs(), 10), 0);
            sheets.space(5);
        } else if (block instanceof Paper.Bullet bullet) {
            sheets.text(pieces(bullet.runs(), 10), 14);
            sheets.space(4);
        } else if (block instanceof Paper.Table table) {
            table(table);
        } else if (block instanceof Paper.Picture picture) {
            sheets.picture(picture);
        }
    }

    private List<PdfSheets.Piece> pieces(List<Paper.Run> runs, int size) {
        List<PdfSheets.Piece> pieces = new java.util.ArrayList<>();
        for (Paper.Run run : runs) {
            pieces.add(new PdfSheets.Piece(run.text(), run.bold() ? PdfSheets.Face.BOLD : PdfSheets.Face.PLAIN, size));
            for (int number : run.notes()) {
                Paper.Note note = paper.notes().get(number - 1);
                pieces.add(new PdfSheets.Piece(
                        " [" + number + "]",
                        PdfSheets.Face.PLAIN,
                        size - 2,
                        Optional.of(note.page().anchor()),
                        false));
            }
        }
        return pieces;
    }

    private void table(Paper.Table table) {
        List<List<PdfSheets.Piece>> head = table.head().stream()
                .map(text -> List.of(new PdfSheets.Piece(text, PdfSheets.Face.BOLD, 8)))
                .toList();
        sheets.row(head, table.widths());
        for (List<List<Paper.Run>> row : table.rows()) {
            sheets.row(row.stream().map(cell -> pieces(cell, 8)).toList(), table.widths());
        }
        sheets.space(8);
    }

    private void notes() {
        block(new Paper.Heading(2, "Pages behind the sentences"));
        for (Paper.Note note : paper.notes()) {
            sheets.text(
                    List.of(
                            new PdfSheets.Piece(
                                    "[" + note.number() + "] ",
                                    PdfSheets.Face.PLAIN,
                                    LINES_OF_NOTE,
                                    Optional.of(note.page().anchor()),
                                    false),
                            new PdfSheets.Piece(note.words(), PdfSheets.Face.PLAIN, LINES_OF_NOTE)),
                    0);
            sheets.space(2);
        }
        block(new Paper.Heading(2, "The pages cited"));
    }

    private void pageText(Paper.Block block) {
        if (block instanceof Paper.PageText page) {
            sheets.space(10);
            sheets.keep(50);
            sheets.anchor(page.page().anchor());
            sheets.text(List.of(new PdfSheets.Piece(page.title(), PdfSheets.Face.BOLD, 10)), 0);
            sheets.space(3);
            for (List<Marked.Piece> line : Marked.lines(page)) {
                sheets.text(
                        line.stream()
                                .map(piece -> new PdfSheets.Piece(
                                        piece.text().replaceAll(" {4,}", "    "),
                                        PdfSheets.Face.TYPED,
                                        7,
                                        Optional.empty(),
                                        piece.quoted()))
                                .toList(),
                        0);
            }
        }
    }
}

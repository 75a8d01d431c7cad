package org.chartline.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Prints notes as case files of any number of pages of some 2.5 KB. When the notes are used up they come again with other
 * years, as a case goes on. The same notes give the same pages.
 */
final class CaseFileMaker {

    private static final int LETTERS_IN_A_PAGE = 2_500;

    private static final int LETTERS_IN_A_LINE = 95;

    private static final float LINE = 12.5f;

    private final List<String> notes;
    private int next;

    CaseFileMaker(List<String> notes) {
        this.notes = notes;
    }

    /** Writes a PDF of whole notes, at most so many pages; how many it has. */
    int write(int pages, int mostNotes, Path file) throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument document = new PDDocument()) {
            for (int note = 0; note < mostNotes && document.getNumberOfPages() < pages; note++) {
                for (List<String> page : pages(nextNote())) {
                    if (document.getNumberOfPages() < pages) {
                        print(document, font, page);
                    }
                }
            }
            document.save(file.toFile());
            return document.getNumberOfPages();
        }
    }

    private String nextNote() {
        int round = next / notes.size();
        String note = notes.get(next++ % notes.size());
        for (int year = 2019; round > 0 && year >= 2005; year--) {
            note = note.replace(String.valueOf(year), String.valueOf(year + round));
        }
        return note;
    }

    private static List<List<String>> pages(String note) {
        List<List<String>> pages = new ArrayList<>();
        List<String> page = new ArrayList<>();
        int letters = 0;
        for (String line : wrapped(note)) {
            if (letters + line.length() > LETTERS_IN_A_PAGE || page.size() >= 56) {
                pages.add(page);
                page = new ArrayList<>();
                letters = 0;
            }
            page.add(line);
            letters += line.length() + 1;
        }
        pages.add(page);
        return pages;
    }

    private static List<String> wrapped(String note) {
        List<String> lines = new ArrayList<>();
        for (String line : note.split("\\R|\f")) {
            String rest = line.replace('\t', ' ');
            while (rest.length() > LETTERS_IN_A_LINE) {
                int blank = rest.lastIndexOf(' ', LETTERS_IN_A_LINE);
                int end = blank > 0 ? blank : LETTERS_IN_A_LINE;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }

    private static void print(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(font, 10);
            out.setLeading(LINE);
            out.newLineAtOffset(54, 748);
            for (String line : lines) {
                out.showText(line.replaceAll("[^ -~]", "-"));
                out.newLine();
            }
            out.endText();
        }
    }
}

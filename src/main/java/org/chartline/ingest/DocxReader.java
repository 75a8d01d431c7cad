package org.chartline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;

/** Reads DOCX: paragraphs, list items and table rows as lines; pages where Word last broke them. */
final class DocxReader implements WholeReader {

    /** No part of a letter unpacks to more than this; a file made to exhaust memory does. */
    private static final long LARGEST_PART = 100L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    @Override
    public Content read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            StringBuilder text = new StringBuilder();
            document.getHeaderList().stream()
                    .map(header -> header.getText().strip())
                    .filter(header -> !header.isEmpty())
                    .distinct()
                    .forEach(header -> text.append(header).append('\n'));
            for (IBodyElement element : document.getBodyElements()) {
                write(element, text);
            }
            List<Page> pages = TextReader.pages(text.toString());
            return new Content(pages, List.of());
        } catch (POIXMLException | NotOfficeXmlFileException | IOException e) {
            if (unpacksForEver(e)) {
                throw new RefusedException(
                        SourceFile.Reason.TOO_LARGE, "unpacks to more than a letter can: send it in another format");
            }
            throw new IOException("not a sound DOCX", e);
        }
    }

    /** POI has no class of exception for it. */
    private static boolean unpacksForEver(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return true;
            }
        }
        return false;
    }

    private static void write(IBodyElement element, StringBuilder text) {
        if (element instanceof XWPFParagraph paragraph) {
            text.append(paragraph(paragraph)).append('\n');
        } else if (element instanceof XWPFTable table) {
            for (XWPFTableRow row : table.getRows()) {
                text.append(row.getTableCells().stream()
                                .map(XWPFTableCell::getText)
                                .map(cell -> cell.replace('\n', ' ').strip())
                                .collect(Collectors.joining("    ")))
                        .append('\n');
            }
        }
    }

    private static String paragraph(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.getNumID() == null ? "" : "- ");
        for (XWPFRun run : paragraph.getRuns()) {
            if (breaksPage(run)) {
                text.append('\f');
            }
            text.append(run.text().replace('\f', ' '));
        }
        return text.toString();
    }

    private static boolean breaksPage(XWPFRun run) {
        return run.getCTR().sizeOfLastRenderedPageBreakArray() > 0
                || run.getCTR().getBrList().stream().anyMatch(br -> br.getType() == STBrType.PAGE);
    }
}

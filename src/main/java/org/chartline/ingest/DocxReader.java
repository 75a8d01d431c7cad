package org.chartline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads DOCX: paragraphs, list items and table rows as lines; pages where Word last broke them. */
final class DocxReader implements WholeReader {

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
            text.append(DocxText.of(document.getDocument().getBody().getDomNode()));
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
}

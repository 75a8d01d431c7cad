package org.chartline.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** Sheets of a PDF that are filled from top to bottom; text breaks at blanks, links lead to anchors anywhere. */
final class PdfSheets {

    private static final float MARGIN = 50;
    private static final float WIDTH = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.25f;
    private static final float CELL = 3;
    private static final long FIXED_ID = 1L;

    /** The three faces of a paper. */
    enum Face {
        PLAIN(Standard14Fonts.FontName.HELVETICA),
        BOLD(Standard14Fonts.FontName.HELVETICA_BOLD),
        TYPED(Standard14Fonts.FontName.COURIER);

        private final Standard14Fonts.FontName name;

        Face(Standard14Fonts.FontName name) {
            this.name = name;
        }
    }

    /**
     * Text of one kind.
     *
     * @param link the anchor that it leads to
     * @param marked on a coloured ground
     */
    record Piece(String text, Face face, float size, Optional<String> link, boolean marked) {

        Piece(String text, Face face, float size) {
            this(text, face, size, Optional.empty(), false);
        }

        private Piece with(String other) {
            return new Piece(other, face, size, link, marked);
        }
    }

    /** A link that waits for its anchor. */
    private record Link(PDPage page, PDRectangle place, String anchor) {}

    private final PDDocument document = new PDDocument();
    /** A font belongs to one document, or its number there would depend on what was written before. */
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    private final Map<String, PDPageXYZDestination> anchors = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private PDPage page = new PDPage(PDRectangle.LETTER);
    private PDPageContentStream content;
    private float y;

    PdfSheets() {
        for (Face face : Face.values()) {
            fonts.put(face, new PDType1Font(face.name));
        }
        try {
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            y = PDRectangle.LETTER.getHeight() - MARGIN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void space(float points) {
        y -= points;
    }

    /** Begins a new sheet unless so much is left. */
    void keep(float points) {
        if (y - points < MARGIN) {
            newSheet();
        }
    }

    void anchor(String name) {
        PDPageXYZDestination here = new PDPageXYZDestination();
        here.setPage(page);
        here.setTop((int) y + 4);
        anchors.put(name, here);
    }

    void text(List<Piece> pieces, float indent) {
        for (List<Piece> line : lines(pieces, WIDTH - indent)) {
            float height = height(line);
            keep(height);
            y -= height;
            line(line, MARGIN + indent);
        }
        if (pieces.isEmpty()) {
            space(6);
        }
    }

    void row(List<List<Piece>> cells, List<Integer> widths) {
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        List<List<List<Piece>>> wrapped = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(lines(cells.get(i), WIDTH * widths.get(i) / sum - 2 * CELL));
            most = Math.max(most, wrapped.get(i).size());
        }
        float height = 8 * LEADING;
        rule();
        for (int at = 0; at < most; at++) {
            keep(height + CELL);
            y -= height;
            float x = MARGIN;
            for (int i = 0; i < cells.size(); i++) {
                if (at < wrapped.get(i).size()) {
                    line(wrapped.get(i).get(at), x + CELL);
                }
                x += WIDTH * widths.get(i) / sum;
            }
        }
        y -= CELL;
    }

    private void rule() {
        keep(12);
        try {
            content.setStrokingColor(0.7f);
            content.setLineWidth(0.5f);
            content.moveTo(MARGIN, y);
            content.lineTo(MARGIN + WIDTH, y);
            content.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void picture(Paper.Picture picture) {
        float height = WIDTH * picture.height() / picture.width();
        float shown = Math.min(height, PDRectangle.LETTER.getHeight() - 2 * MARGIN - 20);
        float width = WIDTH * shown / height;
        keep(shown);
        try {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, picture.png(), "timeline");
            y -= shown;
            content.drawImage(image, MARGIN, y, width, shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont font(Piece piece) {
        return Objects.requireNonNull(fonts.get(piece.face()));
    }

    private float width(Piece piece, String text) {
        try {
            return font(piece).getStringWidth(text) / 1000 * piece.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float height(List<Piece> line) {
        return line.stream().map(Piece::size).max(Float::compare).orElse(8f) * LEADING;
    }

    /** Breaks pieces into lines. */
    private List<List<Piece>> lines(List<Piece> pieces, float width) {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        float used = 0;
        for (Piece piece : pieces) {
            for (String word : Signs.latin(piece.text()).split("(?<= )")) {
                for (Piece part : fitting(piece.with(word), width)) {
                    if (used + width(part, part.text().stripTrailing()) > width && !line.isEmpty()) {
                        lines.add(line);
                        line = new ArrayList<>();
                        used = 0;
                    }
                    line.add(part);
                    used += width(part, part.text());
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** A word wider than the line is cut. */
    private List<Piece> fitting(Piece word, float width) {
        List<Piece> parts = new ArrayList<>();
        String rest = word.text();
        while (width(word, rest) > width && rest.length() > 1) {
            int end = rest.length();
            while (end > 1 && width(word, rest.substring(0, end)) > width) {
                end--;
            }
            parts.add(word.with(rest.substring(0, end)));
            rest = rest.substring(end);
        }
        if (!rest.isEmpty()) {
            parts.add(word.with(rest));
        }
        return parts;
    }

    private void line(List<Piece> line, float left) {
        float x = left;
        try {
            for (Piece piece : line) {
                if (piece.marked()) {
                    content.setNonStrokingColor(1f, 0.93f, 0.45f);
                    content.addRect(x, y - 2, width(piece, piece.text()), piece.size() + 1);
                    content.fill();
                }
                boolean leads = piece.link().isPresent();
                content.setNonStrokingColor(leads ? 0.1f : 0, leads ? 0.28f : 0, leads ? 0.6f : 0);
                content.beginText();
                content.setFont(font(piece), piece.size());
                content.newLineAtOffset(x, y);
                content.showText(piece.text());
                content.endText();
                float from = x;
                x += width(piece, piece.text());
                float to = x;
                piece.link()
                        .ifPresent(anchor -> links.add(
                                new Link(page, new PDRectangle(from, y - 2, to - from, piece.size() + 2), anchor)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void newSheet() {
        try {
            content.close();
            page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            y = PDRectangle.LETTER.getHeight() - MARGIN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The finished file. */
    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.close();
            for (Link link : links) {
                join(link);
            }
            document.setDocumentId(FIXED_ID);
            document.save(out);
            document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void join(Link link) throws IOException {
        PDPageXYZDestination there = anchors.get(link.anchor());
        if (there == null) {
            return;
        }
        PDAnnotationLink annotation = new PDAnnotationLink();
        PDActionGoTo go = new PDActionGoTo();
        go.setDestination(there);
        annotation.setAction(go);
        annotation.setRectangle(link.place());
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        link.page().getAnnotations().add(annotation);
    }
}

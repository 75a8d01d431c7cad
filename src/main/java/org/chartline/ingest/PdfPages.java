package org.chartline.ingest;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.chartline.ingest.PageComposer.Composed;

/**
 * Reads the pages of a PDF. Each decides for itself: by its text layer, by its picture where it has none or one that is
 * noise, or by both where text was stamped on a scan. The layer that a scanner hid behind a picture is used when it is
 * sound, and else read anew.
 */
final class PdfPages {

    /** Pictures that cover more of a page than this may hold text; logos do not. */
    private static final double PICTURED = 0.15;

    private static final int COARSEST = 150;
    private static final int FINEST = 300;

    /** For pages that are drawn, not scanned. */
    private static final int DRAWN = 200;

    private final PageTree tree;
    private final PDFRenderer renderer;

    /** Whether layers of the document may be hidden. */
    private final boolean layered;

    PdfPages(PDDocument document, PageTree tree) {
        this.tree = tree;
        this.renderer = new PDFRenderer(document);
        this.layered = document.getDocumentCatalog().getOCProperties() != null;
    }

    /** Reads a page, or hands it over to be read. */
    void read(int number, PageReads pages) throws IOException {
        PDPage page = tree.page(number);
        GlyphCollector glyphs = GlyphCollector.of(page);
        PdfDrawing drawing = PdfDrawing.of(page);
        boolean pictured = drawing.pictured() >= PICTURED;
        List<TextLine> visible =
                LineBuilder.lines(pictured ? glyphs.upright() : both(glyphs.upright(), glyphs.hidden()));
        List<TextLine> turned = glyphs.slanted();
        AffineTransform toPage = toPage(page);
        if (pictured) {
            pictured(
                    number,
                    visible,
                    LineBuilder.lines(both(glyphs.upright(), glyphs.hidden())),
                    drawing,
                    toPage,
                    pages);
        } else if (visible.isEmpty() && turned.isEmpty()) {
            drawn(number, drawing, pages);
        } else {
            text(number, visible, turned, drawing, toPage, pages);
        }
    }

    private void pictured(
            int number,
            List<TextLine> visible,
            List<TextLine> withHidden,
            PdfDrawing drawing,
            AffineTransform toPage,
            PageReads pages)
            throws IOException {
        if (words(withHidden) > words(visible) + Legibility.FEWEST_WORDS) {
            PageRead hidden = hidden(number, withHidden, toPage);
            if (Legibility.sound(hidden.page().text())) {
                pages.add(number, hidden);
                return;
            }
        }
        Scan scan = seen(number, drawing);
        pages.add(number, engine -> Layers.mixed(number, ScanReader.read(engine, scan), visible, toPage));
    }

    /** What another program read from the picture; it is as sure as its words are known. */
    private static PageRead hidden(int number, List<TextLine> lines, AffineTransform toPage) {
        Composed composed = PageComposer.compose(Columns.inReadingOrder(lines), List.of(), toPage);
        double known = Legibility.known(composed.text());
        return PageRead.of(new Page(
                number,
                composed.text(),
                composed.words(),
                Reading.OCR,
                false,
                known,
                known >= 0.75 ? Band.GOOD : Band.FAIR));
    }

    /** A page without text: blank, or its letters are drawn. */
    private void drawn(int number, PdfDrawing drawing, PageReads pages) throws IOException {
        if (!drawing.anything()) {
            pages.add(number, PageRead.of(new Page(number, "", List.of(), Reading.TEXT, false)));
            return;
        }
        Scan scan = seen(number, drawing);
        pages.add(number, engine -> Layers.scanned(number, ScanReader.read(engine, scan)));
    }

    private void text(
            int number,
            List<TextLine> visible,
            List<TextLine> turned,
            PdfDrawing drawing,
            AffineTransform toPage,
            PageReads pages)
            throws IOException {
        List<TextLine> lines = drawing.boxes() ? BoxedLines.of(visible, scan(number, DRAWN)) : visible;
        Composed composed = PageComposer.compose(Columns.inReadingOrder(lines), turned, toPage);
        PageRead layer = PageRead.of(new Page(number, composed.text(), composed.words(), Reading.TEXT, false));
        if (Legibility.sound(composed.text())) {
            pages.add(number, layer);
            return;
        }
        Scan scan = scan(number, DRAWN);
        pages.add(number, engine -> sounder(layer, Layers.scanned(number, ScanReader.read(engine, scan))));
    }

    /** A text layer of unknown words may be of another language: its picture must read better to count. */
    private static PageRead sounder(PageRead layer, PageRead picture) {
        return Legibility.known(picture.page().text())
                                > Legibility.known(layer.page().text()) + 0.2
                        && picture.page().reading() == Reading.OCR
                ? picture
                : layer;
    }

    /** The page as it looks: the picture that fills it, or else it is drawn. */
    private Scan seen(int number, PdfDrawing drawing) throws IOException {
        Optional<PdfDrawing.Picture> only = layered ? Optional.empty() : drawing.only();
        if (only.isPresent()) {
            int dpi = usedDpi(number, drawing.dpi());
            Optional<Scan> whole = WholePicture.of(
                    tree.page(number), only.get().image(), only.get().place(), dpi);
            if (whole.isPresent()) {
                return whole.get();
            }
        }
        return scan(number, drawing.dpi());
    }

    private Scan scan(int number, double dpi) throws IOException {
        int used = usedDpi(number, dpi);
        BufferedImage picture = renderer.renderImageWithDPI(number - 1, used, ImageType.GRAY);
        return new Scan(picture, used);
    }

    private int usedDpi(int number, double dpi) throws IOException {
        PDRectangle area = tree.page(number).getCropBox();
        double inches = area.getWidth() / 72.0 * area.getHeight() / 72.0;
        double most = Math.sqrt(Scan.MOST_PIXELS / Math.max(1, inches));
        double wanted = dpi <= 0 ? DRAWN : Math.max(COARSEST, Math.min(FINEST, dpi));
        return (int) Math.max(1, Math.min(most, Math.round(wanted)));
    }

    private static AffineTransform toPage(PDPage page) {
        PDRectangle area = page.getCropBox();
        boolean sideways = page.getRotation() % 180 != 0;
        return AffineTransform.getScaleInstance(
                1.0 / (sideways ? area.getHeight() : area.getWidth()),
                1.0 / (sideways ? area.getWidth() : area.getHeight()));
    }

    private static int words(List<TextLine> lines) {
        return lines.stream().mapToInt(line -> line.words().size()).sum();
    }

    private static List<Glyph> both(List<Glyph> some, List<Glyph> others) {
        List<Glyph> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }
}

package org.chartline.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads faxes and photographs of pages: TIFF of any number of pages, PNG, JPEG. */
final class ImageReader implements FormatReader {

    private static final double LETTER_INCHES = 8.5;

    @Override
    public void read(Path file, int from, PageSink sink) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            javax.imageio.ImageReader reader = reader(in);
            try {
                int directories = TiffPages.count(in);
                reader.setInput(in);
                int count = directories > 0 ? directories : reader.getNumImages(true);
                sink.count(count);
                PageReads pages = new PageReads(sink);
                for (int number = from; number <= count; number++) {
                    page(reader, number, pages);
                }
                pages.finish();
            } finally {
                reader.dispose();
            }
        }
    }

    private static javax.imageio.ImageReader reader(ImageInputStream in) throws IOException {
        Iterator<javax.imageio.ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new IIOException("not a picture that can be read");
        }
        return readers.next();
    }

    private static void page(javax.imageio.ImageReader reader, int number, PageReads pages) {
        int index = number - 1;
        try {
            if ((long) reader.getWidth(index) * reader.getHeight(index) > Scan.MOST_PIXELS) {
                pages.add(number, PageRead.unreadable(number, "a picture larger than any page, not read"));
                return;
            }
            Scan scan = scan(reader, index);
            pages.add(number, engine -> Layers.scanned(number, ScanReader.read(engine, scan)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            pages.add(number, PageRead.unreadable(number, "a damaged picture, not read"));
        }
    }

    /** A picture that does not say how fine it is, or says nonsense, is taken to be as wide as letter paper. */
    private static Scan scan(javax.imageio.ImageReader reader, int index) throws IOException {
        BufferedImage picture = reader.read(index);
        IIOMetadata metadata = reader.getImageMetadata(index);
        double across = dpi(metadata, "HorizontalPixelSize");
        double down = dpi(metadata, "VerticalPixelSize");
        double inches = picture.getWidth() / across;
        if (!(inches > 3 && inches < 20 && across / down > 0.3 && across / down < 3)) {
            across = Math.min(picture.getWidth(), picture.getHeight()) / LETTER_INCHES;
            down = across;
        }
        return Scan.of(picture, across, down);
    }

    private static double dpi(IIOMetadata metadata, String name) {
        Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList sizes = root.getElementsByTagName(name);
        if (sizes.getLength() == 0) {
            return Double.NaN;
        }
        double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        return 25.4 / millimetres;
    }
}

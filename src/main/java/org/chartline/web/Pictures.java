package org.chartline.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.chartline.ingest.FileId;
import org.chartline.ingest.PageImages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures of pages, drawn from the originals when they are first asked for and kept as files,
 * {@code pictures/ab/<sha-256>/<page>.png}. A picture is moved to its place when it is complete; when they take too much,
 * the oldest go.
 */
final class Pictures {

    private static final int DPI = 110;
    /** More than any fax at 600 dots per inch has. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final long MOST_MB = Integer.getInteger("chartline.pictures.mb", 1024);
    private static final int BETWEEN_LOOKS = 64;
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    private final Path folder;
    private final long most;
    private final AtomicInteger kept = new AtomicInteger();

    /** @param folder where they are kept, made when there is something to keep */
    Pictures(Path folder) {
        this(folder, MOST_MB << 20);
    }

    /** @param most bytes that they may take together, and a few more for a while */
    Pictures(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /**
     * A page as PNG; empty where the file has no pictures of its pages.
     *
     * @param page from 1
     */
    Optional<byte[]> of(FileId id, Path original, String mediaType, int page) throws IOException {
        Path place =
                folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256()).resolve(page + ".png");
        if (Files.isRegularFile(place) && Files.isRegularFile(original)) {
            try {
                return Optional.of(Files.readAllBytes(place));
            } catch (NoSuchFileException e) {
                LOG.debug("a picture was removed as it was asked for, and is drawn again");
            }
        }
        Optional<byte[]> drawn = drawn(original, mediaType, page);
        if (drawn.isPresent()) {
            keep(drawn.get(), place);
        }
        return drawn;
    }

    private void keep(byte[] png, Path place) throws IOException {
        if (kept.getAndIncrement() % BETWEEN_LOOKS == 0 && Files.isDirectory(folder)) {
            new OldPictures(folder, most).remove();
        }
        Files.createDirectories(place.getParent());
        Path beside = Files.createTempFile(place.getParent(), "page-", ".new"); // two may draw the same page
        Files.write(beside, png);
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Optional<byte[]> drawn(Path original, String mediaType, int page) throws IOException {
        if (mediaType.equals("application/pdf")) {
            return Optional.of(ofPdf(original, page));
        }
        return mediaType.startsWith("image/") ? ofImage(original, page) : Optional.empty();
    }

    private static byte[] ofPdf(Path pdf, int page) throws IOException {
        Path png = Files.createTempFile("chartline", ".png");
        try (PageImages images = PageImages.of(pdf)) {
            images.write(page, DPI, png);
            return Files.readAllBytes(png);
        } finally {
            Files.deleteIfExists(png);
        }
    }

    private static Optional<byte[]> ofImage(Path file, int page) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(page - 1) * reader.getHeight(page - 1) > MOST_PIXELS) {
                    return Optional.empty();
                }
                return Optional.of(png(reader.read(page - 1)));
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}

package org.chartline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are pictures, or in part. */
class ScannedPagesTests {

    @TempDir
    private static Path folder;

    private static BufferedImage fax = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_BINARY);

    @BeforeAll
    static void fax() throws IOException {
        Path typed = Faxes.pdf(folder.resolve("typed.pdf"), (document, page) -> Faxes.typeNote(page));
        fax = Faxes.noisy(Faxes.picture(typed), 600);
    }

    @Test
    void aFaxWithSpecksIsRead() throws IOException {
        Page page = scan("fax.pdf", fax);

        assertThat(page.reading()).isEqualTo(Reading.OCR);
        assertThat(page.text().lines().filter(line -> !line.isBlank())).containsExactlyElementsOf(Faxes.NOTE);
    }

    @Test
    void aTableWhoseBordersAreRowsOfDotsIsReadWithoutThem() throws IOException {
        BufferedImage dotted = copy(fax);
        for (int x = 180; x < 1500; x += 5) {
            for (int line = 0; line <= Faxes.NOTE.size(); line++) {
                dot(dotted, x, 271 + 67 * line);
            }
        }
        for (int y = 271; y < 271 + 67 * Faxes.NOTE.size(); y += 5) {
            dot(dotted, 180, y);
            dot(dotted, 1500, y);
        }

        assertThat(scan("dotted.pdf", dotted).text().lines().filter(line -> !line.isBlank()))
                .containsExactlyElementsOf(Faxes.NOTE);
    }

    private static BufferedImage copy(BufferedImage picture) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
        copy.createGraphics().drawImage(picture, 0, 0, null);
        return copy;
    }

    private static void dot(BufferedImage picture, int left, int top) {
        for (int i = 0; i < 9; i++) {
            picture.setRGB(left + i % 3, top + i / 3, 0xff000000);
        }
    }

    @Test
    void everyCharacterOfAScanHasAWordWithABoxOnThePicture() throws IOException {
        Page page = scan("boxes.pdf", fax);

        for (int i = 0; i < page.text().length(); i++) {
            boolean inWord = page.wordAt(i).isPresent();
            assertThat(inWord).isEqualTo(!Character.isWhitespace(page.text().charAt(i)));
        }
        for (Word word : page.words()) {
            Box box = word.box();
            assertThat(page.wordAt(box.left() + box.width() / 2, box.top() + box.height() / 2))
                    .contains(word);
            assertThat(ink(fax, box)).isGreaterThan(0.05);
        }
    }

    @Test
    void theSamePictureIsReadAlikeWhateverWasReadBefore() throws IOException {
        Page first = scan("first.pdf", fax);
        scan("between.pdf", Faxes.noisy(fax, 900));

        assertThat(scan("again.pdf", fax)).isEqualTo(first);
    }

    @Test
    void aStampOfTextOnAScanIsReadWithTheScan() throws IOException {
        Path file = Faxes.pdf(folder.resolve("stamped.pdf"), (document, page) -> {
            Faxes.cover(document, page, fax);
            Faxes.type(page, 72, 760, "Received 12/18/2014 by fax");
        });

        Page page = Faxes.read(file).pages().get(0);

        assertThat(page.reading()).isEqualTo(Reading.MIXED);
        assertThat(page.text()).contains("Received 12/18/2014 by fax").contains("She takes Norco every six hours");
    }

    @Test
    void aGrayScanIsReadFromItsOwnPixels() throws IOException {
        Path drawn = Faxes.pdf(folder.resolve("typed.pdf"), (document, page) -> Faxes.typeNote(page));
        BufferedImage gray = Faxes.picture(drawn);

        assertThat(scan("gray.pdf", gray).text().lines().filter(line -> !line.isBlank()))
                .containsExactlyElementsOf(Faxes.NOTE);
    }

    @Test
    void whatIsPaintedOverOnAScanIsNotRead() throws IOException {
        Path file = Faxes.pdf(folder.resolve("painted-over.pdf"), (document, page) -> {
            Faxes.cover(document, page, fax);
            page.setNonStrokingColor(1f);
            page.addRect(0, 622, 612, 22);
            page.fill();
        });

        assertThat(Faxes.read(file).pages().get(0).text())
                .contains(Faxes.NOTE.get(1))
                .doesNotContain("Norco");
    }

    @Test
    void whatIsClippedAwayOfAScanIsNotRead() throws IOException {
        Path file = Faxes.pdf(folder.resolve("clipped.pdf"), (document, page) -> {
            page.addRect(0, 645, 612, 147);
            page.clip();
            Faxes.cover(document, page, fax);
        });

        assertThat(Faxes.read(file).pages().get(0).text())
                .contains(Faxes.NOTE.get(1))
                .doesNotContain("Norco");
    }

    @Test
    void aBadLayerBehindAScanIsReadAnew() throws IOException {
        Path file = Faxes.pdf(folder.resolve("bad-layer.pdf"), (document, page) -> {
            Faxes.cover(document, page, fax);
            for (int i = 0; i < 5; i++) {
                Faxes.type(
                        page,
                        72,
                        680 - 24 * i,
                        "Tbe qxtient rcp0rts pxin jn thc ncck wnd lcft zrm tqdoy",
                        RenderingMode.NEITHER);
            }
        });

        assertThat(Faxes.read(file).pages().get(0).text())
                .contains("The patient reports pain")
                .doesNotContain("qxtient");
    }

    @Test
    void aSoundLayerBehindAScanIsUsedAndSaidToBeOcr() throws IOException {
        Path file = Faxes.pdf(folder.resolve("good-layer.pdf"), (document, page) -> {
            Faxes.cover(document, page, new BufferedImage(1700, 2200, BufferedImage.TYPE_BYTE_GRAY));
            for (int i = 0; i < Faxes.NOTE.size(); i++) {
                Faxes.type(page, 72, 680 - 24 * i, Faxes.NOTE.get(i), RenderingMode.NEITHER);
            }
        });

        Page page = Faxes.read(file).pages().get(0);

        assertThat(page.reading()).isEqualTo(Reading.OCR);
        assertThat(page.text()).contains("She takes Norco every six hours");
    }

    @Test
    void aBlankScanIsReadAndBlank() throws IOException {
        SourceFile file = Faxes.read(picturePdf("blank.pdf", Faxes.noisy(white(), 300)));

        assertThat(file.warnings()).isEmpty();
        assertThat(file.pages().get(0)).extracting(Page::reading, Page::text).containsExactly(Reading.OCR, "");
    }

    @Test
    void aPictureWithoutWordsIsUnreadableAndSaysWhy() throws IOException {
        SourceFile file = Faxes.read(picturePdf("dirt.pdf", scribble()));

        assertThat(file.pages().get(0).reading()).isEqualTo(Reading.UNREADABLE);
        assertThat(file.warnings()).singleElement().asString().startsWith("page 1: ");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void aScanThatLiesOnItsSideOrUpsideDownIsRead(int quarters) throws IOException {
        BufferedImage gray = Scan.of(fax, 200, 200).turned(quarters).gray();
        Path file = folder.resolve("turned" + quarters + ".png");
        ImageIO.write(gray, "png", file.toFile());

        assertThat(Faxes.read(file).pages().get(0).text()).contains("The patient reports pain in the neck");
    }

    @ParameterizedTest
    @CsvSource({"CCITT T.6", "CCITT T.4", "LZW"})
    void everyPageOfATiffIsRead(String compression) throws IOException {
        Path file = folder.resolve(compression.replace(' ', '-') + ".tif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(compression);
            writer.prepareWriteSequence(writer.getDefaultStreamMetadata(param));
            for (int i = 0; i < 2; i++) {
                writer.writeToSequence(
                        new IIOImage(
                                fax,
                                null,
                                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(fax), param)),
                        param);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }

        assertThat(Faxes.read(file).pages())
                .hasSize(2)
                .allSatisfy(page -> assertThat(page.text()).contains("Soma at night for spasm"))
                .noneMatch(Page::logical);
    }

    @Test
    void aPhotographOfAPageIsRead() throws IOException {
        Path file = folder.resolve("photo.jpg");
        ImageIO.write(Scan.of(fax, 200, 200).gray(), "jpg", file.toFile());

        assertThat(Faxes.read(file).pages().get(0).text()).contains("Physical therapy was completed");
    }

    private static Page scan(String name, BufferedImage picture) throws IOException {
        return Faxes.read(picturePdf(name, picture)).pages().get(0);
    }

    private static Path picturePdf(String name, BufferedImage picture) throws IOException {
        return Faxes.pdf(folder.resolve(name), (document, page) -> Faxes.cover(document, page, picture));
    }

    private static BufferedImage white() {
        BufferedImage white = new BufferedImage(1700, 2200, BufferedImage.TYPE_BYTE_GRAY);
        white.createGraphics().fillRect(0, 0, 1700, 2200);
        return white;
    }

    private static BufferedImage scribble() {
        BufferedImage picture = white();
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(5));
        for (int i = 0; i < 12; i++) {
            pen.drawOval(200 + 60 * i, 300 + 90 * i, 500, 300);
        }
        pen.dispose();
        return picture;
    }

    private static double ink(BufferedImage picture, Box box) {
        int dark = 0;
        int all = 0;
        for (int y = (int) (box.top() * picture.getHeight());
                y < (box.top() + box.height()) * picture.getHeight();
                y++) {
            for (int x = (int) (box.left() * picture.getWidth());
                    x < (box.left() + box.width()) * picture.getWidth();
                    x++) {
                all++;
                dark += picture.getRGB(x, y) == Color.BLACK.getRGB() ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) dark / all;
    }
}

package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import javax.imageio.ImageIO;
import org.chartline.ingest.FileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTests {

    private static final FileId ID = new FileId("ab".repeat(32));

    @TempDir
    private Path folder = Path.of("none");

    @Test
    void aPageIsDrawnOnce() throws IOException {
        Path original = scan(folder.resolve("scan.png"), 3);
        Pictures pictures = new Pictures(folder.resolve("pictures"));
        byte[] drawn = pictures.of(ID, original, "image/png", 1).orElseThrow();
        scan(original, 9);

        assertThat(pictures.of(ID, original, "image/png", 1)).hasValue(drawn);
    }

    @Test
    void nothingIsShownOfAFileThatIsGone() throws IOException {
        Path original = scan(folder.resolve("scan.png"), 3);
        Pictures pictures = new Pictures(folder.resolve("pictures"));
        pictures.of(ID, original, "image/png", 1);
        Files.delete(original);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> pictures.of(ID, original, "image/png", 1)))
                .isNotNull();
    }

    @Test
    void theOldestGoWhenAllTogetherTakeTooMuch() throws IOException {
        Path old = picture("1.png", 1_000);
        Path fresh = picture("2.png", 2_000);

        new OldPictures(folder, 150).remove();

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void whatFitsStays() throws IOException {
        Path old = picture("1.png", 1_000);

        new OldPictures(folder, 100).remove();

        assertThat(old).exists();
    }

    private Path picture(String name, long drawn) throws IOException {
        Path place = Files.write(folder.resolve(name), new byte[100]);
        return Files.setLastModifiedTime(place, FileTime.fromMillis(drawn));
    }

    private static Path scan(Path place, int width) throws IOException {
        ImageIO.write(new BufferedImage(width, 2, BufferedImage.TYPE_BYTE_GRAY), "png", place.toFile());
        return place;
    }
}

package org.chartline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chartline.ingest.FileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnPagesTests {

    private static final FileId KEPT = new FileId("ab".repeat(32));
    private static final FileId GONE = new FileId("cd".repeat(32));

    @Test
    void onlyPicturesOfOriginalsThatAreKeptStay(@TempDir Path folder) throws IOException {
        Path kept = drawn(folder, KEPT);
        Path gone = drawn(folder, GONE);

        new DrawnPages(folder).keepOnly(KEPT::equals);

        assertThat(kept).exists();
        assertThat(gone).doesNotExist();
    }

    private static Path drawn(Path folder, FileId id) throws IOException {
        Path place = folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
        return Files.writeString(Files.createDirectories(place).resolve("1.png"), "picture");
    }
}

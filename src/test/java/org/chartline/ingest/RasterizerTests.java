package org.chartline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RasterizerTests {

    @TempDir
    private Path folder;

    @Test
    void theSameFileGivesTheSameBytes() throws IOException {
        Path pdf = Faxes.pdf(folder.resolve("note.pdf"), (document, page) -> Faxes.typeNote(page));
        new Rasterizer(100, true).rasterize(pdf, folder.resolve("one.pdf"));
        new Rasterizer(100, true).rasterize(pdf, folder.resolve("two.pdf"));

        assertThat(Files.readAllBytes(folder.resolve("one.pdf")))
                .isEqualTo(Files.readAllBytes(folder.resolve("two.pdf")));
    }
}

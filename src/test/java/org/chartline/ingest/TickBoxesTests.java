package org.chartline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Check boxes, drawn and scanned. */
class TickBoxesTests {

    private static final String FORM = """
            [ ] Remain off work until
            [X] Return to modified work on 05/06/2014
            [ ] Return to full duty on
            """;

    @TempDir
    private Path folder;

    private Path form() throws IOException {
        return Faxes.pdf(folder.resolve("form.pdf"), (document, page) -> {
            Faxes.box(page, 72, 700, false, "Remain off work until");
            Faxes.box(page, 72, 680, true, "Return to modified work on 05/06/2014");
            Faxes.box(page, 72, 660, false, "Return to full duty on");
        });
    }

    @Test
    void boxesThatAreDrawnStandBeforeTheirLabels() throws IOException {
        assertThat(Faxes.read(form()).pages().get(0).text()).isEqualTo(FORM);
    }

    @Test
    void boxesOfAScanStandBeforeTheirLabels() throws IOException {
        Path scan = folder.resolve("scan.pdf");
        new Rasterizer(200, true).rasterize(form(), scan);

        assertThat(Faxes.read(scan).pages().get(0).text()).isEqualTo(FORM);
    }

    @Test
    void aBoxTickedByALetterIsTicked() throws IOException {
        Path file = Faxes.pdf(folder.resolve("letter.pdf"), (document, page) -> {
            Faxes.box(page, 72, 700, false, "Request for authorization");
            Faxes.type(page, 72.5f, 700, "X");
        });

        assertThat(Faxes.read(file).pages().get(0).text()).isEqualTo("[X] Request for authorization\n");
    }

    @Test
    void lettersAreNoBoxes() throws IOException {
        Path file = Faxes.pdf(folder.resolve("letters.pdf"), (document, page) -> {
            Faxes.type(page, 72, 700, "D O Q B 0 8 DOB Date Denied Diagnosis ODB 80 D0");
        });
        Scan scan = new Scan(Faxes.picture(file), 200);

        assertThat(TickBoxes.in(Ink.of(scan.gray()), scan.dpi())).isEmpty();
    }
}

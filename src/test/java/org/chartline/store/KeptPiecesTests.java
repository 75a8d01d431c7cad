package org.chartline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chartline.ingest.SourceFile;
import org.chartline.tag.TaggedDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPiecesTests {

    private static final CaseFile CASE = CaseFiles.of("CM14-0215099")
            .document("2014-11-11", "Takes Norco 10/325.", "Page two.")
            .drug("Norco", "acetaminophen+hydrocodone")
            .build();
    private static final SourceFile FILE = CASE.files().get(0);
    private static final TaggedDocument DOCUMENT = CASE.documents().get(0);

    @TempDir
    private Path folder;

    private KeptPieces pieces;

    @BeforeEach
    void open() {
        pieces = new KeptPieces(folder, "program-1");
    }

    @Test
    void whatIsKeptIsThereForTheNextRun() {
        pieces.keep(FILE);
        pieces.keep(DOCUMENT);

        KeptPieces next = new KeptPieces(folder, "program-1");
        assertThat(next.file(FILE.id(), FILE.name())).contains(FILE);
        assertThat(next.tagged(DOCUMENT.document())).contains(DOCUMENT);
    }

    @Test
    void anotherProgramDoesItsOwnWork() {
        pieces.keep(FILE);

        assertThat(new KeptPieces(folder, "program-2").file(FILE.id(), FILE.name()))
                .isEmpty();
    }

    @Test
    void aPieceThatIsNotWholeIsNotThere() throws IOException {
        pieces.keep(FILE);
        pieces.keep(DOCUMENT);
        for (Path piece : files()) {
            byte[] bytes = Files.readAllBytes(piece);
            Files.write(piece, Arrays.copyOf(bytes, bytes.length / 2));
        }

        assertThat(pieces.file(FILE.id(), FILE.name())).isEmpty();
        assertThat(pieces.tagged(DOCUMENT.document())).isEmpty();
    }

    @Test
    void whatOlderProgramsAndKilledRunsLeftGoesInTheEnd() throws IOException {
        new KeptPieces(folder, "program-0").keep(FILE);
        pieces.keep(DOCUMENT);
        Files.writeString(folder.resolve("program-1/piece-1.new"), "half");

        pieces.finish();

        assertThat(files()).singleElement().asString().contains("program-1", "document-");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

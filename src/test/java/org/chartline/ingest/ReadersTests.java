package org.chartline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to files whose readers do not come to their end, and to those that hold others. */
class ReadersTests {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Readers FAULTY = new Readers(FaultyWorker.class.getName(), PATIENCE);
    private static final Readers READERS = new Readers();

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        FAULTY.close();
        READERS.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"die, CRASHED_READER", "hang, TIMED_OUT", "babble, CRASHED_READER", "memory, TOO_LARGE"})
    void aFileThatEndsItsReaderTwiceIsRefusedAndTheNextIsRead(String order, SourceFile.Reason reason)
            throws IOException {
        assertThat(faulty(order))
                .isInstanceOfSatisfying(
                        SourceFile.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(faulty("Takes Norco.")).isInstanceOf(SourceFile.Read.class);
    }

    @Test
    void aReaderThatDiesOnceIsForgiven() throws IOException {
        SourceFile file = faulty("one", "die once", "three");

        assertThat(file.pages()).extracting(Page::number).containsExactly(1, 2, 3);
        assertThat(file.warnings()).isEmpty();
    }

    @Test
    void onlyThePageThatEndsItsReaderIsLost() throws IOException {
        SourceFile file = faulty("<count>", "one", "die", "three", "hang");

        assertThat(file.pages())
                .extracting(Page::reading)
                .containsExactly(Reading.TEXT, Reading.UNREADABLE, Reading.TEXT, Reading.UNREADABLE);
        assertThat(file.warnings()).containsExactly("page 2: crashed-reader, not read", "page 4: timed-out, not read");
    }

    @Test
    void aFileOfPagesThatAllEndTheirReadersIsLeftOffAfterAFew() throws IOException {
        SourceFile file = faulty("<count>", "die", "die", "die", "not tried", "not tried");

        assertThat(file.warnings()).hasSize(5);
    }

    @Test
    void aWorkerGivesBackWhatThisProcessWouldRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("note.rtf"),
                "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\pard Takes Norco.\\par Off work.\\par}");

        assertThat(read(file)).containsExactly(new Ingest().read(file));
    }

    @Test
    void anArchiveStandsForItsFilesAndNoNameLeadsOutOfIt() throws IOException {
        Path file = zip("records.zip", "a.txt", "one", "../../b.txt", "two", "a.txt.zip", "no archive");

        assertThat(read(file))
                .extracting(SourceFile::name)
                .containsExactly("records.zip/a.txt", "records.zip/b.txt", "records.zip/a.txt.zip");
        assertThat(folder.resolve("../../b.txt")).doesNotExist();
    }

    @Test
    void aFileInAFileIsKnownByItsBytes() throws IOException {
        Path file = zip("records.zip", "a.txt", "one");
        Path alone = Files.writeString(folder.resolve("other.txt"), "one");

        assertThat(read(file).get(0).id()).isEqualTo(Ingest.id(alone));
    }

    @Test
    void aMailComesWithItsAttachments() throws IOException {
        Path file = Files.writeString(folder.resolve("mail.eml"), """
                From: Jane Roe <jane@example.com>
                To: clinic@example.com
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain

                Please find the note.
                --b
                Content-Type: text/plain; name="note.txt"
                Content-Disposition: attachment; filename="note.txt"

                Takes Norco.
                --b--
                """.replace("\n", "\r\n"));

        List<SourceFile> files = read(file);

        assertThat(files).extracting(SourceFile::name).containsExactly("mail.eml", "mail.eml/note.txt");
        assertThat(files.get(0).pages().get(0).text())
                .contains("Please find the note.")
                .doesNotContain("Norco");
        assertThat(files.get(1).pages().get(0).text()).contains("Takes Norco.");
    }

    @Test
    void nothingIsLeftOfWhatWasUnpacked() throws IOException {
        try (Readers readers = new Readers()) {
            Path unpacked =
                    readers.open(zip("records.zip", "a.txt", "one")).get(0).file();
            readers.close();

            assertThat(Objects.requireNonNull(unpacked.getParent()).getParent()).doesNotExist();
        }
    }

    private SourceFile faulty(String... orders) throws IOException {
        // a character that no text holds, so that the file is not read in this process
        Path file = Files.write(folder.resolve("orders"), List.of(orders), StandardCharsets.UTF_8);
        Input input = new Input(
                Files.writeString(file, Files.readString(file) + "\u0001"),
                Ingest.id(file),
                "orders",
                1,
                List.of(),
                Optional.empty());
        return FAULTY.read(input, (number, count) -> {});
    }

    private static List<SourceFile> read(Path file) throws IOException {
        return READERS.open(file).stream().map(ReadersTests::read).toList();
    }

    private static SourceFile read(Input input) {
        try {
            return READERS.read(input, (number, count) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path zip(String name, String... parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}

package org.chartline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTests {

    @TempDir
    private Path folder;

    @Test
    void aPdfThatOnlyForbidsCopyingIsRead() throws IOException {
        AccessPermission nothing = new AccessPermission();
        nothing.setCanExtractContent(false);
        Path file = pdf("locked.pdf", document -> protect(document, "owner", "", nothing), "Takes Norco 10/325.");

        assertThat(read(file).pages().get(0).text()).isEqualTo("Takes Norco 10/325.\n");
    }

    @Test
    void aPdfThatNeedsAPasswordIsRefusedWithTheRemedy() throws IOException {
        Path file = pdf("secret.pdf", document -> protect(document, "owner", "user", new AccessPermission()), "Text");

        assertThat(read(file)).isInstanceOfSatisfying(SourceFile.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(SourceFile.Reason.PASSWORD_NEEDED);
            assertThat(refused.detail()).contains("remove it and send it again");
        });
    }

    @Test
    void aTruncatedPdfIsNeverReadInSilence() throws IOException {
        Path whole = pdf("whole.pdf", document -> {}, "one", "two", "three");
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.pdf"), Arrays.copyOf(bytes, bytes.length * 2 / 3));

        SourceFile file = read(half);

        assertThat(file.warnings()).isNotEmpty();
    }

    @Test
    void wordsStandWhereTheirBoxesSay() throws IOException {
        Page page = read(pdf("one.pdf", document -> {}, "Pain is 8/10 today"))
                .pages()
                .get(0);

        assertThat(page.words())
                .extracting(word -> page.text().substring(word.begin(), word.end()))
                .containsExactly("Pain", "is", "8/10", "today");
        assertThat(page.words().get(0).box().left()).isBetween(0.08f, 0.13f);
        assertThat(page.words().get(0).box().top()).isBetween(0.05f, 0.12f);
    }

    @Test
    void twoColumnsOfRunningTextAreReadOneAfterTheOther() throws IOException {
        Path file = folder.resolve("columns.pdf");
        String line = "running words that fill this column line";
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                for (int i = 0; i < 12; i++) {
                    show(out, 50, 700 - 14 * i, "left " + i + " " + line);
                    show(out, 330, 700 - 14 * i, "right " + i + " " + line);
                }
            }
            document.save(file.toFile());
        }

        String text = read(file).pages().get(0).text();

        assertThat(text.indexOf("left 11")).isLessThan(text.indexOf("right 0"));
    }

    @Test
    void aTableIsReadRowByRow() throws IOException {
        Path file = folder.resolve("table.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                for (int i = 0; i < 12; i++) {
                    show(out, 50, 700 - 14 * i, "0" + (i % 9 + 1) + "/01/2014");
                    show(out, 200, 700 - 14 * i, "SOMA " + i);
                    show(out, 400, 700 - 14 * i, "90");
                }
            }
            document.save(file.toFile());
        }

        assertThat(read(file).pages().get(0).text().lines().toList().get(3)).matches("04/01/2014 {3,}SOMA 3 {3,}90");
    }

    @Test
    void aBlankPageIsReadAndBlank() throws IOException {
        Path file = folder.resolve("blank.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }

        assertThat(read(file).warnings()).isEmpty();
        assertThat(read(file).pages()).extracting(Page::reading).containsExactly(Reading.TEXT);
    }

    @Test
    void aTextKeepsEveryCharacterInItsPlace() throws IOException {
        String text = "Café – 8/10\r\nNorco\tdaily\f page two ";
        Path file = Files.writeString(folder.resolve("note.txt"), text);

        assertThat(String.join("\f", read(file).pages().stream().map(Page::text).toList()))
                .isEqualTo(text);
    }

    @Test
    void aTextOfAnotherEncodingIsReadWithAWarning() throws IOException {
        Path file = Files.write(
                folder.resolve("old.txt"),
                "Pain à l'épaule, très gênante la nuit.".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read(file).pages().get(0).text()).contains("épaule");
        assertThat(read(file).warnings())
                .singleElement()
                .satisfies(w -> assertThat(w).contains("not UTF-8"));
    }

    @Test
    void aDocxHasItsPagesAndTableRows() throws IOException {
        Path file = folder.resolve("note.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("Takes Norco.");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Soma");
            table.getRow(0).getCell(1).setText("350 mg");
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
            document.createParagraph().createRun().setText("Second page.");
            document.write(out);
        }

        List<Page> pages = read(file).pages();

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).text()).contains("Takes Norco.").contains("Soma    350 mg");
        assertThat(pages.get(1).text()).contains("Second page.");
    }

    @Test
    void htmlLosesItsScriptsAndKeepsItsRows() throws IOException {
        Path file = Files.writeString(folder.resolve("note.html"), """
                <html><head><title>x</title><script>var secret = 1;</script></head>
                <body><h1>Progress note</h1><table><tr><td>Soma</td><td>350 mg</td></tr></table>
                <ul><li>Norco</li></ul></body></html>
                """);

        assertThat(read(file).pages().get(0).text())
                .contains("Progress note\n", "- Norco\n")
                .containsPattern("Soma {3,}350 mg\n")
                .doesNotContain("secret");
    }

    @Test
    void rtfIsRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("note.rtf"),
                "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\pard Takes Norco.\\par Off work.\\par}");

        assertThat(read(file).pages().get(0).text()).contains("Takes Norco.\n").contains("Off work.");
    }

    @Test
    void anEmailHasItsHeadAndNotItsAttachments() throws IOException {
        Path file = Files.writeString(folder.resolve("mail.eml"), """
                From: Jane Roe <jane@example.com>
                To: clinic@example.com
                Subject: Records
                Date: Tue, 11 Nov 2014 10:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain

                Please find the note.
                --b
                Content-Type: application/pdf; name="note.pdf"
                Content-Disposition: attachment; filename="note.pdf"

                x
                --b--
                """.replace("\n", "\r\n"));

        SourceFile mail = read(file);

        assertThat(mail.pages().get(0).text()).contains("From: Jane Roe").contains("Please find the note.");
        assertThat(mail.warnings()).isEmpty();
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        Path picture = Files.writeString(folder.resolve("scan.gif"), "GIF89a");
        Path program =
                Files.write(folder.resolve("tool.pdf"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0});

        assertThat(reason(empty)).isEqualTo(SourceFile.Reason.EMPTY);
        assertThat(reason(picture)).isEqualTo(SourceFile.Reason.UNSUPPORTED_TYPE);
        assertThat(reason(program)).isEqualTo(SourceFile.Reason.UNSUPPORTED_TYPE);
    }

    private SourceFile.Reason reason(Path file) throws IOException {
        return ((SourceFile.Refused) read(file)).reason();
    }

    private static SourceFile read(Path file) throws IOException {
        return new Ingest().read(file);
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** A PDF with a page for each line. */
    private Path pdf(String name, Change change, String... lines) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (String line : lines) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    show(out, 60, 720, line);
                }
            }
            change.to(document);
            document.save(file.toFile());
        }
        return file;
    }

    private static void show(PDPageContentStream out, float x, float y, String text) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static void protect(PDDocument document, String owner, String user, AccessPermission permission)
            throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, permission);
        policy.setEncryptionKeyLength(256);
        document.protect(policy);
    }
}

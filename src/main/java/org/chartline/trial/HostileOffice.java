package org.chartline.trial;

import static org.chartline.trial.HostileFile.cut;
import static org.chartline.trial.HostileFile.flipped;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Word and RTF files that are damaged, locked or made to exhaust a reader. */
final class HostileOffice {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final String LETTERS = "He walks two blocks and sits for half an hour before the pain returns. ";

    private final String url;

    /** @param url of a server that nothing may ask */
    HostileOffice(String url) {
        this.url = url;
    }

    List<HostileFile> files() {
        byte[] sound = docx("", body(paragraph("Takes Norco.")));
        return List.of(
                HostileFile.of("docx-sound.docx", "read", sound),
                HostileFile.of("docx-cut.docx", "damaged", cut(sound, 0.6)),
                HostileFile.of(
                        "docx-bits-flipped.docx", "damaged|read|warned|unsupported-type|empty", flipped(sound, 60)),
                HostileFile.of("docx-password.docx", "password-needed", locked()),
                HostileFile.of("docx-named-pdf.pdf", "read", sound),
                HostileFile.of(
                        "docx-without-text-part.docx", "damaged|unsupported-type", out -> packageOf(out, "", null)),
                HostileFile.of(
                        "docx-billion-laughs.docx", "damaged|too-large", docx(laughs(), body(paragraph("&l9;")))),
                HostileFile.of(
                        "docx-external-entity.docx",
                        "damaged|read",
                        docx("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + url + "\">]>", body(paragraph("&e;")))),
                HostileFile.of(
                        "docx-remote-template.docx",
                        "read",
                        out -> packageOf(out, remoteTemplate(), body(paragraph("Takes Norco.")))),
                HostileFile.of(
                        "docx-nested-tables.docx",
                        "damaged|too-large|read|crashed-reader",
                        docx("", body(nestedTables(3000)))),
                HostileFile.slow("docx-part-of-1-gb.docx", "too-large|damaged", this::largePart),
                HostileFile.of(
                        "rtf-sound.rtf", "read", rtf("\\deff0{\\fonttbl{\\f0 Arial;}}\\pard " + LETTERS.repeat(8))),
                HostileFile.of("rtf-without-tables.rtf", "warned|read", rtf(LETTERS.repeat(60))),
                HostileFile.of(
                        "rtf-never-closed.rtf", "read|warned|damaged", ascii("{\\rtf1\\ansi\\deff0\\pard " + LETTERS)),
                HostileFile.of(
                        "rtf-100000-groups.rtf",
                        "read|warned|damaged|too-large|empty",
                        rtf("{".repeat(100_000) + LETTERS)),
                HostileFile.of(
                        "rtf-endless-binary.rtf",
                        "read|warned|damaged",
                        rtf("\\pard " + LETTERS + "\\bin2147483647 x")),
                HostileFile.of("doc-only-a-head.doc", "damaged|unsupported-type", oleHead()));
    }

    /** A DOCX behind a password. */
    static byte[] locked() {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(docx("", body(paragraph("Takes Norco."))));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has these ciphers", e);
        }
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String body(String content) {
        return "<w:document " + W + "><w:body>" + content + "</w:body></w:document>";
    }

    private static String nestedTables(int deep) {
        return "<w:tbl><w:tr><w:tc>".repeat(deep) + paragraph("x") + "</w:tc></w:tr></w:tbl>".repeat(deep);
    }

    /** Entities that stand for two thousand million letters. */
    static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return type + "]>";
    }

    private String remoteTemplate() {
        return "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + "attachedTemplate\" Target=\"" + url + "\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + "image\" Target=\"" + url + "\" TargetMode=\"External\"/>";
    }

    private static byte[] docx(String doctype, String document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            packageOf(out, "", doctype + document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void packageOf(OutputStream out, String relations, @Nullable String document) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        frame(zip, relations);
        if (document != null) {
            part(zip, "word/document.xml", document);
        }
        zip.finish();
    }

    private static void frame(ZipOutputStream zip, String relations) throws IOException {
        part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "wordprocessingml.document.main+xml\"/></Types>");
        part(
                zip,
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"));
        part(zip, "word/_rels/document.xml.rels", relations(relations));
    }

    private static String relations(String each) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each
                + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void largePart(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        frame(zip, "");
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        zip.write(("<w:document " + W + "><w:body>").getBytes(StandardCharsets.UTF_8));
        HostileFile.repeat(zip, paragraph("x".repeat(1000)).repeat(1000), 1000);
        zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private static byte[] rtf(String content) {
        return ascii("{\\rtf1\\ansi" + content + "}");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] oleHead() {
        byte[] head = new byte[4096];
        byte[] mark = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(mark, 0, head, 0, mark.length);
        return head;
    }
}

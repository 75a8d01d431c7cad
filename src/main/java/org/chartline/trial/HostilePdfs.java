package org.chartline.trial;

import static org.chartline.trial.HostileFile.cut;
import static org.chartline.trial.HostileFile.flipped;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs that are damaged, locked, wrongly built or made to do something. */
final class HostilePdfs {

    private static final String[] LINES = {
        "Patient reports low back pain, 7/10 today.",
        "Takes Norco 10/325 twice a day.",
        "No heavy lifting over ten pounds.",
        "Return in four weeks.",
        "Signed electronically."
    };

    private final String url;

    /** @param url of a server that nothing may ask */
    HostilePdfs(String url) {
        this.url = url;
    }

    static byte[] sound() {
        return RawPdf.ofLines(LINES).bytes();
    }

    List<HostileFile> files() {
        List<HostileFile> files = new ArrayList<>();
        files.addAll(damaged());
        files.addAll(misbuilt());
        files.addAll(active());
        files.addAll(large());
        return files;
    }

    private static List<HostileFile> damaged() {
        byte[] sound = sound();
        byte[] holes = sound.clone();
        Arrays.fill(holes, holes.length / 3, holes.length / 2, (byte) 0);
        return List.of(
                HostileFile.of("pdf-sound.pdf", "read", sound),
                HostileFile.of("pdf-cut-at-10.pdf", "damaged|empty|warned", cut(sound, 0.10)),
                HostileFile.of("pdf-cut-at-50.pdf", "damaged|warned", cut(sound, 0.50)),
                HostileFile.of("pdf-cut-at-75.pdf", "damaged|warned", cut(sound, 0.75)),
                HostileFile.of("pdf-cut-at-95.pdf", "damaged|warned", cut(sound, 0.95)),
                HostileFile.of("pdf-without-end-mark.pdf", "warned", Arrays.copyOf(sound, sound.length - 7)),
                HostileFile.of("pdf-40-bits-flipped.pdf", "damaged|warned", flipped(sound, 40)),
                HostileFile.of("pdf-200-bits-flipped.pdf", "damaged|warned|unsupported-type", flipped(sound, 200)),
                HostileFile.of("pdf-stream-flipped.pdf", "warned", streamFlipped()),
                HostileFile.of("pdf-with-a-hole.pdf", "damaged|warned", holes),
                HostileFile.of("pdf-user-password.pdf", "password-needed", locked("secret")),
                HostileFile.of("pdf-owner-password.pdf", "read", locked("")),
                HostileFile.of("pdf-after-junk.pdf", "read|warned", joined("junk\n".repeat(100), sound)),
                HostileFile.of(
                        "pdf-only-a-header.pdf", "damaged|empty", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] streamFlipped() {
        byte[] packed = deflated(
                RawPdf.line("Takes Norco 10/325 twice a day and Soma at night.").getBytes(StandardCharsets.ISO_8859_1));
        packed[packed.length / 2] ^= 0x55;
        return RawPdf.ofLines("one")
                .packed("/Filter /FlateDecode", packed)
                .set(4, RawPdf.page("/Contents 6 0 R"))
                .bytes();
    }

    private static List<HostileFile> misbuilt() {
        RawPdf deep = RawPdf.ofLines("at the bottom").set(2, "<< /Type /Pages /Kids [6 0 R] /Count 1 >>");
        for (int i = 6; i < 3000; i++) {
            deep.add("<< /Type /Pages /Parent 2 0 R /Count 1 /Kids [" + (i < 2999 ? i + 1 : 4) + " 0 R] >>");
        }
        return List.of(
                HostileFile.of(
                        "pdf-page-tree-in-a-circle.pdf",
                        "warned|damaged|empty|read",
                        RawPdf.ofLines("a", "b")
                                .set(2, "<< /Type /Pages /Kids [4 0 R 2 0 R 6 0 R] /Count 3 >>")
                                .bytes()),
                HostileFile.of(
                        "pdf-count-lies.pdf",
                        "warned",
                        RawPdf.ofLines("a")
                                .set(2, "<< /Type /Pages /Kids [4 0 R] /Count 2000000000 >>")
                                .bytes()),
                HostileFile.of(
                        "pdf-page-missing.pdf",
                        "warned|damaged",
                        RawPdf.ofLines("a", "b")
                                .set(2, "<< /Type /Pages /Kids [4 0 R 99 0 R null 6 0 R] /Count 4 >>")
                                .bytes()),
                HostileFile.of("pdf-deep-page-tree.pdf", "read|warned|damaged|too-large", deep.bytes()),
                HostileFile.of(
                        "pdf-deep-array.pdf",
                        "read|warned|damaged|too-large|crashed-reader",
                        RawPdf.ofLines("a").add("[".repeat(200_000)).bytes()),
                HostileFile.of(
                        "pdf-object-stream-in-itself.pdf",
                        "read|warned|damaged|empty",
                        RawPdf.ofLines("a").stream(
                                        "/Type /ObjStm /N 1 /First 4 /Extends 6 0 R",
                                        "6 0 << >>".getBytes(StandardCharsets.US_ASCII))
                                .set(4, RawPdf.page("/Contents 6 0 R"))
                                .bytes()),
                HostileFile.of(
                        "pdf-table-points-to-itself.pdf",
                        "read|warned|damaged",
                        RawPdf.ofLines("a").bytes("/Prev " + soundTable())),
                HostileFile.of(
                        "pdf-form-draws-itself.pdf",
                        "read|warned",
                        RawPdf.ofLines("a").stream(
                                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>",
                                        "/X Do".getBytes(StandardCharsets.US_ASCII))
                                .set(
                                        4,
                                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 6 0 R "
                                                + "/Resources << /XObject << /X 6 0 R >> >> >>")
                                .bytes()),
                HostileFile.of(
                        "pdf-stream-length-negative.pdf",
                        "read|warned|damaged",
                        new String(sound(), StandardCharsets.ISO_8859_1)
                                .replaceFirst("/Length \\d\\d", "/Length -1")
                                .getBytes(StandardCharsets.ISO_8859_1)),
                HostileFile.of(
                        "pdf-page-without-size.pdf",
                        "read|warned",
                        RawPdf.ofLines("a")
                                .set(4, RawPdf.page("/Contents 5 0 R").replace("0 0 612 792", "0 0 0 0"))
                                .bytes()),
                HostileFile.of(
                        "pdf-huge-page.pdf",
                        "read",
                        RawPdf.ofLines("a")
                                .set(4, RawPdf.page("/Contents 5 0 R").replace("612 792", "2000000000 2000000000"))
                                .bytes()),
                HostileFile.of(
                        "pdf-broken-font.pdf",
                        "read|warned",
                        RawPdf.ofLines("a")
                                .set(
                                        3,
                                        "<< /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 32 /LastChar 31 "
                                                + "/Widths 7 /FontDescriptor << /Type /FontDescriptor /FontName /X /FontFile2 6 0 R >> >>")
                                .stream("", "this is no font".repeat(50).getBytes(StandardCharsets.US_ASCII))
                                .bytes()),
                HostileFile.of(
                        "pdf-font-is-a-page.pdf",
                        "read|warned",
                        RawPdf.ofLines("a").set(3, "4 0 R").bytes()));
    }

    private static int soundTable() {
        String plain = new String(RawPdf.ofLines("a").bytes(), StandardCharsets.ISO_8859_1);
        return plain.lastIndexOf("xref\n0");
    }

    private List<HostileFile> active() {
        byte[] zip = HostileArchives.zip("inner.txt", "inner");
        return List.of(
                HostileFile.of(
                        "pdf-javascript.pdf",
                        "read",
                        opening("/S /JavaScript /JS (app.launchURL\\(\"" + url + "\"\\);)")),
                HostileFile.of("pdf-launch.pdf", "read", opening("/S /Launch /F (/bin/touch) /Win << /F (cmd.exe) >>")),
                HostileFile.of(
                        "pdf-submits-form.pdf", "read", opening("/S /SubmitForm /F << /FS /URL /F (" + url + ") >>")),
                HostileFile.of(
                        "pdf-xfa-external-entity.pdf",
                        "read",
                        RawPdf.ofLines("a").stream(
                                        "",
                                        ("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + url
                                                        + "\">]><xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\">&e;</xdp:xdp>")
                                                .getBytes(StandardCharsets.UTF_8))
                                .set(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] /XFA 6 0 R >> >>")
                                .bytes()),
                HostileFile.of(
                        "pdf-content-elsewhere.pdf",
                        "read|warned",
                        RawPdf.ofLines("a")
                                .packed("/F << /FS /URL /F (" + url + ") >> /FFilter /FlateDecode", new byte[0])
                                .set(4, RawPdf.page("/Contents 6 0 R"))
                                .bytes()),
                HostileFile.of(
                        "pdf-with-embedded-file.pdf",
                        "warned",
                        RawPdf.ofLines("a").stream("/Type /EmbeddedFile", zip)
                                .set(
                                        1,
                                        "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(x.zip) "
                                                + "<< /Type /Filespec /F (../x.zip) /EF << /F 6 0 R >> >>] >> >> >>")
                                .bytes()),
                HostileFile.of(
                        "pdf-and-zip.pdf",
                        "read|warned",
                        joined(new String(sound(), StandardCharsets.ISO_8859_1), zip)),
                HostileFile.of("pdf-and-html.pdf", "read|warned|damaged", joined("<html><!-- ", sound())));
    }

    private static byte[] opening(String action) {
        return RawPdf.ofLines("a")
                .set(1, "<< /Type /Catalog /Pages 2 0 R /OpenAction << /Type /Action " + action + " >> >>")
                .bytes();
    }

    private static List<HostileFile> large() {
        return List.of(
                HostileFile.of("pdf-10000-empty-pages.pdf", "read", out -> out.write(empty(10_000))),
                HostileFile.of("pdf-30000-empty-pages.pdf", "too-large", out -> out.write(empty(30_000))),
                HostileFile.of(
                        "pdf-page-of-100000-letters.pdf",
                        "read",
                        out -> out.write(RawPdf.ofLines("Norco ".repeat(17_000)).bytes())),
                HostileFile.slow(
                        "pdf-stream-of-1-gb.pdf",
                        "warned|too-large",
                        out -> out.write(RawPdf.ofLines("a", "b")
                                .packed("/Filter /FlateDecode", bomb(1 << 30))
                                .set(4, RawPdf.page("/Contents 8 0 R"))
                                .bytes())),
                HostileFile.slow(
                        "pdf-twice-packed-stream-of-1-gb.pdf",
                        "read|warned|too-large",
                        out -> out.write(RawPdf.ofLines("a", "b")
                                .packed("/Filter [/FlateDecode /FlateDecode]", deflated(bomb(1 << 30)))
                                .set(4, RawPdf.page("/Contents 8 0 R"))
                                .bytes())));
    }

    private static byte[] empty(int pages) {
        RawPdf pdf = new RawPdf();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            kids.append(3 + i).append(" 0 R ");
        }
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages + " /MediaBox [0 0 612 792] >>");
        for (int i = 0; i < pages; i++) {
            pdf.add("<< /Type /Page /Parent 2 0 R >>");
        }
        return pdf.bytes();
    }

    /** A compressed stream that draws blanks for ever. */
    private static byte[] bomb(int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(9), 1 << 16)) {
            HostileFile.repeat(packed, " ".repeat(1 << 16), size >> 16);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] locked(String password) {
        try (PDDocument document = Loader.loadPDF(sound())) {
            AccessPermission nothing = new AccessPermission();
            nothing.setCanExtractContent(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, nothing);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] joined(String before, byte[] after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(after);
        return out.toByteArray();
    }
}

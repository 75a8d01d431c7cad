package org.chartline.trial;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts, web pages, mails and pictures that are damaged or made to exhaust a reader. */
final class HostileTexts {

    private static final String ANY = "read|warned|damaged|too-large|too-deep|unsupported-type|empty|not-readable";

    private final String url;

    /** @param url of a server that nothing may ask */
    HostileTexts(String url) {
        this.url = url;
    }

    List<HostileFile> files() {
        List<HostileFile> files = new ArrayList<>(texts());
        files.addAll(markup());
        files.addAll(mails());
        files.addAll(pictures());
        return files;
    }

    private static List<HostileFile> texts() {
        return List.of(
                HostileFile.of("text-sound.txt", "read", utf8("Takes Norco 10/325.\n")),
                HostileFile.of("text-empty.txt", "empty", new byte[0]),
                HostileFile.of("text-named-pdf.pdf", "read", utf8("Takes Norco 10/325.\n")),
                HostileFile.of("pdf-named-txt.txt", "read", HostilePdfs.sound()),
                HostileFile.of("text-only-blanks.txt", "warned", utf8(" \n \n")),
                HostileFile.of("text-invalid-utf-8.txt", "warned", new byte[] {
                    'P', 'a', 'i', 'n', ' ', (byte) 0xc3, ' ', (byte) 0xff, '\n'
                }),
                HostileFile.of(
                        "text-utf-16.txt", "warned", "\ufeffTakes Norco 10/325.\n".getBytes(StandardCharsets.UTF_16LE)),
                HostileFile.of(
                        "text-utf-16-unmarked.txt", ANY, "Takes Norco 10/325.\n".getBytes(StandardCharsets.UTF_16LE)),
                HostileFile.of("text-of-nul-bytes.txt", "unsupported-type", new byte[5000]),
                HostileFile.of("text-of-30000-pages.txt", "too-large", utf8("\f".repeat(30_000) + "x")),
                HostileFile.of(
                        "text-line-of-6-mb.txt", "too-large", out -> HostileFile.repeat(out, "x".repeat(1 << 20), 6)),
                HostileFile.slow(
                        "text-of-60-mb.txt",
                        "too-large",
                        out -> HostileFile.repeat(out, "Norco\n".repeat(1 << 18), 40)),
                HostileFile.of(
                        "program.pdf", "unsupported-type", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0}));
    }

    private List<HostileFile> markup() {
        return List.of(
                HostileFile.of(
                        "html-200000-deep.html",
                        "read|warned|too-large|damaged",
                        utf8("<html><body>" + "<div>He walks. ".repeat(200_000))),
                HostileFile.of(
                        "html-asks-elsewhere.html",
                        "read",
                        utf8(("<html><head><base href='U'><link rel='stylesheet' href='U'>"
                                        + "<script src='U'></script></head><body><img src='U'><iframe src='U'></iframe>Takes Norco.</body></html>")
                                .replace("U", url))),
                HostileFile.of(
                        "html-never-closed.html", "read|warned", utf8("<html><body><table><tr><td>Takes Norco.<!-- ")),
                HostileFile.of(
                        "xml-billion-laughs.xml",
                        ANY,
                        utf8("<?xml version=\"1.0\"?>" + HostileOffice.laughs() + "<x>&l9;</x>")),
                HostileFile.of(
                        "xhtml-external-entity.xhtml",
                        ANY,
                        utf8("<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY e SYSTEM \"" + url
                                + "\">]><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>Norco &e;</body></html>")),
                HostileFile.of(
                        "xhtml-local-file.xhtml",
                        ANY,
                        utf8(
                                "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY e SYSTEM "
                                        + "\"file:///etc/passwd\">]><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>Norco &e;</body></html>")));
    }

    private static List<HostileFile> mails() {
        String part = "Content-Type: text/plain\r\n\r\nPlease find the note.\r\n";
        String note =
                "Content-Type: text/plain; name=\"note.txt\"\r\nContent-Disposition: attachment; filename=\"note.txt\""
                        + "\r\n\r\nTakes Norco.\r\n";
        return List.of(
                HostileFile.of("mail-sound.eml", "read read", mail("--b\r\n" + part + "--b\r\n" + note + "--b--\r\n")),
                HostileFile.of(
                        "mail-without-end.eml", "(read|warned)( read)?", mail("--b\r\n" + part + "--b\r\n" + note)),
                HostileFile.of(
                        "mail-leads-out.eml",
                        "read warned",
                        mail("--b\r\n" + part + "--b\r\n" + note.replace("note.txt", "../../note.txt") + "--b--\r\n")),
                HostileFile.of(
                        "mail-bad-base64.eml",
                        "(read|warned)( (read|warned|damaged|unsupported-type|empty))?",
                        mail(
                                "--b\r\n" + part + "--b\r\n"
                                        + "Content-Type: application/pdf; name=\"n.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!*(not base64\r\n--b--\r\n")),
                HostileFile.of(
                        "mail-with-locked-pdf.eml",
                        "read damaged",
                        mail(
                                "--b\r\n" + part + "--b\r\n"
                                        + "Content-Type: application/pdf; name=\"n.pdf\"\r\nContent-Disposition: attachment; filename=\"n.pdf\"\r\n\r\n%PDF-1.4 x\r\n--b--\r\n")),
                HostileFile.of("mail-in-mail.eml", "(read|warned|too-deep| )+", mailInMail(9)),
                HostileFile.of(
                        "mail-1000-parts-deep.eml", "(read|warned|damaged|too-deep|too-large| )+", deepParts(1000)),
                HostileFile.of(
                        "mail-head-of-5-mb.eml",
                        ANY,
                        utf8("From: a@example.com\r\nTo: b@example.com\r\nSubject: " + "x".repeat(5 << 20)
                                + "\r\n\r\nText.\r\n")));
    }

    private static byte[] mail(String body) {
        return utf8(head("b") + body);
    }

    private static String head(String boundary) {
        return "From: Jane Roe <jane@example.com>\r\nTo: clinic@example.com\r\nSubject: Records\r\n"
                + "Date: Tue, 11 Nov 2014 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    }

    private static byte[] mailInMail(int deep) {
        String mail = head("b0") + "--b0\r\nContent-Type: text/plain\r\n\r\nAt the bottom.\r\n--b0--\r\n";
        for (int i = 1; i < deep; i++) {
            mail = head("b" + i) + "--b" + i + "\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b" + i
                    + "\r\nContent-Type: message/rfc822; name=\"m.eml\"\r\nContent-Disposition: attachment; filename=\"m.eml\"\r\n\r\n"
                    + mail + "\r\n--b" + i + "--\r\n";
        }
        return utf8(mail);
    }

    private static byte[] deepParts(int deep) {
        StringBuilder mail = new StringBuilder(head("b0"));
        for (int i = 0; i < deep; i++) {
            mail.append("--b" + i + "\r\nContent-Type: multipart/mixed; boundary=\"b" + (i + 1) + "\"\r\n\r\n");
        }
        return utf8(mail + "--b" + deep + "\r\nContent-Type: text/plain\r\n\r\nAt the bottom.\r\n");
    }

    private static List<HostileFile> pictures() {
        byte[] tiff = {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0, 1, 4, 0, 1, 0, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0};
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        png.writeBytes(
                new byte[] {0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff});
        png.writeBytes(new byte[] {8, 2, 0, 0, 0, 0, 0, 0, 0});
        return List.of(
                HostileFile.of("tiff-directory-in-a-circle.tif", ANY, tiff),
                HostileFile.of("tiff-directory-beyond-end.tif", ANY, new byte[] {'M', 'M', 0, 42, 0x7f, 0, 0, 0}),
                HostileFile.of("png-of-2-billion-lines.png", ANY, png.toByteArray()),
                HostileFile.of("jpeg-cut.jpg", ANY, new byte[] {
                    (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0
                }));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

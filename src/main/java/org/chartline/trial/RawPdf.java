package org.chartline.trial;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

/** A PDF written object by object, so that any of them can be wrong. Objects are numbered from 1. */
final class RawPdf {

    private final List<byte[]> objects = new ArrayList<>();

    /** A PDF of pages with one line each: catalog 1, pages 2, font 3, then each page and its content. */
    static RawPdf ofLines(String... lines) {
        RawPdf pdf = new RawPdf();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            kids.append(4 + 2 * i).append(" 0 R ");
        }
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Kids [ %s] /Count %d >>".formatted(kids, lines.length));
        pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        for (int i = 0; i < lines.length; i++) {
            pdf.add(page("/Contents " + (5 + 2 * i) + " 0 R"));
            pdf.stream("", line(lines[i]).getBytes(StandardCharsets.ISO_8859_1));
        }
        return pdf;
    }

    static String page(String entries) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> " + entries
                + " >>";
    }

    /** What draws a line of text near the top of a page. */
    static String line(String text) {
        return "BT /F1 11 Tf 72 720 Td (" + text + ") Tj ET";
    }

    RawPdf add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    RawPdf set(int number, String object) {
        objects.set(number - 1, object.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Adds a stream, compressed. */
    RawPdf stream(String entries, byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return packed(entries + " /Filter /FlateDecode", packed.toByteArray());
    }

    /** Adds a stream whose bytes are as they come. */
    RawPdf packed(String entries, byte[] content) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        write(object, "<< /Length " + content.length + " " + entries + " >>\nstream\n");
        object.writeBytes(content);
        write(object, "\nendstream");
        objects.add(object.toByteArray());
        return this;
    }

    byte[] bytes() {
        return bytes("");
    }

    /** @param trailer more entries of the trailer */
    byte[] bytes(String trailer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            write(out, (i + 1) + " 0 obj\n");
            out.writeBytes(objects.get(i));
            write(out, "\nendobj\n");
        }
        int xref = out.size();
        write(out, "xref\n0 " + (objects.size() + 1) + "\n" + table);
        write(
                out,
                "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R " + trailer + " >>\nstartxref\n" + xref
                        + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}

package org.chartline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.tika.Tika;

/**
 * Reads files: the door of this room. Whatever a file holds, the answer is a value: its pages, or why there are none.
 *
 * <p>The kind of a file is told by its content; its name only helps where content cannot tell (plain text). Keeps no
 * state and may be called from many threads.
 */
public final class Ingest {

    /** In bytes; the largest case files seen are a tenth of it. */
    private static final long LARGEST_FILE = 2L << 30;

    private static final Map<String, FormatReader> READERS = Map.ofEntries(
            Map.entry("application/pdf", new PdfReader()),
            Map.entry("image/tiff", new ImageReader()),
            Map.entry("image/png", new ImageReader()),
            Map.entry("image/jpeg", new ImageReader()),
            Map.entry("text/plain", new TextReader()),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", new DocxReader()),
            Map.entry("application/msword", new TikaReader()),
            Map.entry("application/rtf", new TikaReader()),
            Map.entry("text/html", new TikaReader()),
            Map.entry("application/xhtml+xml", new TikaReader()),
            Map.entry("message/rfc822", new TikaReader()));

    private final Tika tika = new Tika();

    /**
     * Reads one file.
     *
     * @throws IOException when the file cannot be opened at all: it is missing, a folder, or not permitted
     */
    public SourceFile read(Path file) throws IOException {
        FileId id = id(file);
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) == 0) {
            return refused(id, name, "application/octet-stream", SourceFile.Reason.EMPTY, "the file has no content");
        }
        String type = type(file);
        if (Files.size(file) > LARGEST_FILE) {
            return refused(id, name, type, SourceFile.Reason.TOO_LARGE, "larger than " + (LARGEST_FILE >> 30) + " GiB");
        }
        FormatReader reader = READERS.get(type);
        return reader == null ? unsupported(id, name, type) : read(file, id, name, type, reader);
    }

    /** A text that is no file of its own, as a plain text file of that name would be read. */
    public static SourceFile text(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return text.isEmpty()
                ? refused(id(bytes), name, "text/plain", SourceFile.Reason.EMPTY, "the file has no content")
                : new SourceFile.Read(id(bytes), name, "text/plain", TextReader.pages(text), List.of());
    }

    private static FileId id(byte[] bytes) {
        try {
            return new FileId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The SHA-256 of a file's bytes. */
    public static FileId id(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return new FileId(HexFormat.of().formatHex(digest.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String type(Path file) throws IOException {
        String type = tika.detect(file);
        return type.startsWith("text/") && !READERS.containsKey(type) ? "text/plain" : type;
    }

    private static SourceFile read(Path file, FileId id, String name, String type, FormatReader reader) {
        try {
            FormatReader.Content content = reader.read(file);
            if (content.pages().isEmpty()) {
                return refused(id, name, type, SourceFile.Reason.EMPTY, "the file has no page");
            }
            return new SourceFile.Read(id, name, type, content.pages(), content.warnings());
        } catch (RefusedException e) {
            return refused(id, name, type, e.reason(), e.detail());
        } catch (IOException | RuntimeException e) {
            // a parser may throw anything on a damaged file; that is the file's fault, not ours
            return refused(id, name, type, SourceFile.Reason.DAMAGED, "cannot be opened: ask the sender for it again");
        } catch (OutOfMemoryError | StackOverflowError e) {
            return refused(id, name, type, SourceFile.Reason.TOO_LARGE, "unpacks to more than this program can hold");
        }
    }

    private static SourceFile unsupported(FileId id, String name, String type) {
        if (type.contains("encrypted") || type.equals("application/x-tika-ooxml-protected")) {
            return refused(
                    id,
                    name,
                    type,
                    SourceFile.Reason.PASSWORD_NEEDED,
                    "opens only with a password: remove it and send it again");
        }
        return refused(
                id,
                name,
                type,
                SourceFile.Reason.UNSUPPORTED_TYPE,
                type + " is not read (PDF, TIFF, PNG, JPEG, DOCX, DOC, RTF, HTML, TXT and EML are): convert it to PDF");
    }

    private static SourceFile refused(FileId id, String name, String type, SourceFile.Reason reason, String detail) {
        return new SourceFile.Refused(id, name, type, reason, detail);
    }
}

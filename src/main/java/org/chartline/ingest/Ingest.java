package org.chartline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * Reads files: the door of this room. Whatever a file holds, the answer is a value: its pages, or why there are none.
 *
 * <p>The kind of a file is told by its content; its name only helps where content cannot tell (plain text). Keeps no
 * state and may be called from many threads.
 */
public final class Ingest {

    private static final Map<String, FormatReader> READERS = Map.ofEntries(
            Map.entry("application/pdf", new PdfReader()),
            Map.entry("image/tiff", new ImageReader()),
            Map.entry("image/png", new ImageReader()),
            Map.entry("image/jpeg", new ImageReader()),
            Map.entry("text/plain", new TextReader()),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", new DocxReader()),
            Map.entry("application/msword", new TikaReader(false)),
            Map.entry("application/rtf", new TikaReader(false)),
            Map.entry("text/html", new TikaReader(false)),
            Map.entry("application/xhtml+xml", new TikaReader(false)),
            Map.entry("message/rfc822", new TikaReader(true)),
            Map.entry("application/vnd.ms-outlook", new TikaReader(true)));

    /** Bytes from which the kind of a file is told. */
    private static final int HEAD = 1 << 16;

    /** With these bytes a PDF begins, and nothing else. */
    private static final byte[] PDF = "%PDF-1.".getBytes(StandardCharsets.US_ASCII);

    /** Knows hundreds of kinds of files, which takes a process longer to learn than to read a page. */
    private static final class Kinds {

        /** No part of a letter unpacks to more than this; a file made to exhaust memory does. */
        private static final long LARGEST_PART = 100L << 20;

        private static final Detector DETECTOR = new DefaultDetector();

        static {
            ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        }
    }

    /**
     * Reads one file in this process.
     *
     * @throws IOException when the file cannot be opened at all: it is missing, a folder, or not permitted
     */
    public SourceFile read(Path file) throws IOException {
        Gathered gathered = new Gathered((number, count) -> {});
        Ending ending = read(file, String.valueOf(file.getFileName()), 1, gathered);
        return gathered.as(id(file), String.valueOf(file.getFileName()), ending);
    }

    /**
     * Reads one file page by page in this process.
     *
     * @param name what the file is called; where it stands, it may have another name
     * @param from the first page wanted, 1-based
     * @throws IOException when the file cannot be opened at all
     */
    Ending read(Path file, String name, int from, PageSink sink) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return new Ending.Refusal("application/octet-stream", SourceFile.Reason.EMPTY, "the file has no content");
        }
        String type = type(file, name);
        if (size > (type.equals("text/plain") ? Limits.TEXT_FILE : Limits.FILE)) {
            return new Ending.Refusal(
                    type, SourceFile.Reason.TOO_LARGE, "larger than such a file may be: part it and send the parts");
        }
        FormatReader reader = READERS.get(type);
        return reader == null ? unsupported(type) : read(file, type, reader, from, sink);
    }

    /**
     * A file that needs no process of its own because nothing but decoding is done with it: a small plain text.
     *
     * @throws IOException when the file cannot be opened at all
     */
    Optional<Ending> readIfPlain(Path file, String name, PageSink sink) throws IOException {
        return isPlain(file, name) ? Optional.of(read(file, name, 1, sink)) : Optional.empty();
    }

    /** Whether the file is empty or a small plain text. */
    boolean isPlain(Path file, String name) throws IOException {
        long size = Files.size(file);
        return size == 0
                || size <= Limits.SMALL_TEXT
                        && looksLikeText(file)
                        && type(file, name).equals("text/plain");
    }

    /** Whether the file's beginning holds nothing but letters and line ends, and none of the marks of other kinds. */
    private static boolean looksLikeText(Path file) throws IOException {
        byte[] head = head(file);
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return head.length > 0 && "<{%".indexOf(head[0]) < 0 && !isArchiveOrPicture(head);
    }

    /** {@code PK} and {@code P1} to {@code P7}; {@code PROGRESS NOTE} is none. */
    private static boolean isArchiveOrPicture(byte[] head) {
        return head[0] == 'P' && head.length > 1 && "K0123456789".indexOf(head[1]) >= 0;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /** A text that is no file of its own, as a plain text file of that name would be read. */
    public static SourceFile text(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return text.isEmpty()
                ? new SourceFile.Refused(
                        id(bytes), name, "text/plain", SourceFile.Reason.EMPTY, "the file has no content")
                : new SourceFile.Read(id(bytes), name, "text/plain", TextReader.pages(text), List.of());
    }

    /** The SHA-256 of some bytes. */
    static FileId id(byte[] bytes) {
        return new FileId(Sha256.of(bytes));
    }

    /** The SHA-256 of a file's bytes. */
    public static FileId id(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, Sha256.digest())) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return new FileId(HexFormat.of().formatHex(digest.getMessageDigest().digest()));
        }
    }

    /** The type that the content shows, or the name where content cannot tell. */
    String type(Path file, String name) throws IOException {
        if (beginsAsPdf(file)) {
            return "application/pdf";
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            String type = Kinds.DETECTOR.detect(in, metadata).toString();
            return type.startsWith("text/") && !READERS.containsKey(type) ? "text/plain" : type;
        }
    }

    private static boolean beginsAsPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PDF.length), PDF);
        }
    }

    private static Ending read(Path file, String type, FormatReader reader, int from, PageSink sink) {
        LimitedSink limited = new LimitedSink(sink);
        try {
            reader.read(file, from, limited);
            return limited.isEmpty() && from == 1
                    ? new Ending.Refusal(type, SourceFile.Reason.EMPTY, "the file has no page")
                    : new Ending.Done(type);
        } catch (RefusedException e) {
            return new Ending.Refusal(type, e.reason(), e.detail());
        } catch (IOException | RuntimeException e) {
            // a parser may throw anything on a damaged file; that is the file's fault, not ours
            return new Ending.Refusal(type, SourceFile.Reason.DAMAGED, "cannot be opened: ask the sender for it again");
        } catch (OutOfMemoryError | StackOverflowError e) {
            return new Ending.Refusal(
                    type, SourceFile.Reason.TOO_LARGE, "unpacks to more, or deeper, than this program can hold");
        }
    }

    private static Ending unsupported(String type) {
        if (type.contains("encrypted") || type.equals("application/x-tika-ooxml-protected")) {
            return new Ending.Refusal(
                    type, SourceFile.Reason.PASSWORD_NEEDED, "opens only with a password: remove it and send it again");
        }
        return new Ending.Refusal(
                type,
                SourceFile.Reason.UNSUPPORTED_TYPE,
                type
                        + " is not read (PDF, TIFF, PNG, JPEG, DOCX, DOC, RTF, HTML, TXT, EML, MSG and ZIP are): convert it to PDF");
    }
}

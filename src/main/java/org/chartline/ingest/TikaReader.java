package org.chartline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads DOC, RTF, HTML, EML and MSG by Tika's parsers: one logical page each, as these have no pages of their own. */
final class TikaReader implements WholeReader {

    private final boolean attachmentsComeApart;

    /** @param attachmentsComeApart whether {@link Unpacker} makes files of what is attached; else it is named */
    TikaReader(boolean attachmentsComeApart) {
        this.attachmentsComeApart = attachmentsComeApart;
    }

    @Override
    public Content read(Path file) throws IOException {
        LineHandler lines = new LineHandler();
        Metadata metadata = new Metadata();
        ParseContext context = new ParseContext();
        context.set(Parser.class, Parsers.ALL);
        Attachments attachments = new Attachments(context);
        context.set(EmbeddedDocumentExtractor.class, attachments);
        try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
            Parsers.ALL.parse(in, lines, metadata, context);
        } catch (EncryptedDocumentException e) {
            throw new RefusedException(
                    SourceFile.Reason.PASSWORD_NEEDED, "opens only with a password: remove it and send it again");
        } catch (TikaException | SAXException e) {
            if (WriteLimitReachedException.isWriteLimitReached(e)) {
                throw new RefusedException(SourceFile.Reason.TOO_LARGE, "holds more text than a case file can");
            }
            throw new IOException("the parser gave up", e);
        }
        List<String> warnings = attachmentsComeApart ? new ArrayList<>() : attachments.warnings;
        LostText.warning(file, lines.text()).ifPresent(warnings::add);
        return new Content(TextReader.pages(headers(metadata) + lines.text()), warnings);
    }

    /** Whether a part of a mail is the letter itself and not attached to it. */
    static boolean ownText(@Nullable String name, String type) {
        return name == null && type.startsWith("text/");
    }

    /** What a letter's head would say: an e-mail's sender, recipients, date and subject. */
    private static String headers(Metadata metadata) {
        StringBuilder head = new StringBuilder();
        add(head, "From", metadata.getValues(Message.MESSAGE_FROM));
        add(head, "To", metadata.getValues(Message.MESSAGE_TO));
        if (!head.isEmpty()) {
            add(head, "Date", metadata.getValues(TikaCoreProperties.CREATED));
            add(head, "Subject", metadata.getValues(TikaCoreProperties.TITLE));
            head.append('\n');
        }
        return head.toString();
    }

    private static void add(StringBuilder head, String name, String[] values) {
        if (values.length > 0) {
            head.append(name).append(": ").append(String.join(", ", values)).append('\n');
        }
    }

    /** Made when first needed, as it takes a quarter of a second; serves all threads. */
    static final class Parsers {

        static final AutoDetectParser ALL = new AutoDetectParser();

        private Parsers() {}
    }

    /** Reads a letter's own parts and names what is attached to it: an attachment is a file of its own. */
    private static final class Attachments extends ParsingEmbeddedDocumentExtractor {

        private final List<String> warnings = new ArrayList<>();

        Attachments(ParseContext context) {
            super(context);
        }

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
            boolean own = ownText(name, type);
            if (!own && name != null) {
                warnings.add("attachment " + name + " not read: hand it in as a file of its own");
            }
            return own;
        }
    }
}

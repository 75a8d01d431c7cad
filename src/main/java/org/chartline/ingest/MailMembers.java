package org.chartline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What is attached to a mail (EML, MSG); the mail's own text is {@link TikaReader}'s. */
final class MailMembers implements EmbeddedDocumentExtractor {

    private final Unpacker unpacker;
    private int unnamed;

    private MailMembers(Unpacker unpacker) {
        this.unpacker = unpacker;
    }

    static void unpack(Path file, Unpacker unpacker) throws IOException {
        ParseContext context = new ParseContext();
        context.set(Parser.class, TikaReader.Parsers.ALL);
        context.set(EmbeddedDocumentExtractor.class, new MailMembers(unpacker));
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
            TikaReader.Parsers.ALL.parse(in, new DefaultHandler(), metadata, context);
        } catch (EncryptedDocumentException e) {
            throw new RefusedException(
                    SourceFile.Reason.PASSWORD_NEEDED, "opens only with a password: remove it and send it again");
        } catch (TikaException | SAXException e) {
            throw new IOException("the parser gave up", e);
        }
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return !TikaReader.ownText(
                metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY),
                String.valueOf(metadata.get(Metadata.CONTENT_TYPE)));
    }

    @Override
    public void parseEmbedded(InputStream content, ContentHandler handler, Metadata metadata, boolean html)
            throws IOException {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        unpacker.take(name == null || name.isBlank() ? unnamed(metadata) : name, content, 0);
    }

    private String unnamed(Metadata metadata) {
        String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
        return "attachment-" + ++unnamed + (type.startsWith("message/rfc822") ? ".eml" : "");
    }
}

package org.chartline.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Iterator;
import java.util.List;
import org.chartline.divide.Corrections;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.ingest.Page;
import org.chartline.ingest.SourceFile;
import org.chartline.ingest.Word;
import org.chartline.tag.DateMention;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
import org.chartline.tag.WorkStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The pieces of a case file as JSON, and back, without loss. What the other rooms' types look like in JSON is decided
 * here only. Files and documents stand without their pages, which {@link PageContent} keeps.
 */
final class CaseForm {

    private static final String PAGES = "pages";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
            // a field that is missing, null or unknown belongs to another version, and is not guessed at
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addMixIn(SourceFile.class, AnyFile.class)
            .addMixIn(Mention.class, AnyMention.class)
            .addMixIn(PartialDate.class, Written.class)
            .build();

    private static final JsonMapper WITHOUT_PAGES = JSON.rebuild()
            .addModule(new SimpleModule()
                    .addSerializer(Page.class, new PageNumber())
                    .addDeserializer(Page.class, new GivenPage()))
            .build();

    /** What a document's mentions depend on: where its words stand on the page does not matter. */
    private static final JsonMapper KEY =
            JSON.rebuild().addMixIn(Page.class, PageText.class).build();

    private CaseForm() {}

    /** A file without its pages. */
    static byte[] write(SourceFile file) {
        return WITHOUT_PAGES.writerFor(SourceFile.class).writeValueAsBytes(file);
    }

    /** @throws JacksonException for what {@link #write(SourceFile)} did not make */
    static SourceFile readFile(byte[] json, List<Page> pages) {
        return read(SourceFile.class, json, pages);
    }

    /** A document without its pages. */
    static byte[] write(Document document) {
        return WITHOUT_PAGES.writeValueAsBytes(document);
    }

    /** @throws JacksonException for what {@link #write(Document)} did not make */
    static Document readDocument(byte[] json, List<Page> pages) {
        return read(Document.class, json, pages);
    }

    static byte[] write(Corrections corrections) {
        return JSON.writeValueAsBytes(corrections);
    }

    /** @throws JacksonException for what {@link #write(Corrections)} did not make */
    static Corrections readCorrections(byte[] json) {
        return read(Corrections.class, json, List.of());
    }

    static byte[] writeMentions(List<Mention> mentions) {
        return JSON.writeValueAsBytes(new Mentions(mentions));
    }

    /** @throws JacksonException for what {@link #writeMentions} did not make */
    static List<Mention> readMentions(byte[] json) {
        return read(Mentions.class, json, List.of()).mentions();
    }

    /** Two documents with the same key have the same mentions. */
    static byte[] key(Document document) {
        return KEY.writeValueAsBytes(document);
    }

    private static <T> T read(Class<T> type, byte[] json, List<Page> pages) {
        T value = WITHOUT_PAGES
                .readerFor(type)
                .withAttribute(PAGES, pages.iterator())
                .readValue(json);
        if (value == null) {
            throw DatabindException.from((JsonParser) null, "null is not a " + type.getSimpleName());
        }
        return value;
    }

    /** In place of a page stands its number, for people. */
    private static final class PageNumber extends ValueSerializer<Page> {
        @Override
        public void serialize(Page page, JsonGenerator json, SerializationContext context) {
            json.writeNumber(page.number());
        }
    }

    /** For each page that stands there the next of those that were given. */
    private static final class GivenPage extends ValueDeserializer<Page> {
        @Override
        public Page deserialize(JsonParser json, DeserializationContext context) {
            if (context.getAttribute(PAGES) instanceof Iterator<?> pages && pages.hasNext()) {
                return (Page) pages.next();
            }
            throw DatabindException.from(json, "there are fewer pages than there were");
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = SourceFile.Read.class, name = "read"),
        @JsonSubTypes.Type(value = SourceFile.Refused.class, name = "refused")
    })
    private interface AnyFile {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kindOfMention")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Medication.class, name = "medication"),
        @JsonSubTypes.Type(value = Procedure.class, name = "procedure"),
        @JsonSubTypes.Type(value = PainScore.class, name = "pain-score"),
        @JsonSubTypes.Type(value = WorkStatus.class, name = "work-status"),
        @JsonSubTypes.Type(value = Function.class, name = "function"),
        @JsonSubTypes.Type(value = DateMention.class, name = "date")
    })
    private interface AnyMention {}

    private record Mentions(List<Mention> mentions) {}

    private abstract static class PageText {

        @JsonIgnore
        abstract List<Word> words();
    }

    private abstract static class Written {

        @JsonCreator
        static PartialDate parse(String iso) {
            throw new UnsupportedOperationException(iso);
        }

        @Override
        @JsonValue
        public abstract String toString();
    }
}

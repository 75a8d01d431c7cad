package org.chartline.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** A case file as JSON, and back, without loss. What the other rooms' types look like in JSON is decided here only. */
final class CaseForm {

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

    /** What a document's mentions depend on: where its words stand on the page does not matter. */
    private static final JsonMapper KEY =
            JSON.rebuild().addMixIn(Page.class, PageText.class).build();

    private CaseForm() {}

    /** Writes a case as it goes, so that a large one is never in memory twice. */
    static void write(CaseFile file, OutputStream out) {
        OutputStream open = new BufferedOutputStream(out) {
            @Override
            public void close() throws IOException {
                flush(); // whoever opened it closes it
            }
        };
        JSON.writeValue(open, file);
    }

    static byte[] writeMentions(List<Mention> mentions) {
        return JSON.writeValueAsBytes(new Mentions(mentions));
    }

    /** @throws JacksonException for what {@link #writeMentions} did not make */
    static List<Mention> readMentions(byte[] json) {
        return JSON.readValue(json, Mentions.class).mentions();
    }

    /** Two documents with the same key have the same mentions. */
    static byte[] key(Document document) {
        return KEY.writeValueAsBytes(document);
    }

    /** @throws JacksonException for what {@link #write} did not make */
    static CaseFile read(byte[] json) {
        CaseFile file = JSON.readValue(json, CaseFile.class);
        if (file == null) {
            throw DatabindException.from((JsonParser) null, "null is not a case file");
        }
        return file;
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

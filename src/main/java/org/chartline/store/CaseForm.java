package org.chartline.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import org.chartline.divide.PartialDate;
import org.chartline.ingest.SourceFile;
import org.chartline.tag.DateMention;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
import org.chartline.tag.WorkStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** A case file as JSON, and back, without loss. What the other rooms' types look like in JSON is decided here only. */
final class CaseForm {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
            .addMixIn(SourceFile.class, AnyFile.class)
            .addMixIn(Mention.class, AnyMention.class)
            .addMixIn(PartialDate.class, Written.class)
            .build();

    private CaseForm() {}

    static byte[] write(CaseFile file) {
        return JSON.writeValueAsBytes(file);
    }

    /** @throws JacksonException for what {@link #write} did not make */
    static CaseFile read(byte[] json) {
        return JSON.readValue(json, CaseFile.class);
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

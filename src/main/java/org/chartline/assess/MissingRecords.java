package org.chartline.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.rows.Rows;
import org.chartline.tag.DateMention;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;

/** Finds records that papers of the file name with a date and that the file does not hold. */
public final class MissingRecords {

    /** Characters between the record's name and its date. */
    private static final int REACH = 48;

    /** A row of {@code rules/record-names.tsv}: how a record is named beside its date. */
    private record RecordName(String id, String what, Pattern pattern, String example) {}

    private final List<RecordName> names = Rows.read("record-names", RecordName.class);

    /** Each record once, in the order in which it is named. */
    public List<MissingRecord> of(Timeline timeline) {
        Map<String, MissingRecord> missing = new LinkedHashMap<>();
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            if (tagged.document().samePatient().orElse(true)
                    && tagged.document().duplicateOf().isEmpty()) {
                for (Mention mention : tagged.mentions()) {
                    if (mention instanceof DateMention date && date.role() == DateMention.Role.SERVICE) {
                        named(tagged.document(), date)
                                .filter(record -> !held(timeline, date.value()))
                                .ifPresent(record -> missing.putIfAbsent(record.what() + date.value(), record));
                    }
                }
            }
        }
        return new ArrayList<>(missing.values());
    }

    private Optional<MissingRecord> named(Document document, DateMention date) {
        if (date.value().precision() != PartialDate.Precision.DAY
                || document.serviceDate().filter(date.value()::equals).isPresent()) {
            return Optional.empty();
        }
        String text = document.runningText();
        int at = date.evidence().span().begin();
        String before = text.substring(Math.max(0, at - REACH), at);
        String after = text.substring(
                date.evidence().span().end(),
                Math.min(text.length(), date.evidence().span().end() + REACH));
        for (RecordName name : names) {
            Matcher ahead = name.pattern().matcher(before);
            if (ahead.find() && before.substring(ahead.end()).indexOf('.') < 0
                    || name.pattern().matcher(after).lookingAt()) {
                return Optional.of(new MissingRecord(
                        name.what(), Optional.of(date.value()), Citation.around(document, date.evidence()), name.id()));
            }
        }
        return Optional.empty();
    }

    /** Whether a document of that day, or a few days off for a report written later, is in the file. */
    private static boolean held(Timeline timeline, PartialDate date) {
        return timeline.caseFile().documents().stream()
                .map(TaggedDocument::document)
                .filter(document -> document.samePatient().orElse(true))
                .anyMatch(document ->
                        document.serviceDate().filter(date::equals).isPresent()
                                || document.dates().stream()
                                        .anyMatch(d -> d.date().equals(date) && ownDate(d.role())));
    }

    private static boolean ownDate(org.chartline.divide.DocumentDate.Role role) {
        return switch (role) {
            case SERVICE, REPORT, SIGNATURE, REQUEST, DECISION -> true;
            case PRINT, FAX, RECEIPT, INJURY, BIRTH, DUE -> false;
        };
    }
}

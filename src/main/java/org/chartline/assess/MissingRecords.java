package org.chartline.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.PartialDate;
import org.chartline.rows.Rows;
import org.chartline.tag.DateMention;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;

/**
 * Finds records that papers of the file name and that the file does not hold: by their date; by words that say that they
 * are not there; and those of which only some pages are there.
 */
public final class MissingRecords {

    /** Characters between the record's name and its date: lists give several dates after one name. */
    private static final int REACH = 120;

    /** What is planned is no record yet. */
    private static final Pattern PLANNED = Pattern.compile(
            "(?i)\\b(?:appt|appointment|scheduled|will be|to be|return|next|recheck|follow[- ]?up (?:on|in)|due|ordered|set for|authorized|received|signed|sent)\\b[^.]{0,30}$");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\bDr|\\bMr|\\bMs|\\bMrs|\\b[A-Z])\\.[\"”)]?\\s");

    /** A row of {@code rules/record-names.tsv}: how a record is named beside its date. */
    private record RecordName(String id, String what, int behind, Pattern pattern, String example) {}

    /** A row of {@code rules/record-absences.tsv}: how a paper says that a record is not there. */
    private record Absence(String id, String what, Pattern pattern, String example, String counterExample) {}

    private final List<RecordName> names = Rows.read("record-names", RecordName.class);
    private final List<Absence> absences = Rows.read("record-absences", Absence.class);

    /** Each record once, in the order in which it is named. */
    public List<MissingRecord> of(Timeline timeline) {
        Records records = Records.of(timeline);
        Map<String, MissingRecord> missing = new LinkedHashMap<>();
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            if (Contradictions.counts(tagged.document())) {
                dated(tagged, records).forEach(record -> missing.putIfAbsent(String.valueOf(record.date()), record));
            }
        }
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            if (Contradictions.counts(tagged.document())) {
                if (tellsOfAbsence(tagged.document())) {
                    undated(tagged.document(), records, missing);
                }
                PartOfReport.of(tagged.document()).ifPresent(record -> missing.put("part " + record.namedIn(), record));
            }
        }
        return new ArrayList<>(missing.values());
    }

    private List<MissingRecord> dated(TaggedDocument tagged, Records records) {
        Timeline timeline = records.timeline();
        List<PartialDate> cited = QuotedDays.cited(tagged);
        List<MissingRecord> dated = new ArrayList<>();
        for (Mention mention : tagged.mentions()) {
            if (mention instanceof DateMention date
                    && mayDateARecord(tagged.document(), date, timeline)
                    && QuotedDays.meant(date.value(), cited, records, tagged.document())
                            .isEmpty()) {
                named(tagged.document(), date, timeline).ifPresent(dated::add);
            }
        }
        return dated;
    }

    /** A bill and a dispensing log list services, not records. */
    private static boolean mayDateARecord(Document document, DateMention date, Timeline timeline) {
        boolean letter = document.type() == DocumentType.UR_DECISION;
        boolean role = date.role() == DateMention.Role.SERVICE || letter && date.role() != DateMention.Role.INJURY;
        return role
                && document.type() != DocumentType.BILLING
                && document.type() != DocumentType.PHARMACY_LOG
                && date.value().precision() != PartialDate.Precision.MONTH
                && timeline.injury()
                        .filter(injury -> !date.value().latest().isAfter(injury.earliest()))
                        .isEmpty();
    }

    private Optional<MissingRecord> named(Document document, DateMention date, Timeline timeline) {
        if (document.serviceDate().filter(date.value()::equals).isPresent()) {
            return Optional.empty();
        }
        String text = document.runningText();
        int begin = date.evidence().span().begin();
        int end = date.evidence().span().end();
        String before = sentenceBefore(text.substring(Math.max(0, begin - REACH), begin));
        String after = text.substring(end, Math.min(text.length(), end + REACH)).replaceAll("\\s+", " ");
        if (PLANNED.matcher(before).find()) {
            return Optional.empty();
        }
        boolean year = date.value().precision() == PartialDate.Precision.YEAR;
        for (RecordName name : names) {
            if (last(name.pattern(), before, year ? 3 : REACH) || !year && behind(name, after)) {
                if (held(timeline, date.value(), name)) {
                    return Optional.empty();
                }
                return Optional.of(new MissingRecord(
                        name.what(), Optional.of(date.value()), Citation.around(document, date.evidence()), name.id()));
            }
        }
        return Optional.empty();
    }

    /** Directly behind the date, or in the row's reach of an entry that begins with it. */
    private static boolean behind(RecordName name, String after) {
        Matcher matcher = name.pattern().matcher(after.strip());
        return matcher.lookingAt()
                || matcher.find()
                        && matcher.start() <= name.behind()
                        && after.stripLeading().startsWith(",");
    }

    private static String sentenceBefore(String text) {
        String[] parts = SENTENCE_END.split(text.replaceAll("\\n\\s*\\n", ". "), -1);
        return parts[parts.length - 1].replaceAll("\\s+", " ");
    }

    /** Whether the words stand at most so many characters before the end. */
    private static boolean last(Pattern words, String before, int reach) {
        Matcher matcher = words.matcher(before);
        boolean near = false;
        while (matcher.find()) {
            near = before.length() - matcher.end() <= reach;
        }
        return near;
    }

    /** What a review does not find is its claim: it is held against the records elsewhere. */
    private static boolean tellsOfAbsence(Document document) {
        return switch (document.type()) {
            case UR_DECISION, IMR_DETERMINATION, IMR_APPLICATION -> false;
            default -> true;
        };
    }

    private void undated(Document document, Records records, Map<String, MissingRecord> missing) {
        Found words = records.words(document);
        for (Absence row : absences) {
            for (Citation place : words.all(row.pattern())) {
                boolean named = missing.values().stream()
                        .map(MissingRecord::namedIn)
                        .anyMatch(other -> other.document().equals(place.document())
                                && other.page() == place.page()
                                && Math.abs(other.begin() - place.begin()) < REACH);
                if (!named) {
                    missing.putIfAbsent(
                            row.id() + document.id(), new MissingRecord(row.what(), Optional.empty(), place, row.id()));
                }
            }
        }
    }

    /** Whether a document of that day, or written of it later, is in the file; for a year, one that is named so. */
    private static boolean held(Timeline timeline, PartialDate date, RecordName name) {
        return timeline.caseFile().documents().stream()
                .map(TaggedDocument::document)
                .filter(document -> document.samePatient().orElse(true) && document.type() != DocumentType.BILLING)
                .anyMatch(document -> date.precision() == PartialDate.Precision.YEAR
                        ? ofYear(document, date.year())
                                && name.pattern()
                                        .matcher(document.runningText())
                                        .find()
                        : dated(document, date));
    }

    private static boolean ofYear(Document document, int year) {
        return document.type() != DocumentType.UR_DECISION
                && document.serviceDate().filter(day -> day.year() == year).isPresent();
    }

    private static boolean dated(Document document, PartialDate date) {
        return document.serviceDate().filter(date::equals).isPresent()
                || document.dates().stream().anyMatch(d -> d.date().equals(date) && ownDate(d.role()));
    }

    private static boolean ownDate(org.chartline.divide.DocumentDate.Role role) {
        return switch (role) {
            case SERVICE, REPORT, SIGNATURE, REQUEST, DECISION -> true;
            case PRINT, FAX, RECEIPT, INJURY, BIRTH, QUOTED, DUE -> false;
        };
    }
}

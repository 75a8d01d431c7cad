package org.chartline.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;

/** Records that are no visits: imaging, tests, operations, pharmacy logs, requests, letters; newest first. */
final class RecordWriter {

    private static final int MOST_FINDINGS = 2;
    private static final int MOST_STATEMENTS = 5;

    /** What weighs less is not told of a record that is no visit. */
    private static final int LEAST = 3;

    private static final int LEAST_OF_COVERS = 6;
    private static final int LEAST_OF_LOOSE = 5;

    /** An overall result, or one that differs. */
    private static final int RESULT = 7;

    private RecordWriter() {}

    static List<Sentence> write(Timeline timeline) {
        Set<String> visits =
                timeline.visits().stream().map(visit -> visit.document().id()).collect(Collectors.toSet());
        List<TaggedDocument> others = timeline.caseFile().documents().stream()
                .filter(tagged -> counts(tagged.document()))
                .filter(tagged -> !visits.contains(tagged.document().id()))
                .sorted(Comparator.comparing(RecordWriter::day).reversed())
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        for (TaggedDocument tagged : others) {
            if (tagged.document().type() == DocumentType.PHARMACY_LOG) {
                sentences.addAll(FillsWriter.of(tagged));
            } else {
                sentence(tagged).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private static boolean counts(Document document) {
        boolean told = switch (document.type()) {
            case UR_DECISION, IMR_APPLICATION, IMR_DETERMINATION, BILLING -> false;
            default -> true;
        };
        return told
                && document.duplicateOf().isEmpty()
                && document.samePatient().orElse(true);
    }

    private static String day(TaggedDocument tagged) {
        return tagged.document().serviceDate().map(Object::toString).orElse("");
    }

    private static Optional<Sentence> sentence(TaggedDocument tagged) {
        Document document = tagged.document();
        boolean firstHand = document.provenance().firstHand();
        boolean lab =
                document.type() == DocumentType.LAB_REPORT && !telling(tagged).isEmpty();
        List<Citation> places = new ArrayList<>(firstHand && !lab ? findings(document) : List.of());
        int room = image(document) && !places.isEmpty() ? 0 : MOST_STATEMENTS - places.size();
        List<Statement> telling = lab ? results(telling(tagged)) : telling(tagged);
        (image(document) ? Statements.last(telling, room) : Statements.most(telling, room))
                .stream()
                        .map(Statement::place)
                        .filter(place -> places.stream().noneMatch(other -> Places.overlap(place, other)))
                        .toList()
                        .forEach(places::add);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Wording wording = new Wording().say("In ").document(document);
        wording.say(firstHand ? ", it was noted: " : ", it was reportedly said: ");
        wording.quotes(Places.apart(places));
        return Optional.of(wording.end(Slot.OTHER_RECORD, Optional.of(document.id())));
    }

    private static List<Statement> telling(TaggedDocument tagged) {
        Document document = tagged.document();
        boolean cover = document.type() == DocumentType.COVER_SHEET;
        boolean loose =
                document.type() == DocumentType.OTHER && document.serviceDate().isEmpty();
        return Statements.of(tagged).stream()
                .filter(statement -> statement.weight() >= (cover ? LEAST_OF_COVERS : LEAST))
                .filter(statement -> !cover && !loose
                        || statement.kind() == Statement.Kind.FILE
                        || loose && statement.weight() >= LEAST_OF_LOOSE)
                .filter(statement -> document.type() != DocumentType.CORRESPONDENCE || toldOfALetter(statement.kind()))
                .toList();
    }

    /** Where a test is summed up or something differs, the rest is as expected. */
    private static List<Statement> results(List<Statement> all) {
        List<Statement> weighty =
                all.stream().filter(result -> result.weight() >= RESULT).toList();
        return weighty.isEmpty() ? all : weighty;
    }

    /** What a letter argues is no evidence. */
    private static boolean toldOfALetter(Statement.Kind kind) {
        return switch (kind) {
            case WORK, FILE, HISTORY, FINDING -> true;
            default -> false;
        };
    }

    /** What the reader of pictures or of nerves sums up is enough. */
    private static boolean image(Document document) {
        return document.type() == DocumentType.IMAGING_REPORT
                || document.type() == DocumentType.ELECTRODIAGNOSTIC_REPORT;
    }

    private static List<Citation> findings(Document document) {
        List<Citation> findings = Places.apart(RecordLine.all(document, "finding"));
        if (image(document) && !findings.isEmpty()) {
            // the impression stands at the end
            return findings.subList(Math.max(0, findings.size() - MOST_FINDINGS), findings.size());
        }
        return findings.size() > MOST_FINDINGS ? findings.subList(0, MOST_FINDINGS) : findings;
    }
}

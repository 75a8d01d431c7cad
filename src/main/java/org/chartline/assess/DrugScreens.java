package org.chartline.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** Results of drug screens that are not as prescribed, and the notes that call one consistent. */
final class DrugScreens {

    private static final Pattern CONSISTENT = Pattern.compile(
            "(?i)\\b(?:UDS|urine drug (?:screen|test)s?|tox(?:icology)?)\\b[^.]{0,60}?(?<!in)\\b(?:consistent|appropriate|compliant)\\b[^.\\n]{0,40}");
    private static final Pattern INCONSISTENT = Pattern.compile("(?i)[^\\n]{0,60}\\bINCONSISTENT\\b[^\\n]{0,40}");

    private record Result(LocalDate day, Citation place) {}

    private final Records records;
    private final List<Result> inconsistent = new ArrayList<>();
    private final TreeSet<LocalDate> calledConsistent = new TreeSet<>();

    DrugScreens(Records records) {
        this.records = records;
        for (TaggedDocument tagged : records.all()) {
            Document document = tagged.document();
            if (document.type() == DocumentType.LAB_REPORT) {
                records.words(document)
                        .first(INCONSISTENT)
                        .ifPresent(place -> inconsistent.add(new Result(day(document), place)));
            }
            if (document.provenance() == Provenance.TREATING && claim(document).isPresent()) {
                calledConsistent.add(day(document));
            }
        }
    }

    /** "UDS consistent", and the last result before the note is not. */
    Optional<Contradiction> in(Document note) {
        return note.provenance() == Provenance.TREATING
                ? claim(note)
                        .flatMap(claim -> inconsistent.stream()
                                .filter(result -> firstAfter(result, day(note)))
                                .map(result -> new Contradiction(Contradiction.Kind.LABORATORY, claim, result.place()))
                                .findFirst())
                : Optional.empty();
    }

    private Optional<Citation> claim(Document note) {
        return records.words(note).first(CONSISTENT);
    }

    /** Whether no note between says so: those that copy the first one say no more. */
    private boolean firstAfter(Result result, LocalDate day) {
        return result.day().isBefore(day)
                && Optional.ofNullable(calledConsistent.higher(result.day()))
                        .filter(earlier -> earlier.isBefore(day))
                        .isEmpty();
    }

    private static LocalDate day(Document document) {
        return document.serviceDate().map(date -> date.earliest()).orElse(LocalDate.MAX);
    }
}

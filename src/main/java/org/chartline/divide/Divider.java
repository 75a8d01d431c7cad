package org.chartline.divide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.ingest.Page;
import org.chartline.ingest.SourceFile;

/**
 * Makes documents of files: the door of this room. Keeps no state; the same files in the same order give the same
 * documents.
 */
public final class Divider {

    /** A name with its degree, near words that say it is the author's and not the addressee's. */
    private static final Pattern AUTHOR = Pattern.compile(
            "(?s)(?i:sincerely|respectfully|signature|signed|(?:dictated|interpreted|performed|reviewed|prepared) by"
                    + "|practitioner|radiologist|therapist|surgeon|physician(?: advisor| reviewer)?|author)\\b.{0,160}?"
                    + "\\b([A-Z][a-z]+(?:-[A-Z][a-z]+)?(?: [A-Z]\\.)? (?:[A-Z][a-z]+-)?[A-Z][a-z]+),? "
                    + "((?:M\\.?D|D\\.?O|D\\.?C|P\\.?T|D\\.?P\\.?T|O\\.?T|L\\.? ?Ac|P\\.?A-?C?|N\\.?P|Ph\\.?D|Psy\\.?D|Esq)\\b\\.?)");

    private final Typing typing = new Typing();
    private final Dating dating = new Dating();

    /**
     * The documents of a case's files, in the order of the files; refused files have none.
     *
     * <p>For now a file is one document; where files are merged, {@link #ranges} is the place to part them.
     */
    public List<Document> divide(List<SourceFile> files) {
        List<Document> documents = new ArrayList<>();
        for (SourceFile file : files) {
            for (List<Page> range : ranges(file)) {
                documents.add(document("D%02d".formatted(documents.size() + 1), file, range));
            }
        }
        List<Patient> patients = documents.stream().map(Patient::of).toList();
        return Copies.marked(documents.stream()
                .map(document -> document.withPatient(Patient.same(document, patients)))
                .toList());
    }

    private static List<List<Page>> ranges(SourceFile file) {
        return file.pages().isEmpty() ? List.of() : List.of(file.pages());
    }

    private Document document(String id, SourceFile file, List<Page> pages) {
        Typing.Verdict verdict = typing.type(pages);
        List<DocumentDate> dates = dating.dates(pages, verdict.type());
        Optional<DocumentDate> dated =
                verdict.type() == DocumentType.PHARMACY_LOG ? lastEntry(pages) : dating.dating(dates);
        List<Cue> cues = new ArrayList<>(verdict.cues());
        dated.ifPresent(
                date -> cues.add(new Cue("service-date", date.rule(), date.place(), quote(pages, date.place()))));
        return new Document(
                id,
                file.id(),
                file.name(),
                pages,
                verdict.type(),
                title(verdict),
                dated.map(DocumentDate::date),
                dates,
                author(pages),
                verdict.authorRole(),
                verdict.provenance(),
                verdict.confidence(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cues);
    }

    /** A log speaks up to the day it was printed; without one, up to its last entry. */
    private Optional<DocumentDate> lastEntry(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> DateFinder.find(page.text()).stream()
                        .map(found -> new DocumentDate(
                                found.date(),
                                DocumentDate.Role.SERVICE,
                                new Place(page.number(), found.begin(), found.end()),
                                "latest-date-of-a-log")))
                .max(Comparator.comparing(DocumentDate::date));
    }

    private static String title(Typing.Verdict verdict) {
        return verdict.cues().stream()
                .findFirst()
                .map(cue -> cue.quote().replaceAll("\\s+", " "))
                .filter(quote -> quote.length() < 90)
                .orElse(verdict.type().toString());
    }

    /** The signer, looked for from the last page backwards; nobody rather than the addressee. */
    private static Optional<String> author(List<Page> pages) {
        for (int i = pages.size() - 1; i >= 0; i--) {
            Matcher matcher = AUTHOR.matcher(pages.get(i).text());
            if (matcher.find()) {
                return Optional.of(matcher.group(1) + ", " + matcher.group(2));
            }
        }
        return Optional.empty();
    }

    private static String quote(List<Page> pages, Place place) {
        return pages.stream()
                .filter(page -> page.number() == place.page())
                .map(page -> page.text().substring(place.begin(), place.end()))
                .findFirst()
                .orElse("");
    }
}

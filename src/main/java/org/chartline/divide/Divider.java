package org.chartline.divide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
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

    private final Leaves leaves = new Leaves();
    private final Typing typing;
    private final Dating dating = new Dating();
    private final DayModel days = DayModel.shipped();
    private final Identities identities = new Identities();
    private final Boundaries boundaries = new Boundaries();

    public Divider() {
        this(TypeModel.shipped());
    }

    /** One that tells types by a model of its own. */
    Divider(TypeModel types) {
        typing = new Typing(types);
    }

    /** The documents of a case's files, in the order of the files and their pages; refused files have none. */
    public List<Document> divide(List<SourceFile> files) {
        return divide(files, Corrections.NONE);
    }

    /**
     * The same, as a reviewer corrected it.
     *
     * @throws BadCorrectionException when a correction names a file or page that the case has not
     */
    public List<Document> divide(List<SourceFile> files, Corrections corrections) {
        corrections.check(files);
        List<FileSheets> read = files.parallelStream().map(this::sheets).toList();
        Patients patients = Patients.of(
                read.stream().flatMap(file -> file.sheets().stream()).toList());
        List<Document> documents = new ArrayList<>();
        for (FileSheets file : read) {
            for (Boundaries.Range range :
                    boundaries.ranges(file.sheets(), patients, sheet -> begins(corrections, file, sheet))) {
                String id = "D%02d".formatted(documents.size() + 1);
                documents.add(Corrected.by(corrections, document(id, file.file(), range, patients)));
            }
        }
        return Copies.marked(documents);
    }

    private static Optional<Correction> begins(Corrections corrections, FileSheets file, Sheet sheet) {
        int page = sheet.leaf().page().number();
        return corrections.of(Correction.What.BEGINS, file.file().name(), page, page);
    }

    private record FileSheets(SourceFile file, List<Sheet> sheets) {}

    private FileSheets sheets(SourceFile file) {
        return new FileSheets(
                file,
                BatchNumbers.without(
                        file.pages().parallelStream().map(this::sheet).toList()));
    }

    /** All that one page tells. */
    Sheet sheet(Page page) {
        Leaf leaf = leaves.leaf(page);
        DatedLines dated = Dating.dated(leaf);
        List<LabelledDate> dates = dating.labelled(leaf, dated);
        return new Sheet(leaf, identities.of(leaf, dates), dated, dates, typing.found(leaf), typing.chances(leaf));
    }

    private Document document(String id, SourceFile file, Boundaries.Range range, Patients patients) {
        List<Sheet> sheets = range.sheets();
        List<Page> pages = sheets.stream().map(sheet -> sheet.leaf().page()).toList();
        Typing.Verdict verdict = typing.type(sheets);
        List<Furniture> furniture = RunningLines.furniture(sheets);
        List<DocumentDate> dates = new ArrayList<>(dating.dates(sheets, verdict.type()));
        LikelyDays likely = LikelyDays.of(patients.injury(), furniture);
        Set<PartialDate> births = births(dates, patients);
        List<DocumentDate> able =
                dates.stream().filter(date -> !births.contains(date.date())).toList();
        Optional<DocumentDate> byRows = dating.dating(able, likely, scanned(pages))
                .filter(date -> !log(verdict) || date.rule().startsWith("log-"))
                .or(() -> log(verdict) ? lastEntry(sheets) : Optional.empty());
        Optional<DocumentDate> dated =
                days.day(sheets, verdict.type(), dates, byRows, day -> likely.holds(day) && !births.contains(day));
        dates.removeIf(date -> dating.guessed(date)
                && dated.filter(chosen -> chosen.place().equals(date.place())).isEmpty());
        furniture.forEach(item -> stamped(item).ifPresent(dates::add));
        List<Cue> cues = new ArrayList<>(verdict.cues());
        dated.ifPresent(
                date -> cues.add(new Cue("service-date", date.rule(), date.place(), quote(pages, date.place()))));
        dated.filter(date -> repaired(sheets, date.place()))
                .ifPresent(date -> cues.add(
                        new Cue("service-date-misread", date.rule(), date.place(), quote(pages, date.place()))));
        cues.addAll(range.cues());
        Optional<Boolean> same = patients.same(sheets);
        sheets.forEach(sheet -> cues.addAll(sheet.identity().places()));
        return new Document(
                id,
                file.id(),
                file.name(),
                pages,
                verdict.type(),
                title(verdict),
                dated.map(DocumentDate::date),
                dates,
                author(sheets),
                verdict.authorRole(),
                verdict.provenance(),
                verdict.confidence(),
                Optional.empty(),
                Optional.empty(),
                same,
                cues,
                furniture);
    }

    /** Whether letters had to be taken for digits. */
    private static boolean repaired(List<Sheet> sheets, Place place) {
        return sheets.stream()
                .filter(sheet -> sheet.leaf().page().number() == place.page())
                .flatMap(sheet -> sheet.dated().found().stream())
                .anyMatch(found -> found.begin() == place.begin() && found.repaired());
    }

    private static boolean scanned(List<Page> pages) {
        return pages.stream().anyMatch(page -> page.reading() != Reading.TEXT);
    }

    /** The day on which a page was faxed or received. */
    private static Optional<DocumentDate> stamped(Furniture item) {
        DocumentDate.Role role = switch (item.kind()) {
            case FAX_HEADER -> DocumentDate.Role.FAX;
            case RECEIPT_STAMP -> DocumentDate.Role.RECEIPT;
            case BATES, PAGE_NUMBER, RUNNING_HEADER, RUNNING_FOOTER -> DocumentDate.Role.PRINT;
        };
        return item.date().map(date -> new DocumentDate(date, role, item.place(), item.rule()));
    }

    /** A date of birth that stands under another label too is no day of service. */
    private static Set<PartialDate> births(List<DocumentDate> dates, Patients patients) {
        Set<PartialDate> births = new HashSet<>(patients.own().births());
        dates.stream().filter(date -> date.role() == DocumentDate.Role.BIRTH).forEach(date -> births.add(date.date()));
        return births;
    }

    private static boolean log(Typing.Verdict verdict) {
        return verdict.type() == DocumentType.PHARMACY_LOG;
    }

    /** A log speaks up to the day it was printed; without one, up to its last entry. */
    private Optional<DocumentDate> lastEntry(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.dated().found().stream()
                        .map(found -> new DocumentDate(
                                found.date(),
                                DocumentDate.Role.SERVICE,
                                new Place(sheet.leaf().page().number(), found.begin(), found.end()),
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
    private static Optional<String> author(List<Sheet> sheets) {
        for (int i = sheets.size() - 1; i >= 0; i--) {
            Matcher matcher = AUTHOR.matcher(sheets.get(i).leaf().body());
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

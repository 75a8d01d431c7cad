package org.chartline.divide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;

/**
 * A page range of a file that one author wrote for one occasion.
 *
 * @param id {@code D01}, {@code D02} … in the order of the case file
 * @param fileName the file's name, for people
 * @param pages the pages of the range, in order, numbered as in the file
 * @param title as printed on the document, or the type's name where none was found
 * @param serviceDate when the patient was seen or the service done, for letters the date of the decision; never a fax,
 *     print or receipt date
 * @param dates every date on the document whose role a row could tell
 * @param author as printed; empty where none was found
 * @param authorRole "primary treating physician"; empty where none was found
 * @param confidence 0 to 1: how sure the type is
 * @param duplicateOf the document whose copy this is
 * @param copiedFrom the earlier document whose text this one carries forward
 * @param samePatient false when the page names another patient, empty when it names none
 * @param cues what each decision rests on
 * @param furniture fax headers, stamps, page numbers and running headers, in the order of the pages
 */
public record Document(
        String id,
        FileId file,
        String fileName,
        List<Page> pages,
        DocumentType type,
        String title,
        Optional<PartialDate> serviceDate,
        List<DocumentDate> dates,
        Optional<String> author,
        Optional<String> authorRole,
        Provenance provenance,
        double confidence,
        Optional<String> duplicateOf,
        Optional<String> copiedFrom,
        Optional<Boolean> samePatient,
        List<Cue> cues,
        List<Furniture> furniture) {

    /** Stands between the texts of two pages in {@link #text()}. */
    public static final char PAGE_BREAK = '\f';

    public Document {
        pages = List.copyOf(pages);
        dates = List.copyOf(dates);
        cues = List.copyOf(cues);
        furniture = List.copyOf(furniture);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("document " + id + " has no page");
        }
    }

    public int firstPage() {
        return pages.get(0).number();
    }

    public int lastPage() {
        return pages.get(pages.size() - 1).number();
    }

    /** The texts of the pages, parted by {@link #PAGE_BREAK}. */
    public String text() {
        return pages.stream().map(Page::text).collect(Collectors.joining(String.valueOf(PAGE_BREAK)));
    }

    /**
     * The document's own words: {@link #text()} with its furniture blanked, so that every offset is the same in both. A
     * fact is looked for here, since the date of a fax header or a sentence parted by a footer would mislead.
     */
    public String runningText() {
        return pages.stream()
                .map(page -> Leaf.blanked(page.text(), furnitureOf(page.number())))
                .collect(Collectors.joining(String.valueOf(PAGE_BREAK)));
    }

    /** What stands on a page besides the author's words. */
    public List<Furniture> furnitureOf(int page) {
        return furniture.stream().filter(item -> item.place().page() == page).toList();
    }

    /** The number that was stamped on a page for citing it, as stamped. */
    public Optional<String> bates(int page) {
        return furnitureOf(page).stream()
                .filter(item -> item.kind() == Furniture.Kind.BATES)
                .map(Furniture::mark)
                .findFirst();
    }

    /**
     * Where a run of {@link #text()} stands.
     *
     * @throws IndexOutOfBoundsException when it is not within one page
     */
    public Place place(int begin, int end) {
        int start = 0;
        for (Page page : pages) {
            int past = start + page.text().length();
            if (begin >= start && end <= past) {
                return new Place(page.number(), begin - start, end - start);
            }
            start = past + 1;
        }
        throw new IndexOutOfBoundsException("[" + begin + ", " + end + ") is not within one page of " + id);
    }

    /** The words at a place. */
    public String quote(Place place) {
        for (Page page : pages) {
            if (page.number() == place.page()) {
                return page.text().substring(place.begin(), place.end());
            }
        }
        throw new IndexOutOfBoundsException("page " + place.page() + " is not in " + id);
    }

    /** How the pages were read; {@code MIXED} when not all alike. */
    public Reading reading() {
        Reading first = pages.get(0).reading();
        return pages.stream().allMatch(page -> page.reading() == first) ? first : Reading.MIXED;
    }

    /** The same pages, read as a reviewer said. @param why a cue for each correction */
    Document corrected(
            DocumentType newType,
            Provenance newProvenance,
            Optional<PartialDate> day,
            Optional<Boolean> same,
            List<Cue> why) {
        List<Cue> all = new ArrayList<>(why);
        all.addAll(cues);
        return new Document(
                id,
                file,
                fileName,
                pages,
                newType,
                newType == type ? title : newType.toString(),
                day,
                dates,
                author,
                authorRole,
                newProvenance,
                newType == type ? confidence : 1,
                duplicateOf,
                copiedFrom,
                same,
                all,
                furniture);
    }

    Document withCopies(Optional<String> original, Optional<String> source) {
        return new Document(
                id,
                file,
                fileName,
                pages,
                type,
                title,
                serviceDate,
                dates,
                author,
                authorRole,
                provenance,
                confidence,
                original,
                source,
                samePatient,
                cues,
                furniture);
    }
}

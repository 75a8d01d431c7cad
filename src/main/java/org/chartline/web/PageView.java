package org.chartline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chartline.divide.Correction;
import org.chartline.divide.Document;
import org.chartline.divide.Place;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.chartline.tag.Mention;
import org.chartline.tag.MentionType;
import org.chartline.tag.MentionValue;
import org.chartline.tag.Span;
import org.chartline.tag.TaggedDocument;

/**
 * A page as it is shown: its picture with boxes, its text with marks, what was found on it and what was corrected.
 *
 * @param file the SHA-256 of the file
 * @param pages how many the document has, and which of them this is
 * @param previous the page before, empty for the first of the document
 * @param next the page after, empty for the last
 * @param picture where the page's picture is; empty where it has none
 * @param cited the boxes of the cited words
 * @param also those of the words that matched with them
 * @param corrections of this page's mentions, and of its document
 */
record PageView(
        String caseId,
        String document,
        String file,
        String type,
        String date,
        String provenance,
        String fileName,
        String pages,
        int number,
        boolean begins,
        boolean samePatient,
        String band,
        boolean unreadable,
        String previous,
        String next,
        String picture,
        List<PageText.Piece> pieces,
        List<MentionView> mentions,
        List<MentionView.BoxView> cited,
        List<MentionView.BoxView> also,
        List<CorrectionView> corrections) {

    /** @param marks the runs of the page's text to mark */
    static PageView of(CaseFile file, TaggedDocument tagged, Page page, Marks marks) {
        CaseId id = file.id();
        Document document = tagged.document();
        List<Correction> said = said(file, document, page);
        List<MentionView> mentions = mentions(tagged, page, said);
        return new PageView(
                id.value(),
                document.id(),
                document.file().sha256(),
                document.type().toString(),
                document.serviceDate().map(Object::toString).orElse(""),
                document.provenance().toString(),
                document.fileName(),
                (page.number() - document.firstPage() + 1) + " of "
                        + document.pages().size(),
                page.number(),
                page.number() == document.firstPage(),
                document.ofThePatient(),
                page.band().toString(),
                page.reading() == Reading.UNREADABLE,
                page.number() > document.firstPage() ? Link.page(id, document.id(), page.number() - 1) : "",
                page.number() < document.lastPage() ? Link.page(id, document.id(), page.number() + 1) : "",
                hasPicture(file, document) ? "/api/v1" + Link.page(id, document.id(), page.number()) + "/image" : "",
                PageText.pieces(page.text(), mentions, marks),
                mentions,
                boxes(page, List.of(marks.cited())),
                boxes(page, marks.also()),
                said.stream().map(CorrectionView::of).toList());
    }

    /** What may be said of each kind of mention, for the form. */
    static Map<String, Map<String, List<String>>> kinds() {
        Map<String, Map<String, List<String>>> kinds = new TreeMap<>();
        for (MentionType type : MentionType.values()) {
            kinds.put(type.name(), MentionValue.attributesOf(type));
        }
        return kinds;
    }

    private static List<MentionView.BoxView> boxes(Page page, List<Span> runs) {
        return runs.stream()
                .map(run -> page.words().stream()
                        .filter(word -> word.begin() < run.end() && word.end() > run.begin())
                        .toList())
                .flatMap(words -> MentionView.BoxView.of(words).stream())
                .toList();
    }

    private static boolean hasPicture(CaseFile file, Document document) {
        return file.files().stream()
                .filter(source -> source.id().equals(document.file()))
                .map(SourceFile::mediaType)
                .anyMatch(type -> type.equals("application/pdf") || type.startsWith("image/"));
    }

    /** Of this page's mentions; of its document; and whether it begins one. */
    private static List<Correction> said(CaseFile file, Document document, Page page) {
        return Stream.concat(
                        file.corrections().ofMentions(document).stream().filter(one -> one.page() == page.number()),
                        file.corrections().all().stream()
                                .filter(one -> one.file().equals(document.fileName()))
                                .filter(one -> one.what() != Correction.What.MENTION)
                                .filter(one -> one.what() == Correction.What.BEGINS
                                        ? one.page() == page.number()
                                        : one.page() >= document.firstPage() && one.page() <= document.lastPage()))
                .toList();
    }

    private static List<MentionView> mentions(TaggedDocument tagged, Page page, List<Correction> said) {
        List<MentionView> found = new ArrayList<>();
        for (Mention mention : tagged.mentions()) {
            Span span = mention.evidence().span();
            Place place = tagged.document().place(span.begin(), span.end());
            if (place.page() == page.number()) {
                found.add(MentionView.of(found.size(), mention, new Span(place.begin(), place.end()), page, said));
            }
        }
        return found;
    }
}

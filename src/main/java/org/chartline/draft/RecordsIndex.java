package org.chartline.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseFile;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** Every page of the file exactly once, in order: what it is, of when, by whom, and whether the summary rests on it. */
public record RecordsIndex(List<Entry> entries) {

    /**
     * Neighbouring pages of one document that are used alike.
     *
     * @param number 1, 2, 3 …
     * @param document empty where a page belongs to none
     * @param use "cited in the summary", "read, not cited", "second copy of D08", "another patient", "no readable text"
     */
    public record Entry(
            int number,
            String file,
            int firstPage,
            int lastPage,
            Optional<String> document,
            String type,
            Optional<PartialDate> date,
            Optional<String> author,
            String use) {

        private Entry to(int page) {
            return new Entry(number, file, firstPage, page, document, type, date, author, use);
        }

        private boolean goesOn(Entry next) {
            return file.equals(next.file)
                    && lastPage + 1 == next.firstPage
                    && document.equals(next.document)
                    && use.equals(next.use);
        }

        /** {@code 4} or {@code 4–6}. */
        public String pages() {
            return firstPage == lastPage ? String.valueOf(firstPage) : firstPage + "–" + lastPage;
        }
    }

    public RecordsIndex {
        entries = List.copyOf(entries);
    }

    static RecordsIndex of(CaseFile file, Summary summary) {
        Set<String> cited = summary.sentences().stream()
                .flatMap(sentence -> sentence.citations().stream())
                .map(RecordsIndex::key)
                .collect(Collectors.toSet());
        List<Entry> entries = new ArrayList<>();
        for (SourceFile source : file.files()) {
            for (Page page : source.pages()) {
                add(entries, entry(entries.size() + 1, file, source, page, cited));
            }
        }
        return new RecordsIndex(entries);
    }

    private static void add(List<Entry> entries, Entry next) {
        int last = entries.size() - 1;
        if (last >= 0 && entries.get(last).goesOn(next)) {
            entries.set(last, entries.get(last).to(next.lastPage()));
        } else {
            entries.add(next);
        }
    }

    private static Entry entry(int number, CaseFile file, SourceFile source, Page page, Set<String> cited) {
        Optional<Document> document = file.documents().stream()
                .map(TaggedDocument::document)
                .filter(d -> d.file().equals(source.id())
                        && d.fileName().equals(source.name())
                        && d.firstPage() <= page.number()
                        && page.number() <= d.lastPage())
                .findFirst();
        return new Entry(
                number,
                source.name(),
                page.number(),
                page.number(),
                document.map(Document::id),
                document.map(d -> d.type().toString()).orElse("not in a document"),
                document.flatMap(Document::serviceDate),
                document.flatMap(Document::author),
                use(page, document, cited));
    }

    private static String use(Page page, Optional<Document> document, Set<String> cited) {
        if (page.reading() == Reading.UNREADABLE) {
            return "no readable text";
        }
        if (document.filter(d -> !d.samePatient().orElse(true)).isPresent()) {
            return "another patient, not used";
        }
        Optional<String> original = document.flatMap(Document::duplicateOf);
        if (original.isPresent()) {
            return "second copy of " + original.get();
        }
        boolean used = document.filter(d -> cited.contains(d.id() + "#" + page.number()))
                .isPresent();
        return used ? "cited in the summary" : "read, not cited";
    }

    private static String key(Citation place) {
        return place.document() + "#" + place.page();
    }

    /** {@code 3, 7–9}. */
    static String ranges(Collection<Integer> pages) {
        List<Integer> all = List.copyOf(new LinkedHashSet<>(pages));
        List<String> ranges = new ArrayList<>();
        int at = 0;
        while (at < all.size()) {
            int last = at;
            while (last + 1 < all.size() && all.get(last + 1) == all.get(last) + 1) {
                last++;
            }
            ranges.add(last == at ? String.valueOf(all.get(at)) : all.get(at) + "–" + all.get(last));
            at = last + 1;
        }
        return String.join(", ", ranges);
    }
}

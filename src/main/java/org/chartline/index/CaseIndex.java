package org.chartline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.chartline.divide.PartialDate;
import org.chartline.divide.Place;
import org.chartline.ingest.Page;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;

/**
 * A Lucene index over the pages and mentions of cases. It holds nothing that the store does not, and can be deleted and
 * made again.
 */
public final class CaseIndex implements AutoCloseable {

    /** More pages than the largest case file has. */
    private static final int MOST_PAGES = 10_000;

    /** Scores that differ by less than one step are equal: the last digits depend on the order of adding. */
    private static final double SCORE_STEPS = 10_000;

    private static final FieldType TEXT = new FieldType();

    static {
        TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TEXT.setTokenized(true);
        TEXT.setStored(true);
        TEXT.freeze();
    }

    private final Directory directory;
    private final Analyzer analyzer = new StandardAnalyzer();
    private final Concepts concepts;

    private CaseIndex(Directory directory, Concepts concepts) {
        this.directory = directory;
        this.concepts = concepts;
    }

    /** The index in a folder, which is made when it is not there. */
    public static CaseIndex open(Path folder) {
        return open(folder, new Concepts());
    }

    /** The same, with tables that have been read already. */
    static CaseIndex open(Path folder, Concepts concepts) {
        try {
            java.nio.file.Files.createDirectories(folder);
            return new CaseIndex(FSDirectory.open(folder), concepts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the index in " + folder, e);
        }
    }

    /** Replaces everything that the index holds of a case. */
    public void put(CaseFile file) {
        try (IndexWriter writer = new IndexWriter(directory, writing())) {
            writer.deleteDocuments(new Term("case", file.id().value()));
            int order = 0;
            for (TaggedDocument tagged : file.documents()) {
                if (!tagged.document().ofThePatient()) {
                    continue; // a search of the case must not show another patient's record
                }
                for (Page page : tagged.document().pages()) {
                    writer.addDocument(page(file, tagged, page, order++));
                }
                for (Mention mention : tagged.mentions()) {
                    writer.addDocument(mention(file, tagged, mention));
                }
            }
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the index", e);
        }
    }

    /** Takes out everything that the index holds of a case; its words are not left in the index's files. */
    public void remove(CaseId id) {
        try (IndexWriter writer = new IndexWriter(directory, writing())) {
            writer.deleteDocuments(new Term("case", id.value()));
            writer.forceMergeDeletes();
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the index", e);
        }
    }

    /** Whether there is an index that can be read; otherwise it must be made again. */
    public boolean isCurrent() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.numDocs() >= 0;
        } catch (IOException | IllegalArgumentException e) { // damaged, not there, or of another Lucene
            return false;
        }
    }

    /** The same, and whether every byte of it is as it was written; takes a second for a gigabyte. */
    public boolean isSound() {
        if (!isCurrent()) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | IllegalArgumentException e) { // damaged, not there, or of another Lucene
            return false;
        }
    }

    /** Removes the index; Lucene does not write over what it cannot read. */
    public void clear() {
        try {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the index", e);
        }
    }

    /** The pages of one case that match; never another case's. */
    public Hits search(SearchQuery query) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new OwnCaseSimilarity());
            Understood understood = Understood.of(query, analyzer, concepts);
            TopDocs found = searcher.search(understood.pages(query), MOST_PAGES);
            List<Hits.PageHit> pages = new ArrayList<>();
            int undated = 0;
            for (ScoreDoc hit : ordered(searcher, found)) {
                Document page = searcher.storedFields().document(hit.doc);
                Optional<Hits.PageHit> matching = hit(searcher, page, understood, query);
                if (matching.isPresent() && query.dated() && page.get("date") == null) {
                    undated++;
                } else {
                    matching.ifPresent(pages::add);
                }
            }
            return new Hits(pages, understood.why(), undated, Optional.empty());
        } catch (ParseException e) {
            return problem("the words cannot be searched: give at least one word to find, and check quotes, brackets "
                    + "and AND/OR/NOT");
        } catch (IndexSearcher.TooManyClauses e) {
            return problem("the words cannot be searched: there are too many of them");
        } catch (IndexNotFoundException e) {
            return problem("nothing has been imported yet");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index: rebuild it with reindex", e);
        }
    }

    private static Hits problem(String what) {
        return new Hits(List.of(), List.of(), 0, Optional.of(what));
    }

    private IndexWriterConfig writing() {
        return new IndexWriterConfig(analyzer).setSimilarity(new OwnCaseSimilarity());
    }

    @Override
    public void close() {
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Best first; equals in the order of the case file, so that the same search gives the same list. */
    private static List<ScoreDoc> ordered(IndexSearcher searcher, TopDocs found) throws IOException {
        record Placed(ScoreDoc hit, int order) {}
        List<Placed> placed = new ArrayList<>();
        for (ScoreDoc hit : found.scoreDocs) {
            String order =
                    searcher.storedFields().document(hit.doc, Set.of("order")).get("order");
            placed.add(new Placed(hit, Integer.parseInt(order)));
        }
        placed.sort(Comparator.comparingLong((Placed p) -> -Math.round(p.hit().score * SCORE_STEPS))
                .thenComparingInt(Placed::order));
        return placed.stream().map(Placed::hit).toList();
    }

    private Optional<Hits.PageHit> hit(IndexSearcher searcher, Document page, Understood understood, SearchQuery query)
            throws IOException {
        String text = page.get("text");
        List<Hits.Run> runs = new ArrayList<>(understood.wordRuns(analyzer, text));
        TopDocs mentions = searcher.search(
                understood.mentions(query, page.get("document"), Integer.parseInt(page.get("page"))), MOST_PAGES);
        if (query.assertion().isPresent()) {
            if (mentions.scoreDocs.length == 0) {
                return Optional.empty();
            }
            runs.clear(); // the same words may stand there asserted otherwise
        }
        List<Hits.Run> marked = new ArrayList<>();
        for (ScoreDoc found : mentions.scoreDocs) {
            Document mention = searcher.storedFields().document(found.doc);
            marked.add(new Hits.Run(
                    Integer.parseInt(mention.get("begin")), Integer.parseInt(mention.get("end")), mention.get("why")));
        }
        marked.addAll(runs);
        return Optional.of(new Hits.PageHit(
                page.get("document"),
                page.get("title"),
                page.get("type"),
                Optional.ofNullable(page.get("date")).map(PartialDate::parse),
                page.get("file"),
                Integer.parseInt(page.get("page")),
                page.get("reading"),
                page.get("band"),
                text,
                apart(marked)));
    }

    /** In order, the longer of two that overlap, and the first given of two that are equal. */
    private static List<Hits.Run> apart(List<Hits.Run> runs) {
        runs.sort(Comparator.comparingInt(Hits.Run::begin).thenComparingInt(run -> -run.end()));
        List<Hits.Run> apart = new ArrayList<>();
        for (Hits.Run run : runs) {
            if (apart.isEmpty() || run.begin() >= apart.get(apart.size() - 1).end()) {
                apart.add(run);
            }
        }
        return apart;
    }

    private Document page(CaseFile file, TaggedDocument tagged, Page page, int order) {
        Document fields = common(file, tagged, "page");
        fields.add(new Field("text", page.text(), TEXT));
        fields.add(new StringField("page", String.valueOf(page.number()), Field.Store.YES));
        fields.add(new StoredField("order", String.valueOf(order)));
        fields.add(new StoredField("title", tagged.document().title()));
        fields.add(new StoredField("file", tagged.document().fileName()));
        fields.add(new StringField("reading", page.reading().toString(), Field.Store.YES));
        fields.add(new StringField("band", page.band().toString(), Field.Store.YES));
        Set<String> onPage = new TreeSet<>();
        for (Mention mention : tagged.mentions()) {
            if (place(tagged, mention).page() == page.number()) {
                onPage.addAll(concepts.of(mention));
            }
        }
        onPage.forEach(concept -> fields.add(new StringField("concept", concept, Field.Store.NO)));
        return fields;
    }

    private Document mention(CaseFile file, TaggedDocument tagged, Mention mention) {
        Document fields = common(file, tagged, "mention");
        Place place = place(tagged, mention);
        fields.add(new StringField("page", String.valueOf(place.page()), Field.Store.YES));
        fields.add(new StringField("mention", mention.type().name(), Field.Store.YES));
        fields.add(new StoredField("begin", String.valueOf(place.begin())));
        fields.add(new StoredField("end", String.valueOf(place.end())));
        if (mention instanceof Mention.Asserted asserted) {
            fields.add(new StringField("assertion", asserted.assertion().toString(), Field.Store.YES));
        }
        fields.add(new Field("text", mention.evidence().text(), TEXT));
        Set<String> of = concepts.of(mention);
        of.forEach(concept -> fields.add(new StringField("concept", concept, Field.Store.NO)));
        fields.add(new StoredField("why", why(mention, of)));
        return fields;
    }

    private static String why(Mention mention, Set<String> concepts) {
        String text = mention.evidence().text().replaceAll("\\s+", " ");
        return concepts.isEmpty() ? text : text + " is " + String.join(", ", concepts);
    }

    private static Document common(CaseFile file, TaggedDocument tagged, String kind) {
        Document fields = new Document();
        fields.add(new StringField("case", file.id().value(), Field.Store.NO));
        fields.add(new StringField("kind", kind, Field.Store.NO));
        fields.add(new StringField("document", tagged.document().id(), Field.Store.YES));
        fields.add(new StringField("type", tagged.document().type().toString(), Field.Store.YES));
        fields.add(new StringField("provenance", tagged.document().provenance().toString(), Field.Store.YES));
        tagged.document().serviceDate().ifPresent(date -> {
            fields.add(new LongPoint("from", date.earliest().toEpochDay()));
            fields.add(new LongPoint("to", date.latest().toEpochDay()));
            fields.add(new StoredField("date", date.toString()));
            fields.add(new StringField("dated", "yes", Field.Store.NO));
        });
        return fields;
    }

    private static Place place(TaggedDocument tagged, Mention mention) {
        return tagged.document()
                .place(
                        mention.evidence().span().begin(),
                        mention.evidence().span().end());
    }
}

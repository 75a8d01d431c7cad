package org.chartline.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.chartline.divide.DocumentType;
import org.chartline.divide.PartialDate;
import org.chartline.ingest.Page;
import org.chartline.store.CaseFile;
import org.chartline.tag.Assertion;
import org.chartline.tag.Evidence;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;

/** A page of a case as Lucene keeps it: what is searched, what is counted, and all that a hit shows. */
final class PageFields {

    private static final FieldType TEXT = new FieldType();

    static {
        TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TEXT.setTokenized(true);
        TEXT.setOmitNorms(true); // the length of a page says nothing of its worth
        TEXT.freeze();
    }

    private final CaseFile file;
    private final Concepts concepts;
    /** Of the case's names for drugs, which come again and again. */
    private final Map<String, Boolean> variants = new HashMap<>();

    private final Map<DocumentType, LocalDate> last = new EnumMap<>(DocumentType.class);

    PageFields(CaseFile file, Concepts concepts) {
        this.file = file;
        this.concepts = concepts;
        for (TaggedDocument tagged : file.documents()) {
            if (tagged.document().ofThePatient()) {
                tagged.document()
                        .serviceDate()
                        .ifPresent(date ->
                                last.merge(tagged.document().type(), date.earliest(), (a, b) -> a.isAfter(b) ? a : b));
            }
        }
    }

    /** @param order place of the page in its case */
    Document of(TaggedDocument tagged, Page page, int order) {
        Document fields = new Document();
        org.chartline.divide.Document document = tagged.document();
        fields.add(new StringField("case", file.id().value(), Field.Store.YES));
        fields.add(new SortedDocValuesField("case", new BytesRef(file.id().value())));
        fields.add(new StringField("kind", document.ofThePatient() ? "page" : "other", Field.Store.NO));
        fields.add(new NumericDocValuesField("order", order));
        fields.add(new StringField("document", document.id(), Field.Store.YES));
        fields.add(new SortedDocValuesField("document", new BytesRef(document.id())));
        fields.add(new NumericDocValuesField("page", page.number()));
        stored(fields, "page", String.valueOf(page.number()));
        stored(fields, "title", document.title());
        stored(fields, "file", document.fileName());
        stored(fields, "reading", page.reading().toString());
        stored(fields, "body", page.text());
        counted(fields, "type", document.type().toString());
        counted(fields, "provenance", document.provenance().toString());
        counted(fields, "quality", page.band().toString());
        document.author().ifPresent(author -> {
            counted(fields, "author", author);
            fields.add(new TextField("authorWords", author, Field.Store.NO));
        });
        document.serviceDate().ifPresent(date -> dated(fields, date));
        mentions(fields, tagged, page);
        return fields;
    }

    private void dated(Document fields, PartialDate date) {
        fields.add(new LongPoint("from", date.earliest().toEpochDay()));
        fields.add(new LongPoint("to", date.latest().toEpochDay()));
        fields.add(new NumericDocValuesField("day", date.earliest().toEpochDay()));
        stored(fields, "date", date.toString());
        fields.add(new StringField("dated", "yes", Field.Store.NO));
        counted(fields, "year", "%04d".formatted(date.year()));
        last.forEach((type, day) -> {
            if (date.latest().isBefore(day)) {
                fields.add(new StringField("before", type.toString(), Field.Store.NO));
            }
        });
    }

    private void mentions(Document fields, TaggedDocument tagged, Page page) {
        List<PageTokens.Placed> placed = new ArrayList<>();
        List<StoredMention> remembered = new ArrayList<>();
        Set<String> classes = new TreeSet<>();
        int start = start(tagged.document(), page);
        for (Mention mention : tagged.mentions()) {
            int begin = mention.evidence().span().begin() - start;
            int end = mention.evidence().span().end() - start;
            if (begin >= 0 && end <= page.text().length()) {
                Optional<Assertion> assertion = mention instanceof Mention.Asserted asserted
                        ? Optional.of(asserted.assertion())
                        : Optional.empty();
                placed.add(new PageTokens.Placed(begin, end, assertion, concepts.of(mention)));
                remembered.add(new StoredMention(
                        begin,
                        end,
                        Concepts.name(mention),
                        assertion,
                        mention.evidence().cue().map(Evidence.Cue::text).orElse(""),
                        isVariant(mention)));
                classes.addAll(concepts.classes(mention));
            }
        }
        fields.add(new Words(page.text(), placed));
        stored(fields, "mentions", StoredMention.written(remembered));
        classes.forEach(name -> counted(fields, "drugClass", name));
    }

    private boolean isVariant(Mention mention) {
        return mention instanceof Medication drug
                && drug.kind() == Medication.Kind.DRUG
                && variants.computeIfAbsent(drug.evidence().text(), concepts::isVariant);
    }

    /** The text of a page, which is not parted into words before its turn: the analyzer reads one text at a time. */
    private static final class Words extends Field {

        private final String text;
        private final List<PageTokens.Placed> mentions;

        Words(String text, List<PageTokens.Placed> mentions) {
            super("text", TEXT);
            this.text = text;
            this.mentions = mentions;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
            return new PageTokens(analyzer.tokenStream("text", text), mentions);
        }
    }

    /** Where the page's text begins in its document's. */
    private static int start(org.chartline.divide.Document document, Page page) {
        int start = 0;
        for (Page before : document.pages()) {
            if (before.number() == page.number()) {
                break;
            }
            start += before.text().length() + 1;
        }
        return start;
    }

    /** Something that is filtered by, counted and shown. */
    private static void counted(Document fields, String name, String value) {
        fields.add(new StringField(name, value, Field.Store.YES));
        fields.add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }

    private static void stored(Document fields, String name, String value) {
        fields.add(new StoredField(name, value));
    }
}

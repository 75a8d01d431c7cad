package org.chartline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.ingest.Page;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseContent.Kind;
import org.chartline.tag.TaggedDocument;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Puts a case together again, or one document of it, in a transaction that somebody else holds. */
final class CaseReader {

    private static final RowMapper<DocumentRow> DOCUMENT = (row, number) -> new DocumentRow(
            row.getInt("place"), row.getInt("source_place"), row.getInt("first_page"), row.getInt("pages"));

    private static final byte[] NO_BOXES = {};

    private final JdbcTemplate jdbc;
    private final CaseContent contents;
    private final CaseId id;

    CaseReader(JdbcTemplate jdbc, CaseContent contents, CaseId id) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.id = id;
    }

    private record DocumentRow(int place, int source, int first, int pages) {}

    CaseFile whole() {
        return with(files(contents.all(id, Kind.BOXES)));
    }

    /** The case with pages that have no words, only text. */
    CaseFile withoutBoxes() {
        return with(files(List.of()));
    }

    private CaseFile with(List<SourceFile> files) {
        byte[] corrections = contents.all(id, Kind.CORRECTIONS).get(0);
        return new CaseFile(id, files, documents(files), CaseForm.readCorrections(corrections));
    }

    /** One document, by its id, with its pages and no others. */
    Optional<TaggedDocument> document(String document) {
        return rows(" and id = ?", id.value(), document).stream().findFirst().map(row -> {
            int past = row.first() + row.pages();
            List<Page> pages = pages(
                    contents.of(id, Kind.TEXT, row.source(), row.first(), past),
                    contents.of(id, Kind.BOXES, row.source(), row.first(), past));
            byte[] head = contents.of(id, Kind.DOCUMENT, row.place(), 0, 1).get(0);
            byte[] mentions = contents.of(id, Kind.MENTIONS, row.place(), 0, 1).get(0);
            return new TaggedDocument(CaseForm.readDocument(head, pages), CaseForm.readMentions(mentions));
        });
    }

    private List<SourceFile> files(List<byte[]> boxes) {
        List<Integer> counts = jdbc.queryForList(
                "select pages from case_source where case_id = ? order by place", Integer.class, id.value());
        List<byte[]> heads = contents.all(id, Kind.SOURCE);
        List<Page> pages = pages(contents.all(id, Kind.TEXT), boxes);
        List<SourceFile> files = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < heads.size(); i++) {
            int to = from + counts.get(i);
            files.add(CaseForm.readFile(heads.get(i), pages.subList(from, to)));
            from = to;
        }
        return files;
    }

    private List<TaggedDocument> documents(List<SourceFile> files) {
        List<byte[]> heads = contents.all(id, Kind.DOCUMENT);
        List<byte[]> mentions = contents.all(id, Kind.MENTIONS);
        List<TaggedDocument> documents = new ArrayList<>();
        for (DocumentRow row : rows("", id.value())) {
            int i = documents.size();
            List<Page> pages = files.get(row.source()).pages().subList(row.first(), row.first() + row.pages());
            documents.add(new TaggedDocument(
                    CaseForm.readDocument(heads.get(i), pages), CaseForm.readMentions(mentions.get(i))));
        }
        return documents;
    }

    /** @param boxes of each text, or of none */
    private static List<Page> pages(List<byte[]> texts, List<byte[]> boxes) {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            pages.add(new PageContent(texts.get(i), boxes.isEmpty() ? NO_BOXES : boxes.get(i)).page());
        }
        return pages;
    }

    private List<DocumentRow> rows(String where, Object... values) {
        return jdbc.query(
                "select place, source_place, first_page, pages from case_document where case_id = ?" + where
                        + " order by place",
                DOCUMENT,
                values);
    }
}

package org.chartline.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chartline.divide.Document;
import org.chartline.ingest.Page;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseContent.Kind;
import org.chartline.tag.TaggedDocument;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes a case over what is stored of it, in a transaction that somebody else holds. What stayed is not written. */
final class CaseWriter {

    private final JdbcTemplate jdbc;
    private final CaseContent contents;
    private final CaseFile file;
    private final CaseContent.Writer writer;

    CaseWriter(JdbcTemplate jdbc, CaseContent contents, CaseFile file) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.file = file;
        this.writer = contents.writer(file.id());
    }

    /** @return the checksum over all of it */
    String write() {
        Summing all = new Summing();
        files().forEach(all::add);
        documents().forEach(all::add);
        byte[] corrections = CaseForm.write(file.corrections());
        contents.remove(file.id(), Kind.CORRECTIONS, 0);
        writer.put(Kind.CORRECTIONS, 0, 0, corrections);
        writer.flush();
        return all.add(corrections).sum();
    }

    private List<String> files() {
        List<String> stored = stored("case_source");
        List<String> sums = new ArrayList<>();
        for (SourceFile source : file.files()) {
            int place = sums.size();
            byte[] head = CaseForm.write(source);
            String sum = sum(head, source.pages());
            if (place >= stored.size() || !stored.get(place).equals(sum)) {
                removeFile(place);
                put(source, place, head, sum);
            }
            sums.add(sum);
        }
        for (int place = sums.size(); place < stored.size(); place++) {
            removeFile(place);
        }
        return sums;
    }

    private static String sum(byte[] head, List<Page> pages) {
        Summing sum = new Summing().add(head);
        for (Page page : pages) {
            PageContent content = PageContent.of(page);
            sum.add(content.text()).add(content.boxes());
        }
        return sum.sum();
    }

    private void removeFile(int place) {
        for (Kind kind : List.of(Kind.SOURCE, Kind.TEXT, Kind.BOXES)) {
            contents.remove(file.id(), kind, place);
        }
        jdbc.update(
                "delete from case_source where case_id = ? and place = ?",
                file.id().value(),
                place);
    }

    private void put(SourceFile source, int place, byte[] head, String sum) {
        jdbc.update(
                "insert into case_source (case_id, place, sha256, refused, pages, checksum) values (?, ?, ?, ?, ?, ?)",
                file.id().value(),
                place,
                source.id().sha256(),
                source instanceof SourceFile.Refused,
                source.pages().size(),
                sum);
        writer.put(Kind.SOURCE, place, 0, head);
        for (int i = 0; i < source.pages().size(); i++) {
            PageContent content = PageContent.of(source.pages().get(i));
            writer.put(Kind.TEXT, place, i, content.text());
            writer.put(Kind.BOXES, place, i, content.boxes());
        }
    }

    private List<String> documents() {
        List<String> stored = stored("case_document");
        List<String> sums = new ArrayList<>();
        for (TaggedDocument tagged : file.documents()) {
            int place = sums.size();
            Run run = Run.of(tagged.document(), file.files());
            byte[] head = CaseForm.write(tagged.document());
            byte[] mentions = CaseForm.writeMentions(tagged.mentions());
            String sum =
                    new Summing().add(run.toString()).add(head).add(mentions).sum();
            if (place >= stored.size() || !stored.get(place).equals(sum)) {
                removeDocument(place);
                put(tagged.document(), place, run, sum);
                writer.put(Kind.DOCUMENT, place, 0, head);
                writer.put(Kind.MENTIONS, place, 0, mentions);
            }
            sums.add(sum);
        }
        for (int place = sums.size(); place < stored.size(); place++) {
            removeDocument(place);
        }
        return sums;
    }

    private void removeDocument(int place) {
        contents.remove(file.id(), Kind.DOCUMENT, place);
        contents.remove(file.id(), Kind.MENTIONS, place);
        jdbc.update(
                "delete from case_document where case_id = ? and place = ?",
                file.id().value(),
                place);
    }

    private void put(Document document, int place, Run run, String sum) {
        jdbc.update(
                "insert into case_document (case_id, place, id, source_place, first_page, pages, checksum) "
                        + "values (?, ?, ?, ?, ?, ?, ?)",
                file.id().value(),
                place,
                document.id(),
                run.source(),
                run.first(),
                run.pages(),
                sum);
    }

    /** Checksums by place; places are counted from 0 without gaps. */
    private List<String> stored(String table) {
        return jdbc.queryForList(
                "select checksum from " + table + " where case_id = ? order by place",
                String.class,
                file.id().value());
    }

    /** Where a document's pages stand. @param source the file's place @param first its first page's place, from 0 */
    private record Run(int source, int first, int pages) {

        static Run of(Document document, List<SourceFile> files) {
            for (int source = 0; source < files.size(); source++) {
                SourceFile file = files.get(source);
                if (file.id().equals(document.file()) && file.name().equals(document.fileName())) {
                    int first = Collections.indexOfSubList(file.pages(), document.pages());
                    if (first >= 0) {
                        return new Run(source, first, document.pages().size());
                    }
                }
            }
            throw new IllegalArgumentException("the pages of " + document.id() + " are none of the case's files");
        }
    }
}

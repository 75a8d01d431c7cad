package org.chartline.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chartline.divide.Correction;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.chartline.exchange.Basis;
import org.chartline.exchange.JsonFormat;
import org.chartline.ingest.FileId;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseFile;
import org.chartline.tag.TaggedDocument;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What reviewers corrected, as gold for {@code eval}: the documents with a corrected mention as texts with annotations
 * ({@code mentions/txt}, {@code mentions/ann}), the files with a corrected boundary, type, date or patient as
 * {@code documents/NAME/gold.json}, beside which the file belongs as {@code casefile.pdf}.
 *
 * <p>All that stands in such a document counts as right, so a reviewer who corrects for gold reads the whole of it.
 *
 * @param files by their names in the set
 * @param originals the files that belong beside, by the names that they have in the set
 */
public record CorrectionsGold(Map<String, byte[]> files, Map<String, FileId> originals) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The same case gives the same gold; none where nothing was corrected. */
    public static CorrectionsGold of(CaseFile file) {
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, FileId> originals = new TreeMap<>();
        for (TaggedDocument tagged : file.documents()) {
            if (!file.corrections().ofMentions(tagged.document()).isEmpty()) {
                AnnotatedText text = text(file, tagged);
                String stem = text.name().replaceFirst("\\.txt$", "");
                files.put("mentions/txt/" + text.name(), bytes(text.text()));
                files.put("mentions/ann/" + stem + ".json", bytes(JsonFormat.json(text)));
            }
        }
        int number = 0;
        for (SourceFile source : file.files()) {
            number++;
            if (source instanceof SourceFile.Read && divided(file, source)) {
                String folder = "documents/" + file.id() + "-" + number + "/";
                files.put(folder + "gold.json", bytes(documents(file, source)));
                originals.put(folder + "casefile.pdf", source.id());
            }
        }
        return new CorrectionsGold(files, originals);
    }

    private static AnnotatedText text(CaseFile file, TaggedDocument tagged) {
        List<Annotation> annotations = tagged.mentions().stream()
                .map(Annotation::of)
                .map(one -> new Annotation(one.type(), one.begin(), one.end(), one.text(), one.attrs(), Basis.NONE))
                .toList();
        String name = file.id() + "-" + tagged.document().id() + ".txt";
        return new AnnotatedText(name, tagged.document().text(), annotations);
    }

    /** Whether a reviewer said how the file is divided. */
    private static boolean divided(CaseFile file, SourceFile source) {
        return source.mediaType().equals("application/pdf")
                && file.corrections().all().stream()
                        .anyMatch(one -> one.what() != Correction.What.MENTION
                                && one.file().equals(source.name()));
    }

    private static String documents(CaseFile file, SourceFile source) {
        ObjectNode root = JSON.createObjectNode();
        root.put("split", "corrected");
        ArrayNode documents = root.putArray("documents");
        of(file, source).forEach(document -> {
            ObjectNode node = documents.addObject();
            node.put("id", document.id());
            node.put("type", document.type().toString());
            node.put("first_page", document.firstPage());
            node.put("last_page", document.lastPage());
            Optional<String> day = document.serviceDate().map(PartialDate::toString);
            node.put("date_of_service", day.orElse(null));
            node.put("duplicate_of", document.duplicateOf().orElse(null));
            node.put("patient_matches", document.ofThePatient());
        });
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static Stream<Document> of(CaseFile file, SourceFile source) {
        return file.documents().stream()
                .map(TaggedDocument::document)
                .filter(document -> document.file().equals(source.id())
                        && document.fileName().equals(source.name()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

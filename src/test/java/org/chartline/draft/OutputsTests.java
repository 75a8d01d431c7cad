package org.chartline.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;
import static org.chartline.Papers.progressReport;
import static org.chartline.Papers.utilizationReview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.chartline.exchange.Format;
import org.chartline.store.CaseFile;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutputsTests {

    private static final CaseFile CASE = caseFile(
            progressReport(
                    "06/10/2014",
                    "Pain is 8/10. She takes OxyContin 20 mg b.i.d. No lifting over 10 pounds. She can walk 10 minutes. She denies taking Lyrica."),
            progressReport("11/11/2014", """
                    Seen again after the holidays with her daughter, in better spirits than in summer.
                    Current medication: OxyContin 30 mg b.i.d.
                    The pain is rated 6/10. Walking tolerance is now 20 minutes.
                    Work: no lifting over 15 pounds, alternate sitting and standing.
                    """),
            utilizationReview("12/25/2014", "The request for additional acupuncture is non-certified."));

    private static final CaseReport REPORT = CaseReport.of(CASE);
    private static final String JSON = CaseJson.of(REPORT);
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");

    @Test
    void theSameCaseGivesTheSameBytesInEveryForm() {
        CaseReport again = CaseReport.of(CASE);

        assertThat(SummaryDocx.of(again)).isEqualTo(SummaryDocx.of(REPORT));
        assertThat(SummaryPdf.of(again)).isEqualTo(SummaryPdf.of(REPORT));
        assertThat(TimelinePng.of(again)).isEqualTo(TimelinePng.of(REPORT));
        assertThat(FhirBundle.of(again)).isEqualTo(FhirBundle.of(REPORT));
        assertThat(SummaryMarkdown.of(again)).isEqualTo(SummaryMarkdown.of(REPORT));
        assertThat(CaseAnnotations.of(again, Format.BRAT).keySet())
                .isEqualTo(CaseAnnotations.of(REPORT, Format.BRAT).keySet());
    }

    @Test
    void everyFormSaysEverySentence() throws IOException {
        String docx = docx(SummaryDocx.of(REPORT));
        String pdf = pdf(SummaryPdf.of(REPORT));
        String markdown = SummaryMarkdown.of(REPORT);
        for (Sentence sentence : REPORT.summary().sentences()) {
            assertThat(docx).contains(sentence.text());
            assertThat(squeezed(pdf.replaceAll("\\[\\d+\\]", ""))).contains(squeezed(sentence.text()));
            assertThat(markdown).contains(sentence.text());
        }
    }

    @Test
    void everyFigureOfTheTextFormsStandsInCaseJson() throws IOException {
        Set<String> known = figures(JSON);
        List<String> text = new ArrayList<>();
        for (Paper.Block block :
                PaperWriter.write(REPORT, java.util.Optional.empty()).blocks()) {
            if (block instanceof Paper.Paragraph paragraph) {
                paragraph.runs().forEach(run -> text.add(run.text()));
            } else if (block instanceof Paper.Bullet bullet) {
                bullet.runs().forEach(run -> text.add(run.text()));
            } else if (block instanceof Paper.Table table) {
                table.rows().forEach(row -> row.forEach(cell -> cell.forEach(run -> text.add(run.text()))));
            }
        }
        Set<String> said = figures(String.join("\n", text));
        // long dates and the coverage say "November 11" where the JSON has 2014-11-11
        said.removeIf(figure -> known.contains("0" + figure));

        assertThat(known).containsAll(said);
    }

    @Test
    void theFhirBundleHasTheDatesAndTextsOfTheTimeline() {
        List<String> events = new ArrayList<>();
        for (JsonNode entry :
                JsonMapper.builder().build().readTree(FhirBundle.of(REPORT)).path("entry")) {
            JsonNode resource = entry.path("resource");
            for (JsonNode extension : resource.path("extension")) {
                if (extension.path("url").asString("").endsWith(":source")) {
                    events.add(date(resource) + " "
                            + extension
                                    .path("extension")
                                    .get(4)
                                    .path("valueString")
                                    .asString());
                }
            }
        }

        assertThat(events)
                .containsAll(REPORT.timeline().events().stream()
                        .map(event -> event.date() + " " + event.citation().quote())
                        .toList());
    }

    @Test
    void aDeniedDrugIsNotTakenInFhir() {
        assertThat(FhirBundle.of(REPORT)).contains("\"status\" : \"not-taken\"", "\"valueCode\" : \"negated\"");
    }

    @Test
    void everyLinkOfTheDocxLeadsToAPageInIt() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(SummaryDocx.of(REPORT)))) {
            Set<String> pages = new TreeSet<>();
            Set<String> links = new TreeSet<>();
            document.getParagraphs().forEach(paragraph -> {
                paragraph.getCTP().getBookmarkStartList().forEach(mark -> pages.add(mark.getName()));
                links(paragraph, links);
            });
            for (XWPFFootnote footnote : document.getFootnotes()) {
                footnote.getParagraphs().forEach(paragraph -> links(paragraph, links));
            }
            for (XWPFTable table : document.getTables()) {
                table.getRows()
                        .forEach(row -> row.getTableCells()
                                .forEach(cell -> cell.getParagraphs().forEach(p -> links(p, links))));
            }

            assertThat(links).isNotEmpty();
            assertThat(pages).containsAll(links);
            assertThat(document.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void thePdfHasLinksOnItsFirstPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(SummaryPdf.of(REPORT))) {
            PDPage first = document.getPage(0);

            assertThat(first.getAnnotations()).isNotEmpty();
        }
    }

    @Test
    void thePictureIsAsWideAsAPage() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(TimelinePng.of(REPORT)));

        assertThat(picture.getWidth()).isEqualTo(1600);
    }

    @Test
    void thePersonIsCalledAsChosen() {
        assertThat(CaseReport.of(CASE, Naming.INJURED_WORKER).summary().sentences())
                .allMatch(Sentence::verified)
                .anyMatch(sentence -> sentence.text().contains("the injured worker"))
                .noneMatch(sentence -> sentence.text().contains("applicant "));
    }

    @Test
    void theChangeTableComparesTheFirstVisitWithTheLast() {
        assertThat(REPORT.panel().changes()).anySatisfy(change -> {
            assertThat(change.what()).startsWith("opioids");
            assertThat(change.baseline().value()).isEqualTo("60");
            assertThat(change.latest().value()).isEqualTo("90");
        });
    }

    private static String date(JsonNode resource) {
        return resource.path("effectiveDateTime").asString("")
                + resource.path("performedDateTime").asString("");
    }

    private static void links(XWPFParagraph paragraph, Set<String> links) {
        paragraph.getCTP().getHyperlinkList().stream()
                .map(CTHyperlink::getAnchor)
                .forEach(links::add);
    }

    private static Set<String> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String docx(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}

package org.chartline.divide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.ingest.SourceFile;
import org.junit.jupiter.api.Test;

class DividerTests {

    private static final Divider DIVIDER = new Divider();

    private static final String REPORT = """
            12/18/2014 16:42 FAX 555 555 0170 ORCHARD CLINIC 00%d/015

            ORCHARD SPINE CLINIC
            PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)
            Patient: Rosa Example    DOB: 02/03/1970
            Claim Number: ABC-13-0000001
            Date of Exam: %s

            She has pain in the neck, %d/10, and stiffness that wakes her at night. She walks ten minutes and
            sits twenty. Current medications are Norco 10/325 twice a day and Soma at bedtime as before.
            """;

    private static final String SECOND_PAGE = """
            12/18/2014 16:43 FAX 555 555 0170 ORCHARD CLINIC 00%d/015
            Example, Rosa
            Page 2 of 2

            The plan is to go on with the same medication and to come back in six weeks.
            Electronically signed by Ann Roe, M.D.
            """;

    private static final String STRANGER = """
            ORCHARD SPINE CLINIC
            PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)
            Patient: Peter Model    DOB: 11/12/1958
            Claim Number: XYZ-09-7777777
            Date of Exam: 11/11/2014

            His knee is swollen.
            """;

    @Test
    void aReportAndItsSecondPageStayTogether() {
        assertThat(DIVIDER.divide(List.of(file(report(3, "11/11/2014", 8), SECOND_PAGE.formatted(4)))))
                .hasSize(1);
    }

    @Test
    void theNextVisitIsADocumentOfItsOwn() {
        assertThat(DIVIDER.divide(List.of(
                        file(report(3, "10/14/2014", 7), SECOND_PAGE.formatted(4), report(5, "11/11/2014", 8)))))
                .extracting(Document::firstPage)
                .containsExactly(1, 3);
    }

    @Test
    void aBlankBackStaysWithItsPage() {
        assertThat(DIVIDER.divide(List.of(file(report(3, "11/11/2014", 8), ""))))
                .hasSize(1);
    }

    @Test
    void anotherPatientsPageIsSetApart() {
        assertThat(DIVIDER.divide(List.of(file(
                        report(3, "10/14/2014", 7), SECOND_PAGE.formatted(4), STRANGER, report(6, "11/11/2014", 8)))))
                .extracting(Document::samePatient)
                .containsExactly(Optional.of(true), Optional.of(false), Optional.of(true));
    }

    @Test
    void aMisreadLetterDoesNotMakeAnotherPatient() {
        String misread = report(6, "11/11/2014", 8)
                .replace("Rosa Example", "R0sa Exarnple")
                .replace("1970", "197O");

        assertThat(DIVIDER.divide(List.of(file(report(3, "10/14/2014", 7), misread))))
                .noneMatch(document -> document.samePatient().equals(Optional.of(false)));
    }

    @Test
    void theSecondCopyOfAReportIsMarked() {
        assertThat(DIVIDER.divide(List.of(file(
                        report(3, "11/11/2014", 8),
                        SECOND_PAGE.formatted(4),
                        report(9, "11/11/2014", 8),
                        SECOND_PAGE.formatted(10)))))
                .extracting(Document::duplicateOf)
                .containsExactly(Optional.empty(), Optional.of("D01"));
    }

    @Test
    void aReportCarriedForwardIsNoCopy() {
        Document later = DIVIDER.divide(List.of(file(report(3, "10/14/2014", 8), report(9, "11/11/2014", 8))))
                .get(1);

        assertThat(later.duplicateOf()).isEmpty();
        assertThat(later.copiedFrom()).contains("D01");
    }

    @Test
    void theFaxHeaderIsNotInTheRunningText() {
        Document document =
                DIVIDER.divide(List.of(file(report(3, "11/11/2014", 8)))).get(0);

        assertThat(document.runningText()).doesNotContain("12/18/2014").hasSameSizeAs(document.text());
    }

    @Test
    void theDayOfTheFaxIsNotTheDayOfService() {
        assertThat(DIVIDER.divide(List.of(file(report(3, "11/11/2014", 8))))
                        .get(0)
                        .serviceDate())
                .contains(PartialDate.parse("2014-11-11"));
    }

    @Test
    void aCorrectionPartsADocument() {
        Corrections corrections = corrections("case.pdf\t2\tbegins\tyes");

        assertThat(DIVIDER.divide(List.of(file(report(3, "11/11/2014", 8), SECOND_PAGE.formatted(4))), corrections))
                .hasSize(2);
    }

    @Test
    void aCorrectionNamesTheType() {
        Corrections corrections = corrections("case.pdf\t2\ttype\tconsultation");

        assertThat(DIVIDER.divide(List.of(file(report(3, "11/11/2014", 8), SECOND_PAGE.formatted(4))), corrections))
                .extracting(Document::type)
                .containsExactly(DocumentType.CONSULTATION);
    }

    @Test
    void aCorrectionOfAPageThatIsNotThereNamesItsLine() {
        Corrections corrections = corrections("case.pdf\t9\tbegins\tyes");

        assertThatThrownBy(() -> DIVIDER.divide(List.of(file(SECOND_PAGE)), corrections))
                .hasMessage("fixes.tsv:2: page 9: the file has 1 pages: name one of them");
    }

    @Test
    void aBadLineOfCorrectionsNamesItsLine() {
        assertThatThrownBy(() -> corrections("case.pdf\t1\tdate\t11/31/14"))
                .hasMessageStartingWith("fixes.tsv:2: '11/31/14' is no date");
    }

    @Test
    void twoThousandPagesAreDividedInSeconds() {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            pages.add(report(i % 9 + 1, "%d/%d/20%02d".formatted(i % 12 + 1, i % 28 + 1, i % 15 + 1), i % 10) + " item "
                    + i);
            pages.add(SECOND_PAGE.formatted(i % 9 + 1));
        }
        SourceFile file = file(pages.toArray(String[]::new));
        long begin = System.nanoTime();

        DIVIDER.divide(List.of(file));

        assertThat((System.nanoTime() - begin) / 1_000_000_000.0).isLessThan(60);
    }

    private static Corrections corrections(String line) {
        return Corrections.of("fixes.tsv", List.of("file\tpage\twhat\tvalue", line));
    }

    private static String report(int faxPage, String day, int pain) {
        return REPORT.formatted(faxPage, day, pain);
    }

    private static SourceFile file(String... texts) {
        List<Page> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(new Page(
                    pages.size() + 1, text, List.of(), text.isBlank() ? Reading.UNREADABLE : Reading.TEXT, false));
        }
        return new SourceFile.Read(new FileId("a".repeat(64)), "case.pdf", "application/pdf", pages, List.of());
    }
}

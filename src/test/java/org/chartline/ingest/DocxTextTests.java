package org.chartline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class DocxTextTests {

    @Test
    void aCheckBoxOfAContentControlIsTickedOrNot() throws Exception {
        assertThat(text(p(control("1") + run(" Full duty ") + control("0") + run(" Off work"))))
                .isEqualTo("[X] Full duty [ ] Off work\n");
    }

    @Test
    void aCheckBoxOfAnOldFormIsTickedOrNot() throws Exception {
        assertThat(text(p(field("<w:default w:val='0'/><w:checked/>")
                        + run(" Improved ")
                        + field("<w:default w:val='1'/>")
                        + run(" Unchanged ")
                        + field("<w:default w:val='0'/>")
                        + run(" Worse"))))
                .isEqualTo("[X] Improved [X] Unchanged [ ] Worse\n");
    }

    @Test
    void aBoxOfASymbolFontIsTickedOrNot() throws Exception {
        assertThat(text(p("<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>" + run(" yes ")
                        + "<w:r><w:sym w:font='Wingdings' w:char='F0A8'/></w:r>" + run(" no"))))
                .isEqualTo("[X] yes [ ] no\n");
    }

    @Test
    void wordsInContentControlsAreRead() throws Exception {
        assertThat(text("<w:sdt><w:sdtPr/><w:sdtContent>" + p(run("Lift 20 lb")) + "</w:sdtContent></w:sdt>"))
                .isEqualTo("Lift 20 lb\n");
    }

    @Test
    void cellsInContentControlsStandInTheirRow() throws Exception {
        assertThat(text("<w:tbl><w:tr><w:tc>" + p(run("Norco")) + "</w:tc><w:sdt><w:sdtContent><w:tc>"
                        + p(run("10/325")) + "</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>"))
                .isEqualTo("Norco    10/325\n");
    }

    @Test
    void deletedWordsAreNotRead() throws Exception {
        assertThat(text(p(run("Pain 6/10") + "<w:del>" + run(" was 8/10") + "</w:del>")))
                .isEqualTo("Pain 6/10\n");
    }

    @Test
    void aTextBoxIsReadOnce() throws Exception {
        String box = "<w:txbxContent>" + p(run("Claim 77")) + "</w:txbxContent>";
        assertThat(text(p("<w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r>")))
                .containsOnlyOnce("Claim 77");
    }

    private static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String control(String checked) {
        return "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='" + checked
                + "'/></w14:checkbox></w:sdtPr><w:sdtContent>" + run("☐") + "</w:sdtContent></w:sdt>";
    }

    private static String field(String settings) {
        return "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox>" + settings
                + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    private static String text(String body) throws Exception {
        String xml = "<w:body xmlns:w='w' xmlns:w14='w14' xmlns:mc='mc'>" + body + "</w:body>";
        return DocxText.of(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement());
    }
}

package org.chartline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.junit.jupiter.api.Test;

class ErrorBrowserTests {

    @Test
    void aRecordCannotBreakOutOfThePage() {
        String text = "</script><script>alert(1)</script> Norco";
        AnnotatedText gold = new AnnotatedText(
                "<b>.txt",
                text,
                List.of(new Annotation("MEDICATION", text.indexOf("Norco"), text.length(), "Norco", Map.of())));

        String page = ErrorBrowser.page(Scores.of(List.of(gold), Map.of()), List.of(gold));

        assertThat(page)
                .doesNotContain("<script>alert")
                .contains("\\u003cscript>alert")
                .doesNotContain("<b>.txt");
        assertThat(page).doesNotContain("{{").doesNotContain("http://").doesNotContain("https://");
    }
}

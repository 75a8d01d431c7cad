package org.chartline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoneBarsTests {

    @Test
    void aBarAsHighAsTheLettersAroundItIsTheWordI() {
        assertThat(read(20, 10, "that", "|", "have", "not")).containsExactly("that", "I", "have", "not");
    }

    @Test
    void aBarThatBeginsASentenceIsTheWordI() {
        assertThat(read(20, 10, "|", "declare", "under", "penalty"))
                .containsExactly("I", "declare", "under", "penalty");
    }

    @Test
    void aBarHigherThanTheLettersIsARule() {
        assertThat(read(40, 10, "visit", "|", "return", "to")).containsExactly("visit", "|", "return", "to");
    }

    @Test
    void aBarFarFromTheNextWordIsTheRuleOfATable() {
        assertThat(read(20, 50, "Date", "|", "Time", "Sum")).containsExactly("Date", "|", "Time", "Sum");
    }

    /** Words of one line, 20 pixels high. */
    private static List<String> read(int barHeight, int gap, String... texts) {
        List<OcrWord> words = new ArrayList<>();
        int left = 0;
        for (String text : texts) {
            boolean bar = text.equals("|");
            int width = 12 * text.length();
            words.add(new OcrWord(text, 1, left, 100, width, bar ? barHeight : 20, 0.9f, List.of()));
            left += width + gap;
        }
        return LoneBars.read(words).stream().map(OcrWord::text).toList();
    }
}

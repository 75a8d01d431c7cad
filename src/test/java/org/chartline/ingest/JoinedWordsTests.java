package org.chartline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures of words whose letters are bars of ink, ten pixels wide and two apart. */
class JoinedWordsTests {

    private final BufferedImage picture = new BufferedImage(900, 40, BufferedImage.TYPE_BYTE_GRAY);
    private final List<OcrWord> words = new ArrayList<>();
    private int x = 10;

    JoinedWordsTests() {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.dispose();
    }

    @Test
    void aGapAsWideAsThoseOfTheLineParts() {
        word("one").word("two").word("three").word("four").word("onduty", 2, 10);

        assertThat(texts()).endsWith("four", "on", "duty");
    }

    @Test
    void aNarrowGapDoesNotPart() {
        word("one").word("two").word("three").word("four").word("onduty", 2, 4);

        assertThat(texts()).endsWith("four", "onduty");
    }

    @Test
    void aLonelyDigitStaysWithItsNumber() {
        word("one").word("two").word("three").word("four").word("2011", 3, 10);

        assertThat(texts()).endsWith("four", "2011");
    }

    @Test
    void aPartedWordStandsBehindItsGap() {
        word("one").word("two").word("three").word("four").word("onduty", 2, 10);
        OcrWord duty = JoinedWords.parted(words, Ink.of(picture)).get(5);

        assertThat(duty.left()).isEqualTo(words.get(4).left() + 2 * 12 + 10);
    }

    private JoinedWordsTests word(String text) {
        return word(text, 0, 0);
    }

    /** @param gap pixels more, before the letter of that place */
    private JoinedWordsTests word(String text, int before, int gap) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.BLACK);
        List<Integer> edges = new ArrayList<>();
        int left = x;
        for (int i = 0; i < text.length(); i++) {
            x += i > 0 && i == before ? gap : 0;
            if (i > 0) {
                edges.add(x - 1 - (i == before ? gap / 2 : 0));
            }
            graphics.fillRect(x, 10, 10, 24);
            x += 12;
        }
        graphics.dispose();
        words.add(new OcrWord(text, 1, left, 10, x - 2 - left, 24, 0.9f, edges));
        x += 10;
        return this;
    }

    private List<String> texts() {
        return JoinedWords.parted(words, Ink.of(picture)).stream()
                .map(OcrWord::text)
                .toList();
    }
}

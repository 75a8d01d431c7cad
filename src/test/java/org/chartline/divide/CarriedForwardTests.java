package org.chartline.divide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.junit.jupiter.api.Test;

class CarriedForwardTests {

    private static final String MARCH = "Seen on 3/4/2014. Pain is 8/10 in the neck. She takes Norco four times a day.";

    @Test
    void otherNumbersAreChanges() {
        assertThat(changes(MARCH, MARCH.replace("8/10", "6/10").replace("3/4", "4/1")))
                .containsExactly("3/4/2014 > 4/1/2014", "8/10 > 6/10");
    }

    @Test
    void theSameTextHasNone() {
        assertThat(changes(MARCH, MARCH)).isEmpty();
    }

    @Test
    void wordsAddedAndLeftOutAreTold() {
        assertThat(changes(
                        MARCH,
                        MARCH.replace("in the neck", "in the neck and arm").replace(" a day", "")))
                .containsExactly(" > and arm", "a day > ");
    }

    @Test
    void aChangeDoesNotGoOverAPagesEnd() {
        assertThat(changes("Pain is mild.\fShe works.", "Pain is very bad.\fHe is off duty. She works."))
                .containsExactly("mild > very bad", " > He is off duty");
    }

    @Test
    void aMisreadLetterOfAScanIsNoChange() {
        Document earlier = document("D01", MARCH, Reading.TEXT);
        Document later = document("D02", MARCH.replace("times", "tirnes").replace("takes", "tokes"), Reading.OCR);

        assertThat(CarriedForward.changes(earlier, later)).isEmpty();
    }

    @Test
    void theWordsStandWhereTheChangeSays() {
        Document later = document("D02", MARCH.replace("8/10", "6/10"), Reading.TEXT);
        Change change = CarriedForward.changes(document("D01", MARCH, Reading.TEXT), later)
                .get(0);

        assertThat(later.quote(change.place())).isEqualTo("6/10");
    }

    @Test
    void aTextOfManyThousandWordsIsComparedInSeconds() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            words.append("w").append(i % 97).append(i % 13 == 0 ? "x" + i : "").append(' ');
        }
        String text = words.toString();

        assertThat(changes(text, text.replace("w5 ", "v5 "))).hasSize(text.split("w5 ", -1).length - 1);
    }

    private static List<String> changes(String earlier, String later) {
        return CarriedForward.changes(document("D01", earlier, Reading.TEXT), document("D02", later, Reading.TEXT))
                .stream()
                .map(change -> change.earlierWords() + " > " + change.words())
                .toList();
    }

    private static Document document(String id, String text, Reading reading) {
        List<Page> pages = new ArrayList<>();
        for (String page : text.split("\f", -1)) {
            pages.add(new Page(pages.size() + 1, page, List.of(), reading, false));
        }
        return new Document(
                id,
                new FileId("0".repeat(64)),
                "note.pdf",
                pages,
                DocumentType.PROGRESS_REPORT,
                "note",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Provenance.TREATING,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}

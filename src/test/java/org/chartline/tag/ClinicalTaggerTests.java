package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ClinicalTaggerTests {

    /** ctakes-type-system and ctakes-core carry their own org.slf4j classes; ours must win. */
    @Test
    void loggersAreLogbacks() {
        assertThat(LoggerFactory.getILoggerFactory().getClass().getName()).startsWith("ch.qos.logback");
    }

    @Test
    void anEmptyDocumentHasNoMentions() {
        try (ClinicalTagger tagger = new ClinicalTagger()) {
            assertThat(tagger.tag(Notes.document(""))).isEmpty();
            assertThat(tagger.tag(Notes.document(" \n\f".replace("\f", " ")))).isEmpty();
        }
    }

    @Test
    void threadsFindWhatOneFinds() throws Exception {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            notes.add("Visit " + i + ". Denies use of opioids. Takes Norco 10/325 mg #" + (i + 10) + ". Pain is "
                    + (i % 10) + "/10. Continue physical therapy. Off work until 12/" + (i % 28 + 1) + "/2014.");
        }
        try (ClinicalTagger tagger = new ClinicalTagger()) {
            List<List<Mention>> serial =
                    notes.stream().map(text -> tagger.tag(Notes.document(text))).toList();
            ExecutorService workers = Executors.newFixedThreadPool(8);
            List<Future<List<Mention>>> found = new ArrayList<>();
            for (String text : notes) {
                found.add(workers.submit(() -> tagger.tag(Notes.document(text))));
            }
            for (int i = 0; i < notes.size(); i++) {
                assertThat(found.get(i).get()).isEqualTo(serial.get(i));
            }
            workers.shutdown();
        }
    }
}

package org.chartline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OcrMissingTests {

    @Test
    void aPageWhoseEngineIsMissingIsUnreadableAndSaysWhyAndWhatToDo() {
        List<Page> pages = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        PageReads reads = new PageReads(new PageSink() {
            @Override
            public void count(int count) {}

            @Override
            public void page(Page page) {
                pages.add(page);
            }

            @Override
            public void warn(String warning) {
                warnings.add(warning);
            }
        });

        reads.add(4, engine -> {
            throw new OcrMissingException(new UnsatisfiedLinkError("no jnitesseract in java.library.path"));
        });
        reads.finish();

        assertThat(pages).extracting(Page::reading).containsExactly(Reading.UNREADABLE);
        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("page 4", "native library does not load", "run the program on Linux x86-64");
    }
}

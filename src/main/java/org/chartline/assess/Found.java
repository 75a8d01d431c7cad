package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.timeline.Citation;

/** Where words stand in the running text of a document, never across two pages. */
final class Found {

    private Found() {}

    static List<Citation> all(Document document, Pattern pattern) {
        List<Citation> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(document.runningText());
        while (matcher.find()) {
            if (matcher.group().indexOf(Document.PAGE_BREAK) < 0) {
                found.add(Citation.of(document, document.place(matcher.start(), matcher.end())));
            }
        }
        return found;
    }

    static Optional<Citation> first(Document document, Pattern pattern) {
        return all(document, pattern).stream().findFirst();
    }
}

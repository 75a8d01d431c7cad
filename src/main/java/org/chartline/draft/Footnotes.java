package org.chartline.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chartline.timeline.Citation;

/** The citations of a summary, numbered from 1 in the order of their sentences; one place has one number. */
public final class Footnotes {

    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    private Footnotes() {}

    public static Footnotes of(Summary summary) {
        Footnotes footnotes = new Footnotes();
        summary.sentences()
                .forEach(sentence -> sentence.citations()
                        .forEach(citation -> footnotes.numbers.putIfAbsent(citation, footnotes.numbers.size() + 1)));
        return footnotes;
    }

    /** The numbers of a sentence, rising. */
    public List<Integer> numbers(Sentence sentence) {
        return sentence.citations().stream()
                .map(citation -> numbers.getOrDefault(citation, 0))
                .distinct()
                .sorted()
                .toList();
    }

    /** All citations; the first has number 1. */
    public List<Citation> citations() {
        return List.copyOf(numbers.keySet());
    }
}

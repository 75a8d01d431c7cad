package org.chartline.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chartline.Papers;
import org.chartline.divide.Correction;
import org.chartline.divide.Corrections;
import org.chartline.divide.Divider;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.chartline.tag.ClinicalTagger;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Timeline;

/**
 * A short case file of {@code src/test/resources/mini-cases}: lines that begin with {@code #} say what is expected, and
 * each paper begins with a line of its type and its day, so that faults of the divider do not count here.
 *
 * @param expected the lines of what is expected, without their sign
 */
record MiniCase(String name, List<String> expected, Timeline timeline) {

    private static final ClinicalTagger TAGGER = new ClinicalTagger();
    private static final Divider DIVIDER = new Divider();
    private static final String PAPER = "===== ";

    static MiniCase read(String name) {
        return read("/mini-cases/", name);
    }

    /** @param folder of the test resources, with its strokes */
    static MiniCase read(String folder, String name) {
        try (InputStream stream = MiniCase.class.getResourceAsStream(folder + name + ".txt")) {
            byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
            return of(name, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MiniCase of(String name, String text) {
        List<String> expected = text.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .toList();
        List<SourceFile> files = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        String[] papers = text.split("(?m)^" + PAPER);
        for (int i = 1; i < papers.length; i++) {
            int heading = papers[i].indexOf('\n');
            String[] words = papers[i].substring(0, heading).split(" ");
            String file = "paper-" + i + ".txt";
            files.add(Papers.file(file, papers[i].substring(heading + 1)));
            corrections.add(Correction.of(name, i, file, 1, Correction.What.TYPE, words[0]));
            corrections.add(Correction.of(name, i, file, 1, Correction.What.DATE, words[1]));
        }
        List<TaggedDocument> tagged = DIVIDER.divide(files, new Corrections(corrections)).stream()
                .map(document -> new TaggedDocument(document, TAGGER.tag(document)))
                .toList();
        return new MiniCase(name, expected, Timeline.of(new CaseFile(new CaseId("CM14-0000001"), files, tagged)));
    }

    /** What is expected under a heading, as {@code expect}. */
    List<String> expected(String heading) {
        return expected.stream()
                .filter(line -> line.startsWith(heading + ": "))
                .map(line -> line.substring(heading.length() + 2))
                .toList();
    }
}

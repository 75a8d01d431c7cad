package org.chartline.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chartline.ingest.Sha256;

/**
 * A drafted summary with the words of reviewers in place of some of its sentences; each of these is verified like a drafted
 * one.
 *
 * @param report as it was drafted
 */
public record EditedDraft(CaseReport report, List<Line> lines) {

    /** Letters of a hash that tell sentences apart. */
    private static final int LETTERS = 24;

    /**
     * A sentence.
     *
     * @param key tells it from all others by what was drafted
     * @param now as it reads now; empty when it was taken out
     */
    public record Line(String key, Sentence drafted, Optional<Sentence> now) {

        public boolean edited() {
            return !now.equals(Optional.of(drafted));
        }
    }

    public EditedDraft {
        lines = List.copyOf(lines);
    }

    /** @param words by keys of sentences; empty words take a sentence out, keys of no sentence are left aside */
    public static EditedDraft of(CaseReport report, Map<String, String> words) {
        Verifier verifier = new Verifier(report.file());
        Map<String, Integer> seen = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Sentence drafted : report.summary().sentences()) {
            String said = drafted.slot() + "\n" + drafted.text();
            int times = seen.merge(said, 1, Integer::sum);
            String key = Sha256.of(said + "\n" + times).substring(0, LETTERS);
            lines.add(new Line(key, drafted, now(verifier, drafted, words.get(key))));
        }
        return new EditedDraft(report, lines);
    }

    private static Optional<Sentence> now(
            Verifier verifier, Sentence drafted, @org.jspecify.annotations.Nullable String words) {
        if (words == null) {
            return Optional.of(drafted);
        }
        return words.isBlank() ? Optional.empty() : Optional.of(verifier.reworded(drafted, words));
    }

    /** The line of a key. */
    public Optional<Line> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** Those keys that no sentence has: what was drafted has changed since. */
    public List<String> stray(Set<String> keys) {
        Set<String> known = new HashSet<>();
        lines.forEach(line -> known.add(line.key()));
        return keys.stream().filter(key -> !known.contains(key)).sorted().toList();
    }

    /** The report with the summary as it reads now. */
    public CaseReport edited() {
        return lines.stream().anyMatch(Line::edited) ? report.with(summary()) : report;
    }

    private Summary summary() {
        return new Summary(sentences().toList());
    }

    private Stream<Sentence> sentences() {
        return lines.stream().flatMap(line -> line.now().stream());
    }

    /** Tells whether two drafts read the same and rest on the same places. */
    public String fingerprint() {
        StringBuilder all = new StringBuilder();
        sentences().forEach(sentence -> all.append(sentence).append('\n'));
        return Sha256.of(all.toString());
    }
}

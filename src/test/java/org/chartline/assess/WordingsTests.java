package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import org.chartline.Papers;
import org.chartline.divide.Document;
import org.junit.jupiter.api.Test;

/** Many short sentences as different authors write them; a third was kept back while the rows were mended. */
class WordingsTests {

    /** What the rows must find, so that a change of one row that loses many others is seen. */
    private static final double ABSENCES = 0.9;

    private static final double CHANGES = 0.6;

    private static final double NO_CHANGE = 0.9;

    private static final Document ANY = Papers.caseFile(Papers.progressReport("January 5, 2015", "Pain is 4/10."))
            .documents()
            .get(0)
            .document();

    @Test
    void claimsOfAbsenceAreFoundInManyGrammars() {
        assertThat(share(lines("absences"), WordingsTests::isAbsence)).isGreaterThanOrEqualTo(ABSENCES);
    }

    @Test
    void statementsOfChangeAreFoundInManyGrammars() {
        List<String[]> changes = lines("changes").stream()
                .filter(line -> !line[0].equals("none"))
                .toList();

        assertThat(share(changes, WordingsTests::isChange)).isGreaterThanOrEqualTo(CHANGES);
    }

    @Test
    void plansAndRulesAndPainAloneAreNoChange() {
        List<String[]> others =
                lines("changes").stream().filter(line -> line[0].equals("none")).toList();

        assertThat(share(others, (expected, text) -> said(text).isEmpty())).isGreaterThanOrEqualTo(NO_CHANGE);
    }

    private static double share(List<String[]> lines, BiPredicate<String, String> right) {
        long found = lines.stream().filter(line -> right.test(line[0], line[1])).count();
        return (double) found / lines.size();
    }

    private static boolean isAbsence(String expected, String text) {
        Set<String> topics = new TreeSet<>();
        if (CountClaims.saysUncounted(text)) {
            topics.add("amount");
        }
        for (Topic topic : Topic.saidBy(Topic.SaidBy.LETTERS)) {
            Matcher matcher = topic.claim().matcher(text);
            while (matcher.find()) {
                if (AbsenceWords.claims(text, matcher.start(), matcher.end(), topic.fact())) {
                    topics.add(topic.id());
                }
            }
        }
        return expected.equals("none")
                ? topics.isEmpty()
                : List.of(expected.split("[|]")).stream().anyMatch(topics::contains);
    }

    private static boolean isChange(String expected, String text) {
        return said(text).contains(expected);
    }

    private static List<String> said(String text) {
        Passage passage = Passage.of(ANY, 0, text);
        return Statement.in(passage).stream()
                .map(one -> (one.limb() + " " + one.direction()).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String[]> lines(String name) {
        try (InputStream stream = WordingsTests.class.getResourceAsStream("/wordings/" + name + ".tsv")) {
            byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

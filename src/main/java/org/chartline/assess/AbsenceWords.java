package org.chartline.assess;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;

/** The grammar of claims that something is not there, whatever it is. */
final class AbsenceWords {

    /** On which side of the topic the words stand. */
    enum Where {
        BEFORE,
        AFTER
    }

    /**
     * A row of {@code rules/absence-words.tsv}.
     *
     * @param fact whether they deny the thing itself and not only its record
     * @param reach characters between the words and the topic
     */
    private record Row(
            String id, Where where, boolean fact, int reach, Pattern pattern, String example, String counterExample) {}

    /** A row of {@code rules/quoted-rules.tsv}: words by which a sentence tells a rule, not a fact. */
    private record Rule(String id, Pattern pattern, String example, String counterExample) {}

    private static final List<Row> ROWS = Rows.read("absence-words", Row.class);
    private static final List<Rule> RULES = Rows.read("quoted-rules", Rule.class);

    /** Where a sentence turns to something else. */
    private static final Pattern TURN = Pattern.compile(
            "(?i)(?:[;:]|\\b(?:but|however|although|though|while|whereas|why|because|since|given that|so|which|and (?:he|she|it|they|the|has|had|is|was|takes|remains))\\b)");

    /** "No functional gain has been measured". */
    private static final Pattern RECORDED = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|has been|have been) (?:\\w+ ){0,2}?(?:documented|measured|shown|noted|recorded|reported|submitted|provided|found|identified|described|on file)\\b|\\b(?:in|from) the (?:\\w+ )?(?:records?|file|notes?|chart|reports?|documentation)\\b|\\bon file\\b");

    private static final int NEAR = 60;

    private static final Pattern PLAN = Pattern.compile(
            "(?i)\\b(?:will|plan(?:s|ned)?|goal|request\\w*|order\\w*|should|to be|would|hopes?|if|unable|cannot|can ?not|not able|pending|recommend\\w*|consider\\w*|unchanged|no change)\\b");

    private AbsenceWords() {}

    /**
     * Whether a sentence says that the words at [begin, end) are not there.
     *
     * @param fact whether "no side effects" counts as well as "side effects are not documented"
     */
    static boolean claims(String sentence, int begin, int end, boolean fact) {
        int clause = lastTurn(sentence, begin);
        int past = nextTurn(sentence, end);
        String before = sentence.substring(clause, begin);
        String after = sentence.substring(end, past);
        boolean recorded = RECORDED.matcher(after.substring(0, Math.min(after.length(), NEAR)))
                .find();
        return ROWS.stream().anyMatch(row -> (fact || recorded || !row.fact()) && reaches(row, before, after))
                && RULES.stream()
                        .noneMatch(rule -> rule.pattern()
                                .matcher(sentence.substring(clause, past))
                                .find());
    }

    /** Whether words of absence reach the words at [begin, end) within their clause. */
    static boolean around(String sentence, int begin, int end) {
        int clause = lastTurn(sentence, begin);
        String before = sentence.substring(clause, begin);
        String after = sentence.substring(end, nextTurn(sentence, end));
        return ROWS.stream().anyMatch(row -> reaches(row, before, after));
    }

    /** Whether a sentence tells a rule or a condition. */
    static boolean isRule(String sentence) {
        return RULES.stream().anyMatch(rule -> rule.pattern().matcher(sentence).find());
    }

    /** Whether words of absence reach any of a pattern's matches. */
    static boolean aroundAny(String sentence, Pattern pattern) {
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            if (around(sentence, matcher.start(), matcher.end())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a plan or a wish stands with it in its clause. */
    static boolean planned(String sentence, int begin) {
        return PLAN.matcher(sentence.substring(lastTurn(sentence, begin), begin))
                .find();
    }

    private static boolean reaches(Row row, String before, String after) {
        if (row.where() == Where.AFTER) {
            return row.pattern()
                    .matcher(after.substring(0, Math.min(after.length(), row.reach() + 40)))
                    .find();
        }
        Matcher matcher = row.pattern().matcher(before);
        boolean near = false;
        while (matcher.find()) {
            near = before.length() - matcher.end() <= row.reach();
        }
        return near;
    }

    private static int lastTurn(String sentence, int before) {
        Matcher turn = TURN.matcher(sentence).region(0, before);
        int last = 0;
        while (turn.find()) {
            last = turn.end();
        }
        return last;
    }

    private static int nextTurn(String sentence, int from) {
        Matcher turn = TURN.matcher(sentence);
        return turn.find(from) ? turn.start() : sentence.length();
    }
}

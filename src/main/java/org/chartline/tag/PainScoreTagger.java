package org.chartline.tag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;

/**
 * Finds pain ratings, and leaves alone what only looks like one: strengths, grades, levels, dates and counts (brief,
 * section 3c).
 */
final class PainScoreTagger implements Tagger {

    private static final Pattern PAIN = Pattern.compile(
            "(?i)\\b(?:pain|painful|VAS|NRS|NPRS|ach(?:e|es|ing)|discomfort|sore(?:ness)?"
                    + "|headaches?|hurts?|burning|symptoms?|severity|intensity|flare-?ups?)\\b|\\brat(?:e[sd]?|ing)\\b|\\b[LN]BP\\b");

    /** Numbers that are graded otherwise: their sentence speaks of these before or after them. */
    private static final Pattern OTHER_SCALE = Pattern.compile(
            "(?i)\\b(?:strength|motor|reflex(?:es)?|DTRs?|grip|Jamar|flexion|extension|abduction|rotation|muscle|MMT|visit|page|"
                    + "EHL|Waddell'?s?|Phalen'?s?|Tinel'?s?|sessions?|BP|blood pressure|tenderness|spasm)\\b[^.;,]{0,18}$");

    private static final Pattern SITE_BEFORE =
            Pattern.compile("(?i)\\b((?:(?:left|right|bilateral|upper|lower|low|mid) )*"
                    + "(?:neck|back|shoulders?|elbows?|wrists?|hands?|hips?|knees?|ankles?|foot|feet|head|arms?|legs?|spine|midback|"
                    + "extremit(?:y|ies)|quadrant|lumbar spine|cervical spine|thoracic spine|abdom\\w+|chest|groin|jaw)"
                    + "(?:,? (?:and |left |right |low |upper |mid )*(?:neck|back|shoulders?|elbows?|wrists?|hands?|hips?|knees?|ankles?|"
                    + "foot|feet|head|arms?|legs?|extremit(?:y|ies)))*)\\b(?: pain| discomfort)?[^.;:\\d]{0,60}$");

    private final List<PainRow> rows = Rows.read("pain-scores", PainRow.class);
    private final List<PainContextRow> contexts = Rows.read("pain-contexts", PainContextRow.class);
    private final Assertions assertions;

    PainScoreTagger(Assertions assertions) {
        this.assertions = assertions;
    }

    @Override
    public List<PainScore> tag(Note note) {
        List<PainScore> scores = new ArrayList<>();
        for (PainRow row : rows) {
            Matcher matcher = row.pattern().matcher(note.spoken());
            while (matcher.find()) {
                score(note, row, matcher)
                        .filter(score -> scores.stream()
                                .noneMatch(other -> other.evidence()
                                        .span()
                                        .overlaps(score.evidence().span())))
                        .ifPresent(scores::add);
            }
        }
        scores.sort(Comparator.comparing(score -> score.evidence().span()));
        return scores;
    }

    private Optional<PainScore> score(Note note, PainRow row, Matcher matcher) {
        Span span = row.has("v")
                ? new Span(matcher.start("v"), matcher.end("v"))
                : new Span(matcher.start(), matcher.end());
        Optional<BigDecimal> low = value(row, matcher.group("low"));
        String upper = row.has("high") ? matcher.group("high") : null;
        Optional<BigDecimal> high = upper == null ? low : value(row, upper);
        boolean speaksOfPain =
                row.kind() != PainRow.Kind.SCORED && row.kind() != PainRow.Kind.HUNDRED || painNearby(note, span);
        if (low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) > 0 || !speaksOfPain) {
            return Optional.empty();
        }
        Assertions.Decision decision = assertions.decide(note, span, MentionType.PAIN_SCORE, false);
        boolean goal = decision.assertion() == Assertion.HYPOTHETICAL;
        return Optional.of(new PainScore(
                new Evidence(
                        span, note.original(span), "pain-scores:" + row.id(), goal ? decision.cue() : Optional.empty()),
                low.get(),
                high.get(),
                context(note, span),
                site(note, span),
                goal ? Optional.of(Assertion.HYPOTHETICAL) : Optional.empty()));
    }

    private static Optional<BigDecimal> value(PainRow row, String number) {
        BigDecimal value = new BigDecimal(number);
        boolean ofHundred = row.kind() == PainRow.Kind.HUNDRED || row.kind() == PainRow.Kind.MILLIMETRES;
        BigDecimal ofTen = ofHundred ? value.movePointLeft(1) : value;
        return ofTen.compareTo(BigDecimal.TEN) > 0 ? Optional.empty() : Optional.of(ofTen);
    }

    private static boolean painNearby(Note note, Span span) {
        Span unit = note.unit(span.begin()).span();
        String before = note.text().substring(unit.begin(), span.begin());
        String around = before + " " + note.text().substring(span.end(), Math.max(span.end(), unit.end()));
        boolean labelAbove = PAIN.matcher(lineBefore(note.text(), unit.begin())).find();
        return (PAIN.matcher(around).find() || labelAbove)
                && !OTHER_SCALE.matcher(before).find();
    }

    /** The line above: in forms the label stands over the number. */
    private static String lineBefore(String text, int at) {
        int end = text.lastIndexOf('\n', Math.max(0, at - 1));
        return end <= 0 ? "" : text.substring(text.lastIndexOf('\n', end - 1) + 1, end);
    }

    private PainScore.Context context(Note note, Span span) {
        Span unit = note.unit(span.begin()).span();
        PainScore.Context best = PainScore.Context.UNSPECIFIED;
        int nearest = Integer.MAX_VALUE;
        for (PainContextRow row : contexts) {
            Span region = row.side() == SigRow.Side.BEFORE
                    ? new Span(Math.max(unit.begin(), span.begin() - row.reach()), span.begin())
                    : new Span(span.end(), Math.max(span.end(), Math.min(unit.end(), span.end() + row.reach())));
            Matcher matcher = row.pattern().matcher(note.text()).region(region.begin(), region.end());
            while (matcher.find()) {
                String between = row.side() == SigRow.Side.BEFORE
                        ? note.text().substring(matcher.end(), span.begin())
                        : note.text().substring(span.end(), matcher.start());
                boolean anotherNumber = between.chars().anyMatch(Character::isDigit) || between.contains(",");
                if (!anotherNumber && between.length() < nearest) {
                    nearest = between.length();
                    best = row.context();
                }
            }
        }
        return best;
    }

    private static Optional<Quoted> site(Note note, Span span) {
        Span unit = note.unit(span.begin()).span();
        Matcher matcher =
                SITE_BEFORE.matcher(note.text()).region(Math.max(unit.begin(), span.begin() - 160), span.begin());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span site = new Span(matcher.start(1), matcher.end(1));
        return Optional.of(new Quoted(note.original(site), site));
    }
}

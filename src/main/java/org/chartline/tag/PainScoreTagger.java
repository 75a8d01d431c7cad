package org.chartline.tag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;

/**
 * Finds pain ratings, and leaves alone what only looks like one: strengths, grades, levels, dates and counts (brief,
 * section 3c).
 */
final class PainScoreTagger implements Tagger {

    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** Behind a wide gap the words are the next field's, and before a colon they are the next label. */
    private static final Pattern NEXT_COLUMN = Pattern.compile("[ \\t]{3,}|\\|");

    private static final Pattern LABEL_END =
            Pattern.compile("(?: pain| score| level| \\([^)]{0,12}\\)| this week)?(?:\\s?:| (?:is |was |at )?\\d)");

    private final List<PainRow> rows = Rows.read("pain-scores", PainRow.class);
    private final List<PainContextRow> contexts = Rows.read("pain-contexts", PainContextRow.class);
    private final PainCues cues = new PainCues();
    private final PainSites sites = new PainSites();
    private final Screen screen = new Screen(rows.stream().map(PainRow::pattern).toList());
    private final Assertions assertions;

    PainScoreTagger(Assertions assertions) {
        this.assertions = assertions;
    }

    @Override
    public List<PainScore> tag(Note note) {
        List<PainScore> scores = new ArrayList<>();
        screen.of(MisreadDigits.mend(note.spoken()))
                .each((matcher, row) -> score(note, rows.get(row), matcher)
                        .filter(score -> scores.stream()
                                .noneMatch(other -> other.evidence()
                                        .span()
                                        .overlaps(score.evidence().span())))
                        .ifPresent(scores::add));
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
        boolean numberAlone = row.kind() == PainRow.Kind.SCORED || row.kind() == PainRow.Kind.HUNDRED;
        boolean ratesPain = !numberAlone || cues.ratesPain(note, span);
        if (low.isEmpty()
                || high.isEmpty()
                || low.get().compareTo(high.get()) > 0
                || !ratesPain
                || cues.counts(note, span)) {
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
                sites.of(note, span),
                goal ? Optional.of(Assertion.HYPOTHETICAL) : Optional.empty()));
    }

    private static Optional<BigDecimal> value(PainRow row, String number) {
        if (row.kind() == PainRow.Kind.BEYOND) {
            return Optional.of(BigDecimal.TEN);
        }
        BigDecimal value = NUMBERS.contains(number.toLowerCase(Locale.ROOT))
                ? BigDecimal.valueOf(NUMBERS.indexOf(number.toLowerCase(Locale.ROOT)))
                : new BigDecimal(number);
        boolean ofHundred = row.kind() == PainRow.Kind.HUNDRED || row.kind() == PainRow.Kind.MILLIMETRES;
        BigDecimal ofTen = ofHundred ? value.movePointLeft(1) : value;
        return ofTen.compareTo(BigDecimal.TEN) > 0 ? Optional.empty() : Optional.of(ofTen);
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
                boolean nextLabel = row.side() == SigRow.Side.AFTER
                        && (NEXT_COLUMN.matcher(between).find()
                                || LABEL_END
                                        .matcher(note.text())
                                        .region(matcher.end(), Math.max(matcher.end(), unit.end()))
                                        .lookingAt());
                if (!anotherNumber && !nextLabel && between.length() < nearest) {
                    nearest = between.length();
                    best = row.context();
                }
            }
        }
        return best;
    }
}

package org.chartline.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.draft.CaseReport;
import org.chartline.draft.Sentence;
import org.chartline.tag.DrugNames;

/**
 * Looks for statements that a summary must not make, as far as simple rules can: visits on given days, drugs said to be
 * taken, counts of sessions, conclusions on necessity. What no rule can check is counted.
 */
final class ForbiddenStatements {

    private static final Pattern VISIT =
            Pattern.compile("(?i)^(?:a |two |any )?(?:visits?|examinations?|reports?) (?:on|of)\\b.*");
    private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
    private static final Pattern TAKES =
            Pattern.compile("(?i)^(?:he|she|the applicant|currently|patient)? ?(?:is )?(?:takes|taking|uses)\\b.*");
    private static final Pattern DRUG =
            Pattern.compile("(?<drug>[A-Za-z][A-Za-z-]{2,})(?: (?<strength>\\d+(?:[./]\\d+)?)(?<percent> ?%)?)?");
    private static final Pattern SESSIONS =
            Pattern.compile("(?i)\\b(\\d{1,3}|six|eight|twelve)(?: \\w{1,20}){0,2} (?:visits|sessions)");
    private static final Pattern NECESSITY =
            Pattern.compile("(?i)medically necessary|exaggerat|non-?compliant|malinger");
    private static final DrugNames DRUGS = new DrugNames();

    private final CaseReport report;
    private final String summary;

    ForbiddenStatements(CaseReport report) {
        this.report = report;
        StringBuilder text = new StringBuilder();
        report.summary()
                .sentences()
                .forEach(sentence -> text.append(sentence.text()).append('\n'));
        this.summary = text.toString();
    }

    /** Those that the summary makes. */
    List<String> said(List<String> statements) {
        return statements.stream()
                .filter(statement -> said(statement).orElse(false))
                .toList();
    }

    int unchecked(List<String> statements) {
        return (int) statements.stream()
                .filter(statement -> said(statement).isEmpty())
                .count();
    }

    private Optional<Boolean> said(String statement) {
        if (VISIT.matcher(statement).matches() && !statement.startsWith("Two")) {
            return Optional.of(days(statement).stream().anyMatch(this::visit));
        }
        if (TAKES.matcher(statement).matches()) {
            return Optional.of(taken(statement));
        }
        if (NECESSITY.matcher(statement).find()) {
            return Optional.of(NECESSITY.matcher(summary).find());
        }
        Matcher sessions = SESSIONS.matcher(statement);
        return sessions.find()
                ? Optional.of(Pattern.compile("(?i)completed " + Pattern.quote(sessions.group(1)) + "\\b")
                        .matcher(summary)
                        .find())
                : Optional.empty();
    }

    private static List<LocalDate> days(String statement) {
        List<LocalDate> days = new ArrayList<>();
        Matcher matcher = DAY.matcher(statement);
        while (matcher.find()) {
            days.add(LocalDate.parse(matcher.group(3) + "-" + matcher.group(1) + "-" + matcher.group(2)));
        }
        return days;
    }

    private boolean visit(LocalDate day) {
        return report.timeline().visits().stream()
                .anyMatch(visit -> visit.date().toString().equals(day.toString()));
    }

    /** A drug of the statement, by its name and in the strength that it gives, among those said to be taken. */
    private boolean taken(String statement) {
        String listed = report.summary().taken().map(Sentence::text).orElse("");
        Matcher named = DRUG.matcher(statement);
        while (named.find()) {
            boolean drug = DRUGS.ingredient(named.group("drug")).isPresent();
            Matcher said = DRUG.matcher(listed);
            while (drug && said.find()) {
                boolean part = listed.startsWith("/ ", Math.max(0, said.start() - 2));
                if (!part && same(named, said)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The parts of a compounded product, in percent, are not drugs of their own. */
    private static boolean same(Matcher named, Matcher said) {
        String strength = named.group("strength");
        return named.group("drug").equalsIgnoreCase(said.group("drug"))
                && said.group("percent") == null
                && (strength == null || strength.equals(said.group("strength")));
    }
}

package org.chartline.tag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;
import org.chartline.rows.Terms;

/** Finds statements of work status and restrictions (brief, section 3d). A label beside an unticked box says nothing. */
final class WorkStatusTagger implements Tagger {

    private static final Pattern TICKED =
            Pattern.compile("(?:\\[\\s?[xX✓]\\s?\\]|\\([xX✓]\\)|☒|☑|✓|(?<![A-Za-z.])X(?![A-Za-z]))\\s*$");

    private static final Pattern EMPTY_BOX = Pattern.compile("(?:\\[[\\s?]{0,2}\\]|\\(\\s{0,2}\\)|☐|□|_{2,})\\s*$");

    /** The labels of the PR-2's work status boxes; true only when ticked. */
    private static final Pattern BOX_LABEL = Pattern.compile(
            "(?i)^(?:remain off[- ]work until|return to (?:modified|full|regular) (?:work|duty) on|return to (?:full|regular) duty)");

    private static final Pattern LABEL_BEGIN = Pattern.compile("(?i)(?:remain|return to)\\s*$");

    private static final Pattern CONDITION = Pattern.compile(
            "(?i)\\bif\\b[^.;]{0,90}\\b(?:not|cannot|un(?:able|available))\\b[^.;]{0,40}$|\\bunable to accommodate[^.;]{0,40}$");

    private static final Pattern FORM_PREAMBLE =
            Pattern.compile("(?i)\\bif the patient is\\b[^.;]{0,20}$|\\(?i\\.e\\.,? has reached\\s*$");

    /** "No lifting" beside another "limited" or "no" is a restriction all the same. */
    private static final Pattern FORBIDS =
            Pattern.compile("(?i)(?:no|avoid|limit\\w*|must|should|may not|preclu\\w+|not)\\b");

    /** How far before a restriction the words stand that say for how long the list is. */
    private static final int LEAD_IN = 500;

    /** On the PR-2's label the word stands behind: {@code Return to modified work on PERMANENT}. */
    private static final int ON_THE_LABEL = 34;

    private static final Pattern LASTING = Pattern.compile("(?i)\\b(permanent|temporary)\\b");

    private static final Pattern LED_IN = Pattern.compile("(?i)\\b(permanent|temporary)"
            + "(?:(?=(?:ly)?\\s+(?:work\\s+)?(?:restrict|limit|preclu|unable|with\\s+the\\s+following\\b)|\\s?:|\\s+basis\\b)"
            + "|(?<=\\b(?:is|are)\\s(?:permanent|temporary))\\b)");

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("ten", "10"),
            Map.entry("fifteen", "15"),
            Map.entry("twenty", "20"),
            Map.entry("twenty-five", "25"),
            Map.entry("thirty", "30"),
            Map.entry("thirty-five", "35"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"));

    private final List<WorkStatusRow> rows = Rows.read("work-status", WorkStatusRow.class);
    private final Screen screen =
            new Screen(rows.stream().map(WorkStatusRow::pattern).toList());
    private final Assertions assertions;

    WorkStatusTagger(Assertions assertions) {
        this.assertions = assertions;
    }

    @Override
    public List<WorkStatus> tag(Note note) {
        List<WorkStatus> found = new ArrayList<>();
        screen.of(MisreadDigits.mend(note.spoken())).each((matcher, row) -> {
            Span span = new Span(
                    matcher.start(),
                    matcher.start() + matcher.group().stripTrailing().length());
            if (span.length() > 0
                    && !unticked(note, span)
                    && found.stream().noneMatch(other -> other.evidence().span().overlaps(span))) {
                found.add(status(note, rows.get(row), matcher, span));
            }
        });
        found.sort(Comparator.comparing(status -> status.evidence().span()));
        return found;
    }

    private WorkStatus status(Note note, WorkStatusRow row, Matcher matcher, Span span) {
        Assertions.Decision decision = row.assertion().isEmpty()
                ? decide(note, span)
                : new Assertions.Decision(Terms.parse(Assertion.class, row.assertion()), Optional.empty());
        return new WorkStatus(
                new Evidence(span, note.original(span), "work-status:" + row.id(), decision.cue()),
                row.status(),
                decision.assertion(),
                permanence(note, row, span),
                number(row, matcher, "lift").or(() -> number(row, matcher, "lift2")),
                number(row, matcher, "hours"));
    }

    /** As the row says it, or the words themselves, or for restrictions the words that lead them in. */
    private static Optional<WorkStatus.Permanence> permanence(Note note, WorkStatusRow row, Span span) {
        if (!row.permanence().isEmpty()) {
            return Optional.of(Terms.parse(WorkStatus.Permanence.class, row.permanence()));
        }
        Optional<WorkStatus.Permanence> own = said(LASTING, span.of(note.text()));
        boolean restricts =
                row.status() == WorkStatus.Status.RESTRICTIONS || row.status() == WorkStatus.Status.MODIFIED;
        if (own.isPresent() || !restricts) {
            return own;
        }
        Span section = note.section(span.begin()).span();
        int from = Math.max(section.begin(), span.begin() - LEAD_IN);
        return said(LED_IN, note.text().substring(from, Math.min(note.text().length(), span.end() + ON_THE_LABEL)));
    }

    private static Optional<WorkStatus.Permanence> said(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        Optional<WorkStatus.Permanence> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(
                    Terms.parse(WorkStatus.Permanence.class, matcher.group(1).toLowerCase(Locale.ROOT)));
        }
        return last;
    }

    /** Trap 8: "if modified duty is not available, TTD" is modified duty, not TTD. */
    private Assertions.Decision decide(Note note, Span span) {
        Span unit = note.unit(span.begin()).span();
        String before = note.text().substring(unit.begin(), span.begin());
        for (Pattern pattern : List.of(CONDITION, FORM_PREAMBLE)) {
            Matcher matcher = pattern.matcher(before);
            if (matcher.find()) {
                Span cue = new Span(unit.begin() + matcher.start(), unit.begin() + matcher.end());
                return new Assertions.Decision(
                        Assertion.HYPOTHETICAL,
                        Optional.of(new Evidence.Cue("work-status-condition", cue.of(note.text()), cue)));
            }
        }
        Assertions.Decision decision = assertions.decide(note, span, MentionType.WORK_STATUS, false);
        boolean forbids = FORBIDS.matcher(span.of(note.text())).lookingAt();
        return forbids && decision.assertion() == Assertion.NEGATED
                ? new Assertions.Decision(Assertion.PRESENT, Optional.empty())
                : decision;
    }

    /** Trap 7: of the three labels of a form only a ticked one speaks. */
    private static boolean unticked(Note note, Span span) {
        int from = Math.max(0, span.begin() - 14);
        String before = note.text().substring(from, span.begin());
        String label = note.text()
                .substring(
                        labelBegin(note.text(), span.begin()),
                        Math.min(note.text().length(), span.end() + 24));
        if (EMPTY_BOX.matcher(LABEL_BEGIN.matcher(before).replaceAll("")).find()) {
            return true;
        }
        boolean ticked =
                TICKED.matcher(LABEL_BEGIN.matcher(before).replaceAll("")).find();
        return BOX_LABEL.matcher(label).find() && !ticked;
    }

    /** Where "Remain" or "Return to" before the words begins, if they stand there. */
    private static int labelBegin(String text, int at) {
        Matcher matcher = LABEL_BEGIN.matcher(text).region(Math.max(0, at - 12), at);
        return matcher.find() ? matcher.start() : at;
    }

    private static Optional<BigDecimal> number(WorkStatusRow row, Matcher matcher, String group) {
        if (!row.has(group) || matcher.group(group) == null) {
            return Optional.empty();
        }
        String written = matcher.group(group).toLowerCase(Locale.ROOT);
        return Optional.of(NUMBERS.getOrDefault(written, written)).map(BigDecimal::new);
    }
}

package org.chartline.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;

/**
 * Procedures that are too many to list: operations by their Greek endings, consultations by their specialty, and the
 * level of a drug in the blood.
 */
final class ProcedurePatterns {

    /** A procedure found by its form. */
    record Found(Span span, Procedure.Family family, String rule) {}

    /** A row of {@code rules/specialties.tsv}. */
    private record Specialty(String name) {}

    /** The endings of operations' names; what stands before one in its word is read backwards. */
    private static final Pattern ENDING =
            Pattern.compile("(?:ectomy|ectomies|otomy|ostomy|plasty|plasties|oscopy|oscopies|desis|rrhaphy|rraphy)\\b");

    /** Letters that an operation's name has before its ending, at least and at most. */
    private static final int SHORTEST_STEM = 3;

    private static final int LONGEST_STEM = 20;

    private static final Pattern LEVEL = Pattern.compile(" {1,2}(?:trough )?levels?\\b");

    private static final String VISIT =
            "(?:consult(?:ation)?|(?:re-?)?evaluation|eval|follow-? ?up(?: (?:visit|appointment))?|referral|clearance|visit|appointment)s?";

    private final Screen screen;

    private ProcedurePatterns(Screen screen) {
        this.screen = screen;
    }

    static ProcedurePatterns read() {
        String specialties = Rows.read("specialties", Specialty.class).stream()
                .map(Specialty::name)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> Pattern.quote(name))
                .collect(Collectors.joining("|", "(?:", ")"));
        return new ProcedurePatterns(new Screen(List.of(
                ENDING,
                Pattern.compile("(?i)\\b" + specialties + "(?:'s)? " + VISIT + "\\b"),
                Pattern.compile("(?i)\\b(?:(?:referral|transfer of care) to|" + VISIT
                        + " (?:with|by)) (?:an? |the |another )?" + specialties + "s?\\b"))));
    }

    List<Found> of(Note note) {
        List<Found> found = new ArrayList<>();
        screen.of(note.spoken()).each((matcher, number) -> {
            if (number == 0) {
                operation(note.spoken(), matcher).ifPresent(found::add);
            } else {
                found.add(new Found(
                        new Span(matcher.start(), matcher.end()),
                        Procedure.Family.CONSULTATION,
                        "consultation-by-specialty"));
            }
        });
        for (Term drug : note.terms(Term.Kind.DRUG)) {
            Matcher level = LEVEL.matcher(note.spoken())
                    .region(drug.span().end(), note.spoken().length());
            if (level.lookingAt()) {
                found.add(new Found(
                        new Span(drug.span().begin(), level.end()), Procedure.Family.LABORATORY, "level-of-a-drug"));
            }
        }
        return found;
    }

    private static Optional<Found> operation(String text, Matcher ending) {
        int begin = ending.start();
        while (begin > 0 && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '-')) {
            begin--;
        }
        int stem = ending.start() - begin;
        return stem < SHORTEST_STEM || stem > LONGEST_STEM
                ? Optional.empty()
                : Optional.of(
                        new Found(new Span(begin, ending.end()), Procedure.Family.SURGERY, "operation-by-its-ending"));
    }
}

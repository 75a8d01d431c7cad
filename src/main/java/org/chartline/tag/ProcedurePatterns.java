package org.chartline.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartline.rows.Rows;

/**
 * Procedures that are too many to list: operations by their Greek endings, consultations by their specialty, and the
 * level of a drug in the blood.
 */
final class ProcedurePatterns {

    /** A procedure found by its form. */
    record Found(Span span, Procedure.Family family, String rule) {}

    /** A row of {@code rules/specialties.tsv}. */
    private record Specialty(String name) {}

    private static final Pattern OPERATION = Pattern.compile(
            "\\b[A-Za-z-]{3,20}(?:ectomy|ectomies|otomy|ostomy|plasty|plasties|oscopy|oscopies|desis|rrhaphy|rraphy)\\b");

    private static final Pattern LEVEL = Pattern.compile(" {1,2}(?:trough )?levels?\\b");

    private static final String VISIT =
            "(?:consult(?:ation)?|(?:re-?)?evaluation|eval|follow-? ?up(?: (?:visit|appointment))?|referral|clearance|visit|appointment)s?";

    private final Pattern specialtyFirst;
    private final Pattern specialtyLast;

    private ProcedurePatterns(Pattern specialtyFirst, Pattern specialtyLast) {
        this.specialtyFirst = specialtyFirst;
        this.specialtyLast = specialtyLast;
    }

    static ProcedurePatterns read() {
        String specialties = Rows.read("specialties", Specialty.class).stream()
                .map(Specialty::name)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> Pattern.quote(name))
                .collect(Collectors.joining("|", "(?:", ")"));
        return new ProcedurePatterns(
                Pattern.compile("(?i)\\b" + specialties + "(?:'s)? " + VISIT + "\\b"),
                Pattern.compile("(?i)\\b(?:(?:referral|transfer of care) to|" + VISIT
                        + " (?:with|by)) (?:an? |the |another )?" + specialties + "s?\\b"));
    }

    List<Found> of(Note note) {
        List<Found> found = new ArrayList<>();
        add(note, specialtyFirst, Procedure.Family.CONSULTATION, "consultation-by-specialty", found);
        add(note, specialtyLast, Procedure.Family.CONSULTATION, "consultation-by-specialty", found);
        add(note, OPERATION, Procedure.Family.SURGERY, "operation-by-its-ending", found);
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

    private static void add(Note note, Pattern pattern, Procedure.Family family, String rule, List<Found> found) {
        Matcher matcher = pattern.matcher(note.spoken());
        while (matcher.find()) {
            found.add(new Found(new Span(matcher.start(), matcher.end()), family, rule));
        }
    }
}

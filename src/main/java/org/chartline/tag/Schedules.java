package org.chartline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how often a patient is to be seen where a list of treatments follows: "The patient will be seen twice a week for
 * six weeks for the following: 1. Therapeutic exercise. 2. Gait training." holds for each of the list.
 */
final class Schedules {

    /**
     * One such statement.
     *
     * @param reach the list
     */
    record Schedule(Span reach, Optional<Quoted> frequency, Optional<Quoted> duration) {

        boolean holdsFor(Span name, Procedure.Family family) {
            return reach.covers(name)
                    && switch (family) {
                        case PHYSICAL_MEDICINE, CHIROPRACTIC, ACUPUNCTURE, BEHAVIOURAL -> true;
                        default -> false;
                    };
        }
    }

    private static final Pattern SEEN = Pattern.compile("(?i)\\b(?:be|is|was) (?:seen|treated|scheduled)\\b");

    private final RequestGrammar amounts;

    Schedules(RequestGrammar amounts) {
        this.amounts = amounts;
    }

    List<Schedule> of(Note note) {
        List<Schedule> schedules = new ArrayList<>();
        Matcher seen = SEEN.matcher(note.text());
        while (seen.find()) {
            Span anchor = new Span(seen.start(), seen.end());
            Span unit = note.unit(anchor.begin()).span();
            Optional<Quoted> frequency = amounts.read(note, RequestRow.Part.FREQUENCY, anchor, unit);
            if (frequency.isPresent()) {
                Optional<Quoted> duration = amounts.read(note, RequestRow.Part.DURATION, anchor, unit);
                schedules.add(new Schedule(list(note, anchor), frequency, duration));
            }
        }
        return schedules;
    }

    /** From a statement to the end of the list items that follow it. */
    private static Span list(Note note, Span anchor) {
        int at = Spans.holding(note.units(), Unit::span, anchor.begin());
        int end = note.units().get(at).span().end();
        for (int i = at + 1; i < note.units().size(); i++) {
            Unit unit = note.units().get(i);
            boolean introduces = unit.form() == Unit.Form.HEADING
                    || unit.span().of(note.text()).strip().endsWith(":");
            if (unit.form() != Unit.Form.LIST_ITEM && !introduces || goals(note, unit)) {
                break;
            }
            end = unit.span().end();
        }
        return new Span(anchor.end(), Math.max(anchor.end(), end));
    }

    private static boolean goals(Note note, Unit unit) {
        return note.section(unit.span().begin()).kind() == Section.Kind.GOALS;
    }
}

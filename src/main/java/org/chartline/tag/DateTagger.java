package org.chartline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chartline.divide.DateFinder;
import org.chartline.divide.DocumentType;
import org.chartline.divide.FoundDate;
import org.chartline.divide.PartialDate;
import org.chartline.rows.Rows;

/** Finds dates and what each dates, by the words around it. */
final class DateTagger implements Tagger {

    private final List<DateRoleRow> rows = Rows.read("date-roles", DateRoleRow.class);
    private final List<Default> defaults = Rows.read("date-role-defaults", Default.class);

    /** A row of {@code rules/date-role-defaults.tsv}: what dates without a cue date in documents of a type. */
    private record Default(DocumentType type, DateMention.Role role) {}

    @Override
    public List<DateMention> tag(Note note) {
        List<DateMention> dates = new ArrayList<>();
        for (FoundDate found : DateFinder.find(note.uncited())) {
            if (found.date().precision() != PartialDate.Precision.YEAR) {
                dates.add(date(note, found));
            }
        }
        return dates;
    }

    private DateMention date(Note note, FoundDate found) {
        Span span = new Span(found.begin(), found.end());
        Optional<DateRoleRow> row = rows.stream()
                .filter(r -> matches(note, r, span))
                .findFirst()
                .or(() -> ColumnLabel.over(note.text(), span).flatMap(this::labelled));
        String rule = (found.repaired() ? "dates-repaired:" : "dates:")
                + row.map(DateRoleRow::id).orElse("running-text");
        return new DateMention(
                new Evidence(span, note.original(span), rule, Optional.empty()),
                found.date(),
                row.map(DateRoleRow::role)
                        .orElseGet(() -> defaultRole(note.document().type())));
    }

    private Optional<DateRoleRow> labelled(String label) {
        return rows.stream()
                .filter(row -> row.side() == SigRow.Side.BEFORE
                        && row.pattern().matcher(label).find())
                .findFirst();
    }

    private DateMention.Role defaultRole(DocumentType type) {
        return defaults.stream()
                .filter(row -> row.type() == type)
                .map(Default::role)
                .findFirst()
                .orElse(DateMention.Role.SERVICE);
    }

    private static boolean matches(Note note, DateRoleRow row, Span date) {
        Span unit = note.unit(date.begin()).span();
        Span region = row.side() == SigRow.Side.BEFORE
                ? new Span(Math.max(lineOrUnit(note.text(), unit, date), date.begin() - row.reach()), date.begin())
                : new Span(date.end(), Math.max(date.end(), Math.min(unit.end(), date.end() + row.reach())));
        Matcher matcher = row.pattern().matcher(note.text()).region(region.begin(), region.end());
        return matcher.find();
    }

    /** A label stands on the line or in the unit before its date. */
    private static int lineOrUnit(String text, Span unit, Span date) {
        return Math.min(unit.begin(), text.lastIndexOf('\n', Math.max(0, date.begin() - 1)) + 1);
    }
}

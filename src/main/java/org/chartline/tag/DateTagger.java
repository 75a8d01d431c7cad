package org.chartline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.DateFinder;
import org.chartline.divide.DocumentType;
import org.chartline.divide.FoundDate;
import org.chartline.divide.PartialDate;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;

/** Finds dates and what each dates, by the words around it. */
final class DateTagger implements Tagger {

    private final List<DateRoleRow> rows = Rows.read("date-roles", DateRoleRow.class);
    private final Screen screen =
            new Screen(rows.stream().map(DateRoleRow::pattern).toList());
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
        Optional<DateRoleRow> row =
                role(note, span).or(() -> ColumnLabel.over(note.text(), span).flatMap(this::labelled));
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

    /** The first row whose words stand beside a date. */
    private Optional<DateRoleRow> role(Note note, Span date) {
        Screen.Places places = note.memo().of(this, () -> screen.of(note.text()));
        Span unit = note.unit(date.begin()).span();
        int line = lineOrUnit(note.text(), unit, date);
        for (int i = 0; i < rows.size(); i++) {
            DateRoleRow row = rows.get(i);
            boolean before = row.side() == SigRow.Side.BEFORE;
            int begin = before ? Math.max(line, date.begin() - row.reach()) : date.end();
            int end = before ? date.begin() : Math.max(date.end(), Math.min(unit.end(), date.end() + row.reach()));
            if (places.find(i, begin, end) != null) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** A label stands on the line or in the unit before its date. */
    private static int lineOrUnit(String text, Span unit, Span date) {
        return Math.min(unit.begin(), text.lastIndexOf('\n', Math.max(0, date.begin() - 1)) + 1);
    }
}

package org.chartline.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;

/** A row of {@code rules/not-had.tsv}: words by which a treatment was advised, asked for or refused, not had. */
record NotHad(String id, Pattern pattern, String example, String counterExample) {

    private static final List<NotHad> ROWS = Rows.read("not-had", NotHad.class);

    static List<NotHad> rows() {
        return ROWS;
    }

    /** Whether a clause speaks of what was not, or not yet, had. */
    static boolean in(String clause) {
        return ROWS.stream().anyMatch(row -> row.pattern().matcher(clause).find());
    }
}

package org.chartline.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.DocumentType;
import org.chartline.rows.Rows;
import org.chartline.tag.MentionType;

/**
 * A row of {@code rules/statements.tsv}: what makes a clause worth a place in the summary.
 *
 * @param types the types of document it holds for; all but decisions where none is named
 * @param mention what the tagger must have found in the clause; empty where the words are enough
 * @param weight of two clauses the one that weighs more is told first; 0 keeps a clause out
 * @param counterExample a clause that the words must not take for it
 */
record StatementRow(
        String id,
        Statement.Kind kind,
        List<String> types,
        Optional<MentionType> mention,
        int weight,
        Pattern pattern,
        String example,
        String counterExample) {

    private static final List<StatementRow> ROWS = Rows.read("statements", StatementRow.class);

    static List<StatementRow> rows() {
        return ROWS;
    }

    /** The rows that hold for a type of document; letters of decision have rows of their own. */
    static List<StatementRow> of(DocumentType type) {
        boolean decision = type == DocumentType.UR_DECISION;
        return ROWS.stream()
                .filter(row -> row.types().isEmpty() ? !decision : row.types().contains(type.toString()))
                .toList();
    }
}

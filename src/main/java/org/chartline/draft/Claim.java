package org.chartline.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;

/**
 * A row of {@code rules/summary-claims.tsv}: words of the summary's own that say something of the case, and the words of a
 * page that bear them out.
 *
 * @param counterExample words of a page that do not
 */
record Claim(String id, Pattern words, Pattern quote, String example, String counterExample) {

    private static final List<Claim> ROWS = Rows.read("summary-claims", Claim.class);

    static List<Claim> rows() {
        return ROWS;
    }
}

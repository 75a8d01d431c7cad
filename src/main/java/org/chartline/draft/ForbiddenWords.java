package org.chartline.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.rows.Terms;

/** What a summary never says: {@code rules/forbidden-words.tsv}. */
final class ForbiddenWords {

    /** A row of the table. */
    record Row(Pattern pattern, String why, Said said, String example) {}

    /** Whose words a row means. */
    enum Said {
        /** Never, whoever said it first. */
        EVER,
        /** Not in the summary's own words; a letter may be quoted. */
        OWN;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    static final List<Row> ROWS = Rows.read("forbidden-words", Row.class);

    private ForbiddenWords() {}

    /** Why a text must not be said; empty when it may. */
    static Optional<String> why(String text) {
        String own = text.replaceAll("“[^”]*”", "“”");
        return why(text, own);
    }

    /** Why words of a page must not be quoted; empty when they may. */
    static Optional<String> whyQuoted(String words) {
        return why(words, "");
    }

    private static Optional<String> why(String text, String own) {
        return ROWS.stream()
                .filter(row -> row.pattern()
                        .matcher(row.said() == Said.OWN ? own : text)
                        .find())
                .map(Row::why)
                .findFirst();
    }
}

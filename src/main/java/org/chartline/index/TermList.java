package org.chartline.index;

import java.util.List;
import org.chartline.rows.Rows;

/**
 * Words that are looked for together: any of them is enough.
 *
 * @param name by which a search asks for it
 * @param title for people
 */
public record TermList(String name, String title, List<String> terms) {

    public TermList {
        terms = List.copyOf(terms);
    }

    /** A row of {@code rules/term-lists.tsv}. */
    record Row(String name, String title, List<String> terms, String example, String counterExample) {}

    /** The lists that come with the program. */
    public static List<TermList> readyMade() {
        return rows().stream()
                .map(row -> new TermList(row.name(), row.title(), row.terms()))
                .toList();
    }

    static List<Row> rows() {
        return Rows.read("term-lists", Row.class);
    }
}

package org.chartline.assess;

import java.util.List;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.tag.Procedure;

/** Families as disputes part them: an epidural tells nothing of a trigger point injection, a cane nothing of a TENS unit. */
final class Kinds {

    /** A row of {@code rules/treatment-kinds.tsv}. */
    private record Kind(String id, String family, Pattern pattern, String example, String counterExample) {}

    private static final List<Kind> ROWS = Rows.read("treatment-kinds", Kind.class);

    private Kinds() {}

    /** The family's name, with the kind if the treatment's name tells one: {@code injection:epidural}. */
    static String of(Procedure procedure) {
        String family = procedure.family().toString();
        return ROWS.stream()
                .filter(kind -> kind.family().equals(family))
                .filter(kind ->
                        kind.pattern().matcher(procedure.evidence().text()).find())
                .map(kind -> family + ":" + kind.id())
                .findFirst()
                .orElse(family);
    }

    /** Whether two names can be of one treatment: a bare "injection" can be any. */
    static boolean alike(String one, String other) {
        return one.equals(other)
                || one.startsWith("injection") && (one.startsWith(other + ":") || other.startsWith(one + ":"));
    }
}

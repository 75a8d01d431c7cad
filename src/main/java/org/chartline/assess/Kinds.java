package org.chartline.assess;

import java.util.List;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.tag.Procedure;

/** Families as disputes part them: an epidural tells nothing of a trigger point injection. */
final class Kinds {

    /** A row of {@code rules/injection-kinds.tsv}. */
    private record Kind(String id, Pattern pattern, String example, String counterExample) {}

    private static final List<Kind> INJECTIONS = Rows.read("injection-kinds", Kind.class);

    private Kinds() {}

    /** The family's name, for an injection with its kind, if its name tells it: {@code injection:epidural}. */
    static String of(Procedure procedure) {
        String family = procedure.family().toString();
        return procedure.family() != Procedure.Family.INJECTION
                ? family
                : INJECTIONS.stream()
                        .filter(kind -> kind.pattern()
                                .matcher(procedure.evidence().text())
                                .find())
                        .map(kind -> family + ":" + kind.id())
                        .findFirst()
                        .orElse(family);
    }

    /** Whether two names can be of one treatment: a bare "injection" can be any. */
    static boolean alike(String one, String other) {
        return one.equals(other) || one.startsWith(other + ":") || other.startsWith(one + ":");
    }
}

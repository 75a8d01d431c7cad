package org.chartline.divide;

import java.util.List;
import java.util.Optional;

/**
 * Sets another patient's documents apart from the case's.
 *
 * @param own whom most pages of the case name
 */
record Patients(Identity own) {

    /** A name stands for a page only when it is not hidden in a word. */
    private static final int SHORTEST_NAME = 4;

    static Patients of(List<Sheet> sheets) {
        return new Patients(
                Identities.ofCase(sheets.stream().map(Sheet::identity).toList()));
    }

    /**
     * Whether some pages are about the case's patient; empty where they do not say or the signs balance. Where only the
     * labelled name differs, the case's last name anywhere on the pages keeps them in the case: a label may be misread.
     */
    Optional<Boolean> same(List<Sheet> sheets) {
        Identity identity = Identity.NONE;
        for (Sheet sheet : sheets) {
            identity = identity.plus(sheet.identity());
        }
        int agreement = identity.agreement(own);
        if (agreement == 0 || agreement < 0 && identity.births().isEmpty() && named(sheets)) {
            return Optional.empty();
        }
        return Optional.of(agreement > 0);
    }

    private boolean named(List<Sheet> sheets) {
        return own.names().stream()
                .flatMap(name -> name.words().stream())
                .filter(word -> word.length() >= SHORTEST_NAME)
                .map(Likeness::folded)
                .anyMatch(word -> sheets.stream()
                        .anyMatch(sheet -> Likeness.folded(sheet.leaf().body()).contains(word)));
    }
}

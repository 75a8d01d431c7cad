package org.chartline.divide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sets another patient's documents apart from the case's.
 *
 * @param own whom most pages of the case name
 * @param injury the earliest day of injury that pages of the case agree on
 */
record Patients(Identity own, Optional<PartialDate> injury) {

    /** A name stands for a page only when it is not hidden in a word. */
    private static final int SHORTEST_NAME = 4;

    /** From here on down the signs are another patient's; less may be a slip. */
    private static final int ANOTHER = -3;

    /** So many pages that say the same do not misread it. */
    private static final int PAGES = 2;

    static Patients of(List<Sheet> sheets) {
        return new Patients(
                Identities.ofCase(sheets.stream().map(Sheet::identity).toList()), injury(sheets));
    }

    private static Optional<PartialDate> injury(List<Sheet> sheets) {
        Map<PartialDate, Integer> votes = new TreeMap<>();
        for (Sheet sheet : sheets) {
            sheet.dates().stream()
                    .map(LabelledDate::date)
                    .filter(date -> date.role() == DocumentDate.Role.INJURY)
                    .map(DocumentDate::date)
                    .distinct()
                    .forEach(date -> votes.merge(date, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= PAGES)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Whether some pages are about the case's patient; empty where they do not say or the signs balance. Where only the
     * labelled name differs, the case's last name anywhere on the pages keeps them in the case, as its date of birth and its
     * claim number do: a label may be misread.
     */
    Optional<Boolean> same(List<Sheet> sheets) {
        Identity identity = Identity.NONE;
        for (Sheet sheet : sheets) {
            identity = identity.plus(sheet.identity());
        }
        int agreement = identity.agreement(own);
        if (agreement <= 0 && agreement > ANOTHER
                || agreement <= ANOTHER && (identity.births().isEmpty() && named(sheets) || numbered(sheets))) {
            return Optional.empty();
        }
        return Optional.of(agreement > 0);
    }

    /** Whether pages name two patients: they differ, or one is the case's and the other is not. */
    boolean part(Identity one, Identity other) {
        int agreement = one.agreement(other);
        return agreement <= ANOTHER || agreement <= 0 && (another(one) && mine(other) || mine(one) && another(other));
    }

    private boolean another(Identity identity) {
        return identity.agreement(own) <= ANOTHER;
    }

    private boolean mine(Identity identity) {
        return identity.agreement(own) > 0;
    }

    /** Whether the case's own date of birth or claim number stands anywhere on the pages, under whatever label. */
    private boolean numbered(List<Sheet> sheets) {
        return sheets.stream()
                .map(sheet -> sheet.leaf().body())
                .anyMatch(body -> DateFinder.find(body).stream()
                                .anyMatch(found -> own.births().contains(found.date()))
                        || own.claims().stream()
                                .anyMatch(claim -> body.replaceAll("[^A-Za-z0-9]", "")
                                        .toUpperCase(Locale.ROOT)
                                        .contains(claim)));
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

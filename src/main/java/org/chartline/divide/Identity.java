package org.chartline.divide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a page or a document names as its patient.
 *
 * @param names as labelled
 * @param births dates of birth
 * @param claims claim numbers, letters and digits only
 * @param places where each was read, with the rule that read it
 */
record Identity(List<PersonName> names, Set<PartialDate> births, Set<String> claims, List<Cue> places) {

    static final Identity NONE = new Identity(List.of(), Set.of(), Set.of(), List.of());

    boolean silent() {
        return names.isEmpty() && births.isEmpty() && claims.isEmpty();
    }

    Identity plus(Identity other) {
        if (other.silent()) {
            return this;
        }
        List<PersonName> allNames = new ArrayList<>(names);
        other.names.stream().filter(name -> !allNames.contains(name)).forEach(allNames::add);
        Set<PartialDate> allBirths = new TreeSet<>(births);
        allBirths.addAll(other.births);
        Set<String> allClaims = new TreeSet<>(claims);
        allClaims.addAll(other.claims);
        List<Cue> all = new ArrayList<>(places);
        all.addAll(other.places);
        return new Identity(allNames, allBirths, allClaims, all);
    }

    /**
     * How much speaks for one and the same patient: above 0 the same, below 0 another, 0 when nothing can be compared or
     * the signs balance. A slip of a scanner in one of them is not a difference; a claim number alone is never one,
     * since a worker may have several.
     */
    int agreement(Identity other) {
        return ofNames(other) + ofBirths(other) + ofClaims(other);
    }

    private int ofNames(Identity other) {
        if (names.isEmpty() || other.names.isEmpty()) {
            return 0;
        }
        int most = 0;
        for (PersonName name : names) {
            for (PersonName theirs : other.names) {
                most = Math.max(
                        most, name.same(theirs) ? exact(name, theirs) ? 3 : 2 : Math.min(1, name.sharedWith(theirs)));
            }
        }
        return most >= 2 ? most : most == 1 ? -1 : -3;
    }

    /** Whether two names share two words letter by letter. */
    private static boolean exact(PersonName one, PersonName other) {
        return one.words().stream()
                        .filter(word -> word.length() > 1 && other.words().contains(word))
                        .count()
                >= 2;
    }

    private int ofBirths(Identity other) {
        if (births.isEmpty() || other.births.isEmpty()) {
            return 0;
        }
        int least = 8;
        for (PartialDate birth : births) {
            for (PartialDate theirs : other.births) {
                least = Math.min(least, Likeness.distance(birth.toString(), theirs.toString()));
            }
        }
        return least == 0 ? 3 : least == 1 ? 1 : least == 2 ? -1 : -3;
    }

    private int ofClaims(Identity other) {
        if (claims.isEmpty() || other.claims.isEmpty()) {
            return 0;
        }
        for (String claim : claims) {
            for (String theirs : other.claims) {
                if (claim.equals(theirs)) {
                    return 3;
                }
                if (Likeness.within(Likeness.folded(claim), Likeness.folded(theirs), 2)
                        || claim.contains(theirs)
                        || theirs.contains(claim)) {
                    return 1;
                }
            }
        }
        return names.isEmpty() && births.isEmpty() ? 0 : -1;
    }
}

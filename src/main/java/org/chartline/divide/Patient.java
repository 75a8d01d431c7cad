package org.chartline.divide;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a document says its patient is.
 *
 * @param births dates of birth
 * @param claims claim numbers, letters and digits only
 */
record Patient(Set<PartialDate> births, Set<String> claims) {

    private static final Pattern CLAIM = Pattern.compile(
            "(?i)\\bclaim\\s*(?:no\\.?|number|#|num\\.?)?\\s*[:#]?\\s{0,12}([A-Z0-9][A-Z0-9-]{6,20}\\d)\\b");

    static Patient of(Document document) {
        Set<PartialDate> births = new HashSet<>();
        document.dates().stream()
                .filter(date -> date.role() == DocumentDate.Role.BIRTH)
                .forEach(date -> births.add(date.date()));
        Set<String> claims = new HashSet<>();
        Matcher claim = CLAIM.matcher(document.text());
        while (claim.find()) {
            claims.add(claim.group(1).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
        }
        return new Patient(births, claims);
    }

    /** Whether the document is about the patient of most documents; empty where it does not say. */
    static Optional<Boolean> same(Document document, List<Patient> all) {
        Patient own = of(document);
        if (own.births.isEmpty() && own.claims.isEmpty()) {
            return Optional.empty();
        }
        long agree = all.stream().filter(own::agrees).count();
        long differ = all.stream().filter(own::differs).count();
        return Optional.of(agree >= differ);
    }

    private boolean agrees(Patient other) {
        return births.stream().anyMatch(other.births::contains)
                || claims.stream().anyMatch(other.claims::contains);
    }

    private boolean differs(Patient other) {
        boolean speaks = !other.births.isEmpty() || !other.claims.isEmpty();
        return speaks && !agrees(other);
    }
}

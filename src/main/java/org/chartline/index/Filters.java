package org.chartline.index;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.ingest.Band;
import org.chartline.tag.Assertion;

/**
 * Which documents, pages and mentions are looked at; an empty set is no restriction.
 *
 * @param author words of the author's name
 * @param classes pages that mention a drug of one of these classes
 * @param assertions only words in mentions asserted so
 * @param from only documents dated on or after
 * @param to only documents dated on or before
 * @param before only documents dated before the last of this type in their case, as before the RFA
 */
public record Filters(
        Set<DocumentType> types,
        Set<Provenance> provenances,
        Optional<String> author,
        Set<Band> qualities,
        Set<String> classes,
        Set<Assertion> assertions,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<DocumentType> before) {

    public static final Filters NONE = new Filters(
            Set.of(),
            Set.of(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Filters {
        types = Set.copyOf(types);
        provenances = Set.copyOf(provenances);
        qualities = Set.copyOf(qualities);
        classes = Set.copyOf(classes);
        assertions = Set.copyOf(assertions);
    }

    boolean dated() {
        return from.isPresent() || to.isPresent() || before.isPresent();
    }

    public Filters withDates(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filters(types, provenances, author, qualities, classes, assertions, first, last, before);
    }

    public Filters withBefore(DocumentType type) {
        return new Filters(types, provenances, author, qualities, classes, assertions, from, to, Optional.of(type));
    }

    public Filters withTypes(Set<DocumentType> some) {
        return new Filters(some, provenances, author, qualities, classes, assertions, from, to, before);
    }

    public Filters withProvenances(Set<Provenance> some) {
        return new Filters(types, some, author, qualities, classes, assertions, from, to, before);
    }

    public Filters withAssertions(Set<Assertion> some) {
        return new Filters(types, provenances, author, qualities, classes, some, from, to, before);
    }
}

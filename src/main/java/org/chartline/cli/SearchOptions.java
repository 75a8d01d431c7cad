package org.chartline.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.index.Filters;
import org.chartline.index.SearchQuery;
import org.chartline.index.TermList;
import org.chartline.ingest.Band;
import org.chartline.tag.Assertion;
import org.chartline.tag.Procedure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What narrows and orders a search. */
final class SearchOptions {

    @Option(names = "--from", paramLabel = "DAY", description = "Only documents of this day or later: 2014-11-11.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only documents of this day or earlier.")
    private @Nullable LocalDate to;

    @Option(
            names = "--before",
            paramLabel = "TYPE",
            description = "Only documents dated before the last of this type in their case: rfa.")
    private @Nullable DocumentType before;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only documents of this type: progress-report.")
    private List<DocumentType> types = List.of();

    @Option(names = "--provenance", paramLabel = "WHO", description = "Only documents of these authors: treating, ur.")
    private List<Provenance> provenances = List.of();

    @Option(names = "--author", paramLabel = "NAME", description = "Only documents whose author has these names.")
    private @Nullable String author;

    @Option(names = "--assertion", paramLabel = "HOW", description = "Only what is mentioned so: present, denied.")
    private List<Assertion> assertions = List.of();

    @Option(names = "--quality", paramLabel = "BAND", description = "Only pages read so well: good, fair, poor.")
    private List<Band> qualities = List.of();

    @Option(names = "--class", paramLabel = "CLASS", description = "Only pages that mention a drug of this class.")
    private List<String> classes = List.of();

    @Option(names = "--drug", paramLabel = "NAME", description = "A drug or class that the page mentions by any name.")
    private @Nullable String drug;

    @Option(
            names = "--family",
            paramLabel = "FAMILY",
            description = "A family of procedures that the page mentions: injection, acupuncture.")
    private Procedure.@Nullable Family family;

    @Option(
            names = "--terms",
            paramLabel = "LIST",
            description = "Any word of a list: opioids, adl, restrictions, improvement.")
    private @Nullable String list;

    @Option(names = "--literal", description = "A drug's name means only itself, not its other names.")
    private boolean literal;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "relevance",
            description = "relevance, oldest or newest first (default: ${DEFAULT-VALUE}).")
    private SearchQuery.Order order = SearchQuery.Order.RELEVANCE;

    /** The query with these options. */
    SearchQuery on(SearchQuery words) {
        SearchQuery query = new SearchQuery(
                words.cases(),
                words.words(),
                terms(),
                Optional.ofNullable(drug),
                Optional.ofNullable(family),
                !literal,
                filters(),
                order,
                words.part());
        if (query.words().isBlank() && query.terms().isEmpty() && drug == null && family == null) {
            throw new BadArgumentException("nothing to look for: give words, --terms, --drug or --family");
        }
        return query;
    }

    private Filters filters() {
        return new Filters(
                set(types),
                set(provenances),
                Optional.ofNullable(author),
                set(qualities),
                set(classes),
                set(assertions),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(before));
    }

    private static <T> Set<T> set(List<T> some) {
        return new HashSet<>(some);
    }

    private List<String> terms() {
        if (list == null) {
            return List.of();
        }
        return TermList.readyMade().stream()
                .filter(ready -> ready.name().equals(list))
                .findFirst()
                .map(TermList::terms)
                .orElseThrow(() -> new BadArgumentException("--terms " + list + ": there is no such list (there are "
                        + String.join(
                                ", ",
                                TermList.readyMade().stream()
                                        .map(TermList::name)
                                        .toList())
                        + ")"));
    }
}

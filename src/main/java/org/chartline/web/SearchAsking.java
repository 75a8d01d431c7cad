package org.chartline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.index.Filters;
import org.chartline.index.SearchQuery;
import org.chartline.index.TermList;
import org.chartline.ingest.Band;
import org.chartline.rows.Terms;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.chartline.store.SavedTerms;
import org.chartline.tag.Assertion;
import org.chartline.tag.Procedure;
import org.jspecify.annotations.Nullable;

/** Turns what somebody looks for into a query over the cases that they may see. */
final class SearchAsking {

    private static final int MOST_TERMS = 200;

    private final Database database;
    private final Person person;

    SearchAsking(Database database, Person person) {
        this.database = database;
        this.person = person;
    }

    /**
     * The query.
     *
     * @param page from 0
     * @throws Refusal for what cannot be read, naming the part
     */
    SearchQuery query(List<CaseId> cases, SearchAsked asked, int page, int size) {
        return new SearchQuery(
                cases,
                text(asked.words()).orElse(""),
                terms(asked),
                text(asked.drug()),
                text(asked.family()).map(family -> term("family", Procedure.Family.class, family)),
                !Boolean.TRUE.equals(asked.literal()),
                filters(asked),
                text(asked.sort())
                        .map(sort -> term("sort", SearchQuery.Order.class, sort))
                        .orElse(SearchQuery.Order.RELEVANCE),
                part(page, size));
    }

    /** The cases that are assigned to who asks. */
    List<CaseId> cases() {
        return database.assignments().of(person.account());
    }

    private static SearchQuery.Part part(int page, int size) {
        if (page < 0 || size < 1 || size > Answers.MOST_ON_A_PAGE || (long) page * size > SearchQuery.Part.LAST) {
            throw Refusal.bad("Pages count from 0, hold 1 to " + Answers.MOST_ON_A_PAGE + " and end at "
                    + SearchQuery.Part.LAST + " hits: narrow the search.");
        }
        return new SearchQuery.Part(page * size, size);
    }

    private static Filters filters(SearchAsked asked) {
        return new Filters(
                terms("type", DocumentType.class, asked.type()),
                terms("provenance", Provenance.class, asked.provenance()),
                text(asked.author()),
                terms("quality", Band.class, asked.quality()),
                new LinkedHashSet<>(texts(asked.drugClass())),
                terms("assertion", Assertion.class, asked.assertion()),
                text(asked.from()).map(SearchAsking::day),
                text(asked.to()).map(SearchAsking::day),
                text(asked.before()).map(type -> term("before", DocumentType.class, type)));
    }

    private List<String> terms(SearchAsked asked) {
        List<String> terms = new ArrayList<>(texts(asked.terms()));
        text(asked.list()).ifPresent(list -> terms.addAll(list(list)));
        if (terms.size() > MOST_TERMS) {
            throw Refusal.bad("There are more than " + MOST_TERMS + " terms.");
        }
        return terms;
    }

    /** The terms of a list that comes with the program, by its name, or of one's own, by its id. */
    private List<String> list(String name) {
        return TermList.readyMade().stream()
                .filter(list -> list.name().equals(name))
                .map(TermList::terms)
                .findFirst()
                .or(() -> database.savedTerms().find(person.account(), name).map(SavedTerms.Saved::terms))
                .orElseThrow(() -> Refusal.bad("There is no such list of terms."));
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(given -> !given.isEmpty());
    }

    private static List<String> texts(@Nullable List<String> texts) {
        return Optional.ofNullable(texts).orElse(List.of()).stream()
                .flatMap(given -> text(given).stream())
                .toList();
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw Refusal.bad("A day is written like 2014-11-11.");
        }
    }

    private static <E extends Enum<E>> Set<E> terms(String what, Class<E> terms, @Nullable List<String> written) {
        Set<E> all = new LinkedHashSet<>();
        texts(written).forEach(one -> all.add(term(what, terms, one)));
        return all;
    }

    private static <E extends Enum<E>> E term(String what, Class<E> terms, String written) {
        try {
            return Terms.parse(terms, written);
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("There is no such " + what + ".");
        }
    }
}

package org.chartline.index;

import java.util.List;
import java.util.Optional;
import org.chartline.store.CaseId;
import org.chartline.tag.Procedure;

/**
 * What is looked for, and in which cases. Words, terms, drug and family must all be met, filters besides.
 *
 * @param cases nothing of any other case is found, counted or shown
 * @param words words, "phrases", {@code "words apart"~3}, {@code begin*}, AND, OR, NOT, NEAR/5, brackets; may be blank
 *     where something else is looked for
 * @param terms any of these words or phrases, such as a saved list; empty for none
 * @param drug a drug or class by any name
 * @param family a mention of a procedure of this family
 * @param widen whether a name of a drug, class or family among the words finds the mentions of it under any name
 */
public record SearchQuery(
        List<CaseId> cases,
        String words,
        List<String> terms,
        Optional<String> drug,
        Optional<Procedure.Family> family,
        boolean widen,
        Filters filters,
        Order order,
        Part part) {

    /** Which of the pages come first. */
    public enum Order {
        RELEVANCE,
        /** By date, undated ones last. */
        OLDEST,
        NEWEST;

        @Override
        public String toString() {
            return org.chartline.rows.Terms.of(this);
        }
    }

    /** Some of the pages. @param first from 0 */
    public record Part(int first, int size) {

        /** As far as anybody pages; whoever wants more narrows the search. */
        public static final int LAST = 20_000;

        public static final Part ALL = new Part(0, LAST);

        public Part {
            if (first < 0 || size < 1 || first > LAST || size > LAST) {
                throw new IllegalArgumentException("no such part: " + size + " from " + first);
            }
        }
    }

    public SearchQuery {
        cases = List.copyOf(cases);
        terms = List.copyOf(terms);
    }

    /** Words in a case, without filters. */
    public static SearchQuery of(CaseId caseId, String words) {
        return of(List.of(caseId), words);
    }

    /** Words in some cases, without filters. */
    public static SearchQuery of(List<CaseId> cases, String words) {
        return new SearchQuery(
                cases,
                words,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true,
                Filters.NONE,
                Order.RELEVANCE,
                Part.ALL);
    }

    public SearchQuery with(Filters others) {
        return new SearchQuery(cases, words, terms, drug, family, widen, others, order, part);
    }

    public SearchQuery with(Part other) {
        return new SearchQuery(cases, words, terms, drug, family, widen, filters, order, other);
    }

    public SearchQuery with(Order other) {
        return new SearchQuery(cases, words, terms, drug, family, widen, filters, other, part);
    }

    /** The same for any of these terms instead. */
    public SearchQuery withTerms(List<String> others) {
        return new SearchQuery(cases, words, others, drug, family, widen, filters, order, part);
    }

    /** The same, with words that mean only themselves. */
    public SearchQuery literal() {
        return new SearchQuery(cases, words, terms, drug, family, false, filters, order, part);
    }
}

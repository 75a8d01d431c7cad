package org.chartline.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * A query as it is understood.
 *
 * @param wanted all that must be met
 * @param meant the words that a mark may stand for, by the number that it carries; several where they were near together
 */
record Understood(Wanted wanted, Map<Integer, List<Wanted.Leaf>> meant) {

    static Understood of(SearchQuery query, Analyzer analyzer, Concepts concepts) throws BadQueryException {
        QueryReader.Words words = new QueryReader.Words(
                query.widen(), concepts, text -> !Finding.words(analyzer, text).isEmpty());
        List<Wanted> all = new ArrayList<>();
        if (!query.words().isBlank()) {
            all.add(QueryReader.read(query.words(), words));
        }
        if (!query.terms().isEmpty()) {
            List<Wanted> any = query.terms().stream()
                    .flatMap(term -> words.leaf(term, false, 0).stream())
                    .toList();
            all.add(new Wanted.Any(any));
        }
        query.drug().ifPresent(drug -> all.add(words.named(drug)));
        query.family().ifPresent(family -> all.add(words.named(family.toString())));
        if (all.isEmpty() || all.stream().anyMatch(one -> one.leaves().findAny().isEmpty())) {
            throw QueryReader.nothing();
        }
        Wanted wanted = all.size() == 1 ? all.get(0) : new Wanted.All(all, List.of());
        Map<Integer, List<Wanted.Leaf>> meant = new HashMap<>();
        note(wanted, meant);
        return new Understood(wanted, meant);
    }

    private static void note(Wanted wanted, Map<Integer, List<Wanted.Leaf>> meant) {
        if (wanted instanceof Wanted.All all) {
            all.wanted().forEach(one -> note(one, meant));
            all.unwanted().forEach(one -> note(one, meant));
        } else if (wanted instanceof Wanted.Any any) {
            any.wanted().forEach(one -> note(one, meant));
        } else {
            List<Wanted.Leaf> leaves = wanted.leaves().toList();
            meant.put(leaves.get(0).number(), leaves);
        }
    }

    /** How each word that names something was understood. */
    List<String> why() {
        Set<String> why = new LinkedHashSet<>();
        wanted.leaves().forEach(leaf -> leaf.asked().map(Concepts.Asked::why).ifPresent(why::add));
        return List.copyOf(why);
    }

    /** What is not wanted, each beside what must be met with it. */
    List<Wanted.All> withUnwanted() {
        List<Wanted.All> found = new ArrayList<>();
        if (wanted instanceof Wanted.All all) {
            List<Wanted> parts = new ArrayList<>(all.wanted());
            List<Wanted> unwanted = new ArrayList<>(all.unwanted());
            for (Wanted part : all.wanted()) {
                if (part instanceof Wanted.All inner) {
                    parts.remove(part);
                    parts.addAll(inner.wanted());
                    unwanted.addAll(inner.unwanted());
                }
            }
            unwanted.forEach(one -> found.add(new Wanted.All(parts, List.of(one))));
        }
        return found;
    }
}

package org.chartline.divide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds page numbers that count the pages of a batch, as a copy service or a fax prints them over several documents
 * ("page 5 of 12" on the second page of a report of three): they part nothing and hold nothing together.
 */
final class BatchNumbers {

    /** A run of this many pages can be a batch. */
    private static final int SHORTEST = 4;

    /** Titles of this many kinds do not stand in one document. */
    private static final int KINDS = 2;

    /** One page in so many begins a document of its own. */
    private static final int PAGES_A_TITLE = 5;

    private BatchNumbers() {}

    /** The pages, those of a batch without their numbers. */
    static List<Sheet> without(List<Sheet> sheets) {
        List<Sheet> all = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= sheets.size(); i++) {
            if (i == sheets.size() || !follows(sheets.get(i - 1), sheets.get(i))) {
                List<Sheet> run = sheets.subList(begin, i);
                boolean batch = batch(run);
                run.forEach(sheet -> all.add(batch ? sheet.unnumbered() : sheet));
                begin = i;
            }
        }
        return all;
    }

    private static boolean follows(Sheet before, Sheet after) {
        Optional<PrintedPage> one = before.leaf().printed();
        Optional<PrintedPage> next = after.leaf().printed();
        return one.isPresent() && next.isPresent() && one.get().followedBy(next.get());
    }

    private static boolean batch(List<Sheet> run) {
        Set<DocumentType> kinds = EnumSet.noneOf(DocumentType.class);
        int titles = 0;
        for (Sheet sheet : run.subList(1, run.size())) {
            Optional<TypeFound> title = sheet.title().filter(found -> !sameKind(found, run.get(0)));
            title.ifPresent(found -> kinds.add(found.row().type()));
            titles += title.isPresent() && !sheet.identity().silent() ? 1 : 0;
        }
        return run.size() >= SHORTEST
                && kinds.size() >= KINDS
                && titles >= KINDS
                && titles * PAGES_A_TITLE >= run.size();
    }

    private static boolean sameKind(TypeFound title, Sheet first) {
        return first.types().stream()
                .anyMatch(found -> found.row().type() == title.row().type());
    }
}

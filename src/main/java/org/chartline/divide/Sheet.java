package org.chartline.divide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A page and all that was read off it; every page is read once, whatever document it will belong to.
 *
 * @param dates the dates whose role a label tells
 * @param types the rows that speak for a type of document; those of titles only as if it were a first page
 */
record Sheet(Leaf leaf, Identity identity, List<LabelledDate> dates, List<TypeFound> types) {

    /** Lines of a page among which its title stands; letters have an address and a reference above it. */
    private static final int TITLE_LINES = 26;

    private static final int TITLE_WORDS = 10;

    /** The type that a title among the page's first lines names: words that fill a short line of their own. */
    Optional<TypeFound> title() {
        return types.stream()
                .filter(found ->
                        found.row().title() && onALineOfItsOwn(found.cue().place()))
                .max(Comparator.comparingInt((TypeFound found) -> found.row().weight())
                        .thenComparing(found -> -found.cue().place().begin()));
    }

    private boolean onALineOfItsOwn(Place title) {
        List<Place> lines = leaf.lines();
        for (int i = 0; i < Math.min(TITLE_LINES, lines.size()); i++) {
            Place line = lines.get(i);
            if (title.begin() < line.end()) {
                String text = leaf.body().substring(line.begin(), line.end()).strip();
                return text.split("\\s+").length <= TITLE_WORDS && !text.matches(".*[.,;]");
            }
        }
        return false;
    }

    /** The day for which the page's head says that it speaks. */
    Optional<PartialDate> day() {
        return dates.stream()
                .filter(date -> date.date().role() == DocumentDate.Role.SERVICE
                        && date.row().priority() >= LabelledDate.OWN_DAY)
                .map(date -> date.date().date())
                .findFirst();
    }
}

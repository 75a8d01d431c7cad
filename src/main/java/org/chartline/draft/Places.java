package org.chartline.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chartline.timeline.Citation;

/** Chooses among places: what says the same, or is said by a longer one, is said once. */
final class Places {

    private Places() {}

    /** In the order given, without those whose words stand in another or must not be repeated. */
    static List<Citation> apart(Collection<Citation> all) {
        List<Citation> kept = new ArrayList<>();
        for (Citation place : all) {
            String words = key(place);
            if (ForbiddenWords.whyQuoted(words).isEmpty()
                    && kept.stream().noneMatch(other -> key(other).contains(words))) {
                kept.removeIf(other -> words.contains(key(other)));
                kept.add(place);
            }
        }
        return List.copyOf(kept);
    }

    /** The first of those not said before, which are then held to be said. */
    static List<Citation> unsaid(Collection<Citation> all, Set<String> said, int most) {
        List<Citation> fresh = all.stream()
                .filter(place -> !said.contains(key(place)))
                .limit(most)
                .toList();
        fresh.forEach(place -> said.add(key(place)));
        return apart(fresh);
    }

    static String key(Citation place) {
        return Wording.plain(place).toLowerCase(Locale.ROOT);
    }

    static boolean overlap(Citation one, Citation other) {
        return one.document().equals(other.document())
                && one.page() == other.page()
                && one.begin() < other.end()
                && other.begin() < one.end();
    }
}

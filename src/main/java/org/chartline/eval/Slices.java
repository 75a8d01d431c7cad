package org.chartline.eval;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.chartline.tag.SectionKinds;

/**
 * Lenient counts by what a mention is or where it stands: its assertion, its section, and its text's type, reading and
 * whatever else the set's labels tell. A pair counts where its gold mention belongs.
 */
final class Slices {

    private final Map<String, Map<String, Tally>> tallies = new TreeMap<>();

    void count(AnnotatedText text, Pairing pairing) {
        IntFunction<String> section = SectionKinds.of(text.text());
        pairing.pairs().forEach(pair -> count(text, section, pair.gold(), new Tally(1, 1, 1)));
        pairing.missed().forEach(gold -> count(text, section, gold, new Tally(0, 1, 0)));
        pairing.invented().forEach(found -> count(text, section, found, new Tally(0, 0, 1)));
    }

    private void count(AnnotatedText text, IntFunction<String> section, Annotation mention, Tally one) {
        if (mention.attrs().containsKey("assertion")) {
            add("assertion", mention.attrs().get("assertion"), one);
        }
        add("section", section.apply(Math.min(mention.begin(), text.text().length())), one);
        for (String label : new String[] {"type", "reading", "split"}) {
            Optional.ofNullable(text.labels().get(label)).ifPresent(value -> add("document " + label, value, one));
        }
    }

    private void add(String dimension, String value, Tally one) {
        tallies.computeIfAbsent(dimension, name -> new TreeMap<>()).merge(value, one, Tally::plus);
    }

    Map<String, Map<String, Tally>> tallies() {
        return tallies;
    }
}

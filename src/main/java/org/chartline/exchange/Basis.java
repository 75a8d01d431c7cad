package org.chartline.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Why a program made an annotation. Shown to people, never scored; gold has none.
 *
 * @param rule the row or annotator that found it
 * @param cue the words that decided its assertion
 * @param confidence 0 to 1, where the program gives one
 * @param places where attribute values stand in the text, by attribute
 */
public record Basis(Optional<String> rule, Optional<Cue> cue, OptionalDouble confidence, Map<String, Place> places) {

    public static final Basis NONE = new Basis(Optional.empty(), Optional.empty(), OptionalDouble.empty(), Map.of());

    /** Characters {@code [begin, end)} of the text, in UTF-16 code units. */
    public record Place(int begin, int end) {

        Place moved(int characters) {
            return new Place(begin + characters, end + characters);
        }
    }

    /** Words that decided an assertion, and the row that read them. */
    public record Cue(String rule, String text, Place place) {}

    public Basis {
        places = java.util.Collections.unmodifiableMap(new TreeMap<>(places));
    }

    Basis moved(int characters) {
        Map<String, Place> moved = new TreeMap<>();
        places.forEach((name, place) -> moved.put(name, place.moved(characters)));
        return new Basis(
                rule, cue.map(c -> new Cue(c.rule(), c.text(), c.place().moved(characters))), confidence, moved);
    }
}

package org.chartline.tag;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The attributes of a mention in a fixed order, with the places of those that are quoted; what is not there is left out. */
public final class Attributes {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Span> places = new LinkedHashMap<>();

    Attributes() {}

    Attributes put(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    Attributes putIfPresent(String name, Optional<?> value) {
        value.ifPresent(v -> {
            if (v instanceof Quoted quoted) {
                values.put(name, quoted.text());
                places.put(name, quoted.span());
            } else {
                values.put(name, v.toString());
            }
        });
        return this;
    }

    Map<String, String> map() {
        return Collections.unmodifiableMap(values);
    }

    Map<String, Span> places() {
        return Collections.unmodifiableMap(places);
    }
}

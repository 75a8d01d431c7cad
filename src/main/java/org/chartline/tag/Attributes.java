package org.chartline.tag;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects attributes in a fixed order, leaving out what is not there. */
final class Attributes {

    private final Map<String, String> values = new LinkedHashMap<>();

    Attributes put(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    Attributes putIfPresent(String name, Optional<?> value) {
        value.ifPresent(v -> values.put(name, v instanceof Quoted quoted ? quoted.text() : v.toString()));
        return this;
    }

    Map<String, String> map() {
        return Collections.unmodifiableMap(values);
    }
}

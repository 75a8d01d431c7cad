package org.chartline.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was worked out about one note and is asked for again: the cues of a sentence, whose voice it has. */
final class Memo {

    private final Map<Object, Object> known = new HashMap<>();

    /** A thing worked out once. */
    @SuppressWarnings("unchecked") // a key is only ever used for one type
    <T> T of(Object key, Supplier<T> work) {
        Object value = known.get(key);
        if (value == null) {
            value = work.get();
            known.put(key, value);
        }
        return (T) value;
    }
}

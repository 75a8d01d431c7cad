package org.chartline.draft;

import java.util.List;
import org.chartline.divide.Change;
import org.chartline.divide.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of a carried-forward report that are not as in the report before, for {@code case.json}. */
final class ChangedWordsJson {

    private ChangedWordsJson() {}

    /** Adds the field {@code changedWords}; empty words where some were left out, or were not there before. */
    static void put(ObjectNode document, List<Change> changes) {
        ArrayNode changed = document.putArray("changedWords");
        for (Change change : changes) {
            ObjectNode node = changed.addObject();
            put(node, change.place(), change.words());
            put(node.putObject("was"), change.earlierPlace(), change.earlierWords());
        }
    }

    private static void put(ObjectNode node, Place place, String words) {
        node.put("page", place.page());
        node.put("begin", place.begin());
        node.put("end", place.end());
        node.put("text", words);
    }
}

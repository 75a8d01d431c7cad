package org.chartline.draft;

import java.util.List;
import org.chartline.divide.Correction;
import org.chartline.store.CaseFile;
import org.chartline.tag.MentionCorrections;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What reviewers corrected, with what was found before. */
final class CorrectionsJson {

    private CorrectionsJson() {}

    static void put(ObjectNode root, CaseFile file) {
        List<Correction> unplaced = MentionCorrections.unplaced(file.corrections(), file.documents());
        ArrayNode corrections = root.putArray("corrections");
        for (Correction one : file.corrections().all()) {
            ObjectNode node = corrections.addObject();
            node.put("file", one.file());
            node.put("page", one.page());
            node.put("what", one.what().toString());
            node.put("value", one.value());
            one.passage().ifPresent(words -> {
                node.put("begin", words.begin());
                node.put("words", words.quote());
            });
            node.put("by", one.review().by());
            node.put("at", one.review().at());
            node.put("was", one.review().was());
            node.put("followed", !unplaced.contains(one));
        }
    }
}

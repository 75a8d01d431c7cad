package org.chartline.tag;

import java.util.List;
import org.chartline.divide.Document;

/**
 * A document and what was found in it.
 *
 * @param mentions in the order of their spans
 */
public record TaggedDocument(Document document, List<Mention> mentions) {

    public TaggedDocument {
        mentions = List.copyOf(mentions);
    }
}

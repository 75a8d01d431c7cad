package org.chartline.tag;

import org.apache.ctakes.typesystem.type.textspan.Segment;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/**
 * Marks each line of a text without soft line ends as a segment of its own, so that no sentence, and with it no
 * negation, reaches from one list item, table row or heading into the next.
 */
public final class LayoutAnnotator extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas cas) {
        String text = cas.getDocumentText();
        int number = 0;
        for (Span line : Layout.lines(text)) {
            if (!line.of(text).isBlank()) {
                Segment segment = new Segment(cas, line.begin(), line.end());
                segment.setId("line-" + number++);
                segment.addToIndexes();
            }
        }
    }
}

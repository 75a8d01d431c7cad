package org.chartline.tag;

import java.util.List;
import org.apache.ctakes.typesystem.type.textspan.Segment;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;

/**
 * Replaces the segments by one, once sentences are found: cTAKES' tokenizer goes through all sentences of the text for
 * every segment, which for a segment a line takes time that grows with the square of the text.
 */
public final class WholeAnnotator extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas cas) {
        List.copyOf(JCasUtil.select(cas, Segment.class)).forEach(Segment::removeFromIndexes);
        Segment whole = new Segment(cas, 0, cas.getDocumentText().length());
        whole.setId("whole");
        whole.addToIndexes();
    }
}

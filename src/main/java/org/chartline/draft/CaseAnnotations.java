package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.chartline.exchange.Format;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;

/** The mentions of a case's documents in a form that annotation tools read, one text for each document. */
public final class CaseAnnotations {

    private CaseAnnotations() {}

    /** The files: names and bytes. @param format one that can be written */
    public static Map<String, byte[]> of(CaseReport report, Format format) {
        Map<String, byte[]> files = new TreeMap<>();
        for (TaggedDocument tagged : report.file().documents()) {
            List<Annotation> annotations = new ArrayList<>();
            for (Mention mention : tagged.mentions()) {
                annotations.add(Annotation.of(mention));
            }
            AnnotatedText text = new AnnotatedText(
                    tagged.document().id() + ".txt", tagged.document().text(), annotations);
            files.putAll(format.write(text));
        }
        return files;
    }
}

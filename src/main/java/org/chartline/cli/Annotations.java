package org.chartline.cli;

import java.util.ArrayList;
import java.util.List;
import org.chartline.TaggedFile;
import org.chartline.exchange.Annotation;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;

/** Mentions of a file in the form of gold, with offsets into the text of the whole file. */
final class Annotations {

    private Annotations() {}

    static List<Annotation> of(TaggedFile file) {
        List<Annotation> annotations = new ArrayList<>();
        for (TaggedDocument tagged : file.documents()) {
            int offset = file.offset(tagged.document());
            for (Mention mention : tagged.mentions()) {
                annotations.add(Annotation.of(mention).moved(offset));
            }
        }
        return annotations;
    }
}

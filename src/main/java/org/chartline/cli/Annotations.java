package org.chartline.cli;

import java.util.ArrayList;
import java.util.List;
import org.chartline.TaggedFile;
import org.chartline.eval.Annotation;
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
                Annotation annotation = Annotation.of(mention);
                annotations.add(new Annotation(
                        annotation.type(),
                        annotation.begin() + offset,
                        annotation.end() + offset,
                        annotation.text(),
                        annotation.attrs()));
            }
        }
        return annotations;
    }
}

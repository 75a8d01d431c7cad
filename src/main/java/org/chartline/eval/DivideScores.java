package org.chartline.eval;

import java.util.ArrayList;
import java.util.List;
import org.chartline.divide.Document;

/**
 * How well case files were divided.
 *
 * @param boundaries first pages of documents but for those of the files
 * @param pageTypes pages whose document has the gold's type
 * @param documentTypes of the documents found with exactly their pages, those of the right type
 * @param dates dated documents whose first page is in a document of that day
 * @param duplicates pairs of copies, whichever of the two is called the copy
 * @param otherPatient pages set apart as another patient's
 * @param errors what was wrong, with page numbers
 */
public record DivideScores(
        DivideTally boundaries,
        DivideTally pageTypes,
        DivideTally documentTypes,
        DivideTally dates,
        DivideTally duplicates,
        DivideTally otherPatient,
        List<String> errors) {

    static final DivideScores NONE = new DivideScores(
            DivideTally.NONE,
            DivideTally.NONE,
            DivideTally.NONE,
            DivideTally.NONE,
            DivideTally.NONE,
            DivideTally.NONE,
            List.of());

    /** The scores of one case. @param found the documents of its merged file, which cover all pages */
    public static DivideScores of(GoldCase gold, List<Document> found) {
        return new DivideComparison(gold, found).scores();
    }

    /** The scores of both, pages and documents counted together. */
    public DivideScores plus(DivideScores other) {
        List<String> all = new ArrayList<>(errors);
        all.addAll(other.errors);
        return new DivideScores(
                boundaries.plus(other.boundaries),
                pageTypes.plus(other.pageTypes),
                documentTypes.plus(other.documentTypes),
                dates.plus(other.dates),
                duplicates.plus(other.duplicates),
                otherPatient.plus(other.otherPatient),
                all);
    }

    /** Pages of the case's patient that were set apart. */
    public int falseAlarms() {
        return otherPatient.found() - otherPatient.right();
    }
}

package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import org.chartline.divide.Document;
import org.chartline.store.CaseFile;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Timeline;

/**
 * Drafts the clinical case summary in the register of real letters: third person, past tense, long dates, nothing that
 * is not cited, no conclusion. A slot without evidence says so with the coverage.
 */
final class SummaryWriter {

    private SummaryWriter() {}

    static Summary write(Timeline timeline, CaseFacts facts, Coverage coverage, Naming naming) {
        CaseFile file = timeline.caseFile();
        List<Document> documents =
                file.documents().stream().map(TaggedDocument::document).toList();
        List<Sentence> sentences = new ArrayList<>(
                new OpeningWriter(facts, naming, coverage).write(file.id().value()));
        sentences.addAll(1, SecondHand.of(documents));
        sentences.add(TreatmentWriter.write(timeline, naming, coverage));
        sentences.addAll(DisputeWriter.write(timeline, facts, coverage));
        if (timeline.visits().isEmpty()) {
            sentences.add(coverage.missing("A report of an examination or treatment", Slot.VISIT));
        }
        sentences.addAll(new VisitWriter(naming, timeline).write());
        sentences.addAll(RecordWriter.write(timeline));
        return new Summary(sentences);
    }
}

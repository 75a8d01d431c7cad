package org.chartline.draft;

import java.util.List;
import org.chartline.assess.Assessment;
import org.chartline.assess.Assessor;
import org.chartline.assess.Contradiction;
import org.chartline.assess.Contradictions;
import org.chartline.assess.MissingRecord;
import org.chartline.assess.MissingRecords;
import org.chartline.store.CaseFile;
import org.chartline.timeline.Timeline;

/** Everything that Chartline has to say on a case: what the terminal, the page and the files show. */
public record CaseReport(
        CaseFile file,
        CaseFacts facts,
        Timeline timeline,
        List<Assessment> assessments,
        List<Contradiction> contradictions,
        List<MissingRecord> missingRecords,
        Summary summary,
        Panel panel,
        RecordsIndex records,
        Coverage coverage) {

    /** The same with another summary. */
    CaseReport with(Summary other) {
        return new CaseReport(
                file,
                facts,
                timeline,
                assessments,
                contradictions,
                missingRecords,
                other,
                panel,
                RecordsIndex.of(file, other),
                coverage);
    }

    /** Reads a case from beginning to end; the same case gives the same report. */
    public static CaseReport of(CaseFile file) {
        return of(file, Naming.APPLICANT);
    }

    /** The same. @param naming what the summary calls the person */
    public static CaseReport of(CaseFile file, Naming naming) {
        Timeline timeline = Timeline.of(file);
        List<Assessment> assessments = new Assessor().assess(timeline);
        CaseFacts facts = CaseFacts.of(timeline);
        Coverage coverage = Coverage.of(file);
        Verifier verifier = new Verifier(file);
        Summary draft = SummaryWriter.write(timeline, facts, coverage, naming);
        Summary summary =
                new Summary(draft.sentences().stream().map(verifier::verify).toList());
        return new CaseReport(
                file,
                facts,
                timeline,
                assessments,
                Contradictions.of(timeline),
                new MissingRecords().of(timeline),
                summary,
                Panel.of(timeline),
                RecordsIndex.of(file, summary),
                coverage);
    }
}

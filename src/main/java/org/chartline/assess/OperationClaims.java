package org.chartline.assess;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.DocumentType;
import org.chartline.tag.TaggedDocument;

/** An operation that a paper says was done, where the report of it says that this part of it was not. */
final class OperationClaims {

    private static final String PART =
            "repair|fusion|release|decompression|dis[ck]ectomy|laminectomy|meniscectomy|acromioplasty|arthroplasty|resection|tenodesis|reconstruction|replacement|debridement";

    private static final Pattern NOT_DONE = Pattern.compile("(?i)\\b(?:no|not|without|elected not to|did not|deferred|"
            + "unnecessary to)\\b[^.;]{0,24}?\\b(?<part>" + PART + ")(?:ed|s)?\\b");

    private final Records records;

    OperationClaims(Records records) {
        this.records = records;
    }

    /** The first statement of a paper that a report of an operation before it denies. */
    Optional<Contradiction> of(TaggedDocument paper) {
        return paper.document().type() == DocumentType.OPERATIVE_REPORT
                ? Optional.empty()
                : records.ofType(DocumentType.OPERATIVE_REPORT).stream()
                        .filter(report -> !Records.isLater(report.document(), paper.document()))
                        .flatMap(report -> records.passages(report.document()).stream())
                        .flatMap(denial -> against(denial, paper).stream())
                        .findFirst();
    }

    private Optional<Contradiction> against(Passage denial, TaggedDocument paper) {
        Matcher matcher = NOT_DONE.matcher(denial.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Pattern done =
                Pattern.compile("(?i)\\b(?:underwent|had|status post|s/p|after|since|following|with) (?:[\\w-]+ ){0,8}?"
                        + Pattern.quote(matcher.group("part")) + "\\b");
        return records.passages(paper.document()).stream()
                .filter(passage -> done.matcher(passage.text()).find())
                .filter(passage -> !NOT_DONE.matcher(passage.text()).find() && !AbsenceWords.isRule(passage.text()))
                .findFirst()
                .map(passage -> new Contradiction(Contradiction.Kind.HISTORY, passage.citation(), denial.citation()));
    }
}

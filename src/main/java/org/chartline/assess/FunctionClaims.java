package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.tag.Assertion;
import org.chartline.tag.Function;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Fact;
import org.chartline.timeline.Measure;
import org.chartline.timeline.Measures;
import org.chartline.timeline.Visit;

/** What a letter or form says of function, in words or numbers, against the last examination. */
final class FunctionClaims {

    private final TaggedDocument paper;
    private final Records records;
    private final Told told;

    FunctionClaims(TaggedDocument paper, Records records, Told told) {
        this.paper = paper;
        this.records = records;
        this.told = told;
    }

    /** What the last visit says against a gain: no change first, else a limit. */
    Optional<Citation> contrary(Function claim) {
        List<Visit> visits = told.visits(claim);
        if (!gain(claim) || visits.isEmpty()) {
            return Optional.empty();
        }
        List<Fact<Function>> said = visits.get(visits.size() - 1).function();
        boolean gains = said.stream().anyMatch(fact -> fact.mention().direction() == Function.Direction.IMPROVED);
        return gains ? Optional.empty() : against(said).map(Fact::citation);
    }

    private boolean gain(Function claim) {
        boolean said = paper.document().provenance() != Provenance.UNKNOWN
                && (claim.assertion() == Assertion.PRESENT || claim.assertion() == Assertion.PAST);
        boolean better = claim.direction() == Function.Direction.IMPROVED
                || claim.direction() == Function.Direction.NORMAL
                        && paper.document().type() == DocumentType.RFA;
        return said && better;
    }

    private static Optional<Fact<Function>> against(List<Fact<Function>> said) {
        for (Function.Direction direction :
                List.of(Function.Direction.UNCHANGED, Function.Direction.WORSE, Function.Direction.LIMITED)) {
            Optional<Fact<Function>> fact = said.stream()
                    .filter(one -> one.mention().direction() == direction)
                    .findFirst();
            if (fact.isPresent()) {
                return fact;
            }
        }
        return Optional.empty();
    }

    /** Numbers of a letter that no visit before it gives, where one measures the same. */
    List<Contradiction> measures() {
        Document document = paper.document();
        List<Contradiction> found = new ArrayList<>();
        List<Visit> visits = records.visitsBefore(document);
        for (Passage passage : records.passages(document)) {
            if (AbsenceWords.isRule(passage.text())) {
                continue;
            }
            for (Measure claim : Measures.of(document, passage.begin(), passage.end())) {
                List<Measure> measured = visits.stream()
                        .flatMap(visit -> visit.measures().stream())
                        .filter(measure -> measure.kind() == claim.kind())
                        .toList();
                boolean told = measured.stream().anyMatch(measure -> overlap(measure, claim));
                if (!told && !measured.isEmpty()) {
                    found.add(new Contradiction(
                            Contradiction.Kind.FUNCTION,
                            claim.citation(),
                            measured.get(measured.size() - 1).citation()));
                }
            }
        }
        return found;
    }

    private static boolean overlap(Measure one, Measure other) {
        return one.low().compareTo(other.high()) <= 0 && other.low().compareTo(one.high()) <= 0;
    }
}

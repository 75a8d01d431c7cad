package org.chartline.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chartline.assess.Assessment;
import org.chartline.assess.Contradiction;
import org.chartline.assess.MissingRecord;
import org.chartline.assess.Prong;
import org.chartline.draft.CaseReport;
import org.chartline.draft.Sentence;
import org.chartline.timeline.Visit;

/** Holds a report of a case against its gold. */
final class EvidenceComparison {

    private final String name;
    private final EvidenceGold gold;
    private final CaseReport report;
    private final EvidencePlaces places;
    private final List<String> errors = new ArrayList<>();

    EvidenceComparison(String name, EvidenceGold gold, CaseReport report) {
        this.name = name;
        this.gold = gold;
        this.report = report;
        this.places = new EvidencePlaces(gold, report.file());
    }

    EvidenceScores scores() {
        ForbiddenStatements forbidden = new ForbiddenStatements(report);
        List<String> said = forbidden.said(gold.mustNot());
        said.forEach(statement -> error("forbidden: " + statement));
        List<Question> questions = questions();
        return new EvidenceScores(
                visitFacts(),
                verdicts(questions),
                prongs(questions),
                contradictions(),
                missing(),
                summaryFacts(),
                unverified(),
                said.size(),
                forbidden.unchecked(gold.mustNot()),
                List.copyOf(errors));
    }

    private DivideTally visitFacts() {
        Set<String> found = new TreeSet<>(VisitFacts.of(report.timeline().visits()));
        found.addAll(VisitFacts.of(told(true)));
        Set<String> told = VisitFacts.of(told(false));
        gold.visitFacts().stream().filter(told::contains).forEach(found::add);
        Set<String> right = new TreeSet<>(gold.visitFacts());
        right.retainAll(found);
        gold.visitFacts().stream().filter(fact -> !right.contains(fact)).forEach(fact -> error("fact missed: " + fact));
        found.stream().filter(fact -> !right.contains(fact)).forEach(fact -> error("fact too many: " + fact));
        return new DivideTally(right.size(), gold.visitFacts().size(), found.size());
    }

    /** What documents tell of their own day, which can be wrong; or of others, of which the gold has only some. */
    private List<Visit> told(boolean ownDay) {
        return report.timeline().told().stream()
                .filter(visit -> visit.document().serviceDate().equals(Optional.of(visit.date())) == ownDay)
                .toList();
    }

    /** A question of the gold and the assessment of it. */
    private record Question(EvidenceGold.Question gold, Optional<Assessment> found) {}

    private List<Question> questions() {
        List<Assessment> left = new ArrayList<>(report.assessments());
        List<Question> questions = new ArrayList<>();
        for (EvidenceGold.Question question : gold.questions()) {
            Optional<Assessment> best = Treatments.best(question, left);
            best.ifPresent(left::remove);
            questions.add(new Question(question, best));
        }
        left.forEach(assessment -> error("treatment too many: "
                + assessment.dispute().treatment() + " (" + assessment.dispute().family() + ")"));
        return questions;
    }

    private DivideTally verdicts(List<Question> questions) {
        int right = 0;
        for (Question question : questions) {
            String verdict =
                    question.found().map(found -> found.verdict().toString()).orElse("no assessment");
            right += verdict.equals(question.gold().verdict()) ? 1 : 0;
            if (!verdict.equals(question.gold().verdict())) {
                error("verdict on " + question.gold().treatment() + ": "
                        + question.gold().verdict() + " → " + verdict);
            }
        }
        return new DivideTally(right, questions.size(), report.assessments().size());
    }

    private DivideTally prongs(List<Question> questions) {
        int right = 0;
        for (Question question : questions) {
            List<String> found = question.found().stream()
                    .flatMap(a -> List.of(a.adl(), a.workRestrictions(), a.dependency()).stream())
                    .map(Prong::state)
                    .map(Prong.State::toString)
                    .toList();
            for (int limb = 0; limb < 3; limb++) {
                boolean holds =
                        !found.isEmpty() && question.gold().states().get(limb).contains(found.get(limb));
                right += holds ? 1 : 0;
                if (!holds) {
                    error("limb " + List.of("adl", "work", "dependency").get(limb) + " of "
                            + question.gold().treatment() + ": "
                            + question.gold().states().get(limb) + " → "
                            + (found.isEmpty() ? "none" : found.get(limb)));
                }
            }
        }
        return new DivideTally(right, 3 * questions.size(), 3 * questions.size());
    }

    private DivideTally contradictions() {
        Set<EvidenceGold.Pair> right = new LinkedHashSet<>();
        int wrong = 0;
        for (Contradiction found : report.contradictions()) {
            List<EvidenceGold.Pair> same = gold.contradictions().stream()
                    .filter(pair -> same(found, pair))
                    .toList();
            right.addAll(same);
            if (same.isEmpty()) {
                wrong++;
                error("contradiction too many: " + found.kind() + " p"
                        + found.claim().page() + " “"
                        + line(found.claim().quote()) + "” p" + found.contrary().page() + " “"
                        + line(found.contrary().quote()) + "”");
            }
        }
        gold.contradictions().stream()
                .filter(pair -> !right.contains(pair))
                .forEach(pair -> error("contradiction missed: " + pair));
        return new DivideTally(right.size(), gold.contradictions().size(), right.size() + wrong);
    }

    private boolean same(Contradiction found, EvidenceGold.Pair pair) {
        return places.overlap(found.claim(), pair.claim()) && places.near(found.contrary(), pair.contrary())
                || places.overlap(found.contrary(), pair.claim()) && places.near(found.claim(), pair.contrary());
    }

    private DivideTally missing() {
        Set<EvidenceGold.Missing> right = new LinkedHashSet<>();
        int wrong = 0;
        for (MissingRecord found : report.missingRecords()) {
            List<EvidenceGold.Missing> same = gold.missing().stream()
                    .filter(record -> same(found, record))
                    .toList();
            same.stream().filter(EvidenceGold.Missing::mustFind).forEach(right::add);
            if (same.isEmpty()) {
                wrong++;
                error("missing record too many: " + found.what() + " "
                        + found.date().map(Object::toString).orElse("") + " p"
                        + found.namedIn().page() + " “" + line(found.namedIn().quote()) + "”");
            }
        }
        List<EvidenceGold.Missing> required =
                gold.missing().stream().filter(EvidenceGold.Missing::mustFind).toList();
        required.stream()
                .filter(record -> !right.contains(record))
                .forEach(record -> error("missing record missed: " + record));
        return new DivideTally(right.size(), required.size(), right.size() + wrong);
    }

    private boolean same(MissingRecord found, EvidenceGold.Missing record) {
        boolean day =
                record.date().isPresent() && found.date().map(Object::toString).equals(record.date());
        return day || record.named().stream().anyMatch(place -> places.overlap(found.namedIn(), place));
    }

    private DivideTally summaryFacts() {
        int right = 0;
        for (EvidenceGold.SummaryFact fact : gold.summaryFacts()) {
            boolean told = report.summary().sentences().stream().anyMatch(sentence -> tells(sentence, fact));
            right += told ? 1 : 0;
            if (!told) {
                error("summary fact missed: " + fact.fact());
            }
        }
        return new DivideTally(
                right, gold.summaryFacts().size(), gold.summaryFacts().size());
    }

    /** Only a sentence that holds tells anything: by the gold's place, or by all its figures in its own words. */
    private boolean tells(Sentence sentence, EvidenceGold.SummaryFact fact) {
        boolean cites = fact.evidence().stream()
                .anyMatch(place -> sentence.citations().stream().anyMatch(found -> places.quotes(found, place)));
        return sentence.verified() && (cites || KeyValues.of(fact.fact()).isIn(sentence.text()));
    }

    private int unverified() {
        List<Sentence> marked =
                report.summary().sentences().stream().filter(s -> !s.verified()).toList();
        marked.forEach(sentence ->
                error("unverified: " + sentence.text() + " (" + sentence.fault().orElse("") + ")"));
        return marked.size();
    }

    private void error(String what) {
        errors.add(name + " " + what);
    }

    private static String line(String quote) {
        return quote.replaceAll("\\s+", " ");
    }
}

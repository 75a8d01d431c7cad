package org.chartline.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.tag.PainScore;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Fact;
import org.chartline.timeline.Visit;

/**
 * The continuation criteria of opioids, and the rule of repeated injections (brief, sections 1.3 and 4.4): returned to
 * work, or better function and less pain; at least half the pain gone for six weeks.
 */
final class Findings {

    private static final String OPIOID = "opioid-continuation";
    private static final String INJECTION = "injection-rule";
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal SIX_WEEKS = BigDecimal.valueOf(6);

    private final Records records;
    private final Course course;
    private final Prongs prongs;

    private Findings(Records records, Course course, Prongs prongs) {
        this.records = records;
        this.course = course;
        this.prongs = prongs;
    }

    /** Those of the treatment's family; none for other families. */
    static List<Finding> of(Dispute dispute, Exposure exposure, Records records, Course course, Prongs prongs) {
        Findings findings = new Findings(records, course, prongs);
        if (dispute.family().equals("medication:opioid")) {
            return findings.opioid();
        }
        boolean injection =
                dispute.family().startsWith("injection") || dispute.family().equals("stimulation");
        return injection && exposure.state() == Exposure.State.DOCUMENTED ? findings.injection(exposure) : List.of();
    }

    private List<Finding> opioid() {
        Finding work = work();
        Finding pain = pain();
        Finding function =
                new Finding(OPIOID, "function improved", state(prongs.adl().state()), reasons(prongs.adl()));
        boolean met = work.state() == Finding.State.MET
                || function.state() == Finding.State.MET && pain.state() == Finding.State.MET;
        boolean open = work.state() == Finding.State.NOT_DOCUMENTED
                || function.state() == Finding.State.NOT_DOCUMENTED && pain.state() != Finding.State.NOT_MET;
        Finding.State whole = met ? Finding.State.MET : open ? Finding.State.NOT_DOCUMENTED : Finding.State.NOT_MET;
        List<Item> items = new ArrayList<>(work.items());
        items.addAll(function.items());
        items.addAll(pain.items());
        return List.of(
                new Finding(OPIOID, "returned to work, or improved function and pain", whole, items),
                work,
                function,
                pain,
                monitored("side effects addressed", "side-effects"),
                monitored("aberrant behavior addressed", "aberrant-behaviour"));
    }

    private static Finding.State state(Prong.State limb) {
        return switch (limb) {
            case SUPPORTED -> Finding.State.MET;
            case CONTRADICTED, MIXED -> Finding.State.NOT_MET;
            case NOT_DOCUMENTED -> Finding.State.NOT_DOCUMENTED;
        };
    }

    private static List<Item> reasons(Prong prong) {
        return prong.state() == Prong.State.SUPPORTED ? prong.pro() : prong.contra();
    }

    /** Whether the last visit that tells of work says that the patient does work. */
    private Finding work() {
        Optional<Visit> last =
                examined().filter(visit -> !visit.workStatus().isEmpty()).reduce((one, other) -> other);
        List<Item> items = last.stream()
                .flatMap(visit -> visit.workStatus().stream().map(fact -> item(visit, fact)))
                .toList();
        Finding.State state = last.isEmpty()
                ? Finding.State.NOT_DOCUMENTED
                : last.get().workStatus().stream().anyMatch(Findings::works)
                                && last.get().workStatus().stream().noneMatch(Findings::idle)
                        ? Finding.State.MET
                        : Finding.State.NOT_MET;
        return new Finding(OPIOID, "returned to work", state, items);
    }

    private static boolean works(Fact<WorkStatus> fact) {
        return fact.mention().status() == WorkStatus.Status.FULL_DUTY
                || WorkClaims.WORKS.matcher(fact.mention().evidence().text()).find();
    }

    private static boolean idle(Fact<WorkStatus> fact) {
        return fact.mention().status() == WorkStatus.Status.OFF_WORK
                || fact.mention().status() == WorkStatus.Status.NOT_WORKING;
    }

    private static Item item(Visit visit, Fact<?> fact) {
        return new Item(
                fact.citation().quote().replaceAll("\\s+", " "), Optional.of(visit.date()), List.of(fact.citation()));
    }

    /** Whether the last visit rates pain lower with medication than without, or lower than the first one did. */
    private Finding pain() {
        Optional<Visit> last = rated().reduce((one, other) -> other);
        Optional<Fact<PainScore>> with = last.flatMap(visit -> score(visit, PainScore.Context.WITH_MEDICATION));
        Optional<Fact<PainScore>> without = last.flatMap(visit -> score(visit, PainScore.Context.WITHOUT_MEDICATION));
        if (with.isEmpty() || without.isEmpty()) {
            without = rated().findFirst().flatMap(visit -> visit.pain().stream().findFirst());
            with = last.flatMap(visit -> visit.pain().stream().findFirst());
        }
        if (last.isEmpty() || with.isEmpty() || without.isEmpty()) {
            return new Finding(OPIOID, "pain improved", Finding.State.NOT_DOCUMENTED, List.of());
        }
        boolean less =
                with.get().mention().high().compareTo(without.get().mention().high()) < 0;
        return new Finding(
                OPIOID,
                "pain improved",
                less ? Finding.State.MET : Finding.State.NOT_MET,
                List.of(new Item(
                        "pain " + without.get().mention().high().toPlainString() + ", then "
                                + with.get().mention().high().toPlainString(),
                        Optional.of(last.get().date()),
                        List.of(without.get().citation(), with.get().citation()))));
    }

    private static Optional<Fact<PainScore>> score(Visit visit, PainScore.Context context) {
        return visit.pain().stream()
                .filter(fact -> fact.mention().context() == context)
                .findFirst();
    }

    private java.util.stream.Stream<Visit> rated() {
        return examined().filter(visit -> !visit.pain().isEmpty());
    }

    private java.util.stream.Stream<Visit> examined() {
        return java.util.stream.Stream.concat(course.before().stream(), course.after().stream())
                .filter(Course::byAPhysician);
    }

    /** What the last visit that shows a topic says of it. */
    private Finding monitored(String criterion, String topic) {
        List<Item> items = Topic.saidBy(Topic.SaidBy.LETTERS).stream()
                .filter(row -> row.id().equals(topic))
                .flatMap(row -> examined()
                        .flatMap(visit -> records.passages(visit.document()).stream()
                                .filter(row::isShownBy)
                                .limit(1)
                                .map(passage -> new Item(
                                        passage.text(), Optional.of(visit.date()), List.of(passage.citation())))))
                .toList();
        return new Finding(
                OPIOID,
                criterion,
                items.isEmpty() ? Finding.State.NOT_DOCUMENTED : Finding.State.MET,
                items.isEmpty() ? items : items.subList(items.size() - 1, items.size()));
    }

    /** Percent and duration of relief, as told after the last injection; both are needed, and less medication. */
    private List<Finding> injection(Exposure exposure) {
        LocalDate since = exposure.last().or(exposure::first).orElse(LocalDate.MIN);
        List<Relief> told = records.byDay().stream()
                .map(TaggedDocument::document)
                .filter(document -> Records.day(document)
                        .filter(day -> !day.isBefore(since))
                        .isPresent())
                .flatMap(document -> Relief.in(document, records).stream())
                .toList();
        List<Relief> timed =
                told.stream().filter(one -> one.weeks().isPresent()).toList();
        return List.of(
                new Finding(
                        INJECTION,
                        "at least 50 percent relief",
                        met(told, told.stream().anyMatch(one -> one.percent().compareTo(HALF) >= 0)),
                        items(told)),
                new Finding(
                        INJECTION,
                        "for six to eight weeks",
                        met(
                                timed,
                                timed.stream()
                                        .anyMatch(one -> one.percent().compareTo(HALF) >= 0
                                                && one.weeks().orElseThrow().compareTo(SIX_WEEKS) >= 0)),
                        items(timed)),
                new Finding(
                        INJECTION,
                        "with less medication",
                        state(prongs.dependency().state()),
                        reasons(prongs.dependency())));
    }

    private static Finding.State met(List<Relief> told, boolean met) {
        return told.isEmpty() ? Finding.State.NOT_DOCUMENTED : met ? Finding.State.MET : Finding.State.NOT_MET;
    }

    private static List<Item> items(List<Relief> told) {
        return told.stream()
                .map(one -> new Item(
                        one.place().text(),
                        date(one.place().document()),
                        List.of(one.place().citation())))
                .toList();
    }

    private static Optional<PartialDate> date(Document document) {
        return document.serviceDate();
    }
}

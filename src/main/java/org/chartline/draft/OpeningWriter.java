package org.chartline.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chartline.divide.PartialDate;
import org.chartline.timeline.Citation;

/** The first slots: the case line, who the person is, and how the injury came about. */
final class OpeningWriter {

    private static final int MOST_PARTS = 6;

    private static final Set<String> SPINE = Set.of("cervical", "thoracic", "lumbar", "lumbosacral");

    private final CaseFacts facts;
    private final Naming naming;
    private final Coverage coverage;

    OpeningWriter(CaseFacts facts, Naming naming, Coverage coverage) {
        this.facts = facts;
        this.naming = naming;
        this.coverage = coverage;
    }

    List<Sentence> write(String caseId) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(new Wording().say("FILE NUMBER: " + caseId).end(Slot.CASE_LINE));
        sentences.add(person());
        sentences.add(injury());
        missing(sentences);
        return sentences;
    }

    private Sentence person() {
        Wording wording = new Wording().say(naming.subject() + " is ");
        boolean known = facts.represented().isPresent()
                || facts.occupation().isPresent()
                || facts.age().isPresent();
        if (!known) {
            return coverage.missing("Occupation and representation", Slot.APPLICANT);
        }
        facts.represented()
                .ifPresentOrElse(
                        attorney -> wording.say("a represented ").cite(attorney.citation()),
                        () -> wording.say(article()));
        facts.age().ifPresent(age -> wording.small(age.citation()).say(" "));
        facts.occupation().ifPresentOrElse(work -> wording.small(work.citation()), () -> wording.say("worker"));
        if (facts.represented().isEmpty()) {
            facts.unrepresented()
                    .ifPresent(none ->
                            wording.say("; of an attorney the file says ").quote(none.citation()));
        }
        return wording.end(Slot.APPLICANT);
    }

    private String article() {
        String next =
                facts.age().or(facts::occupation).map(CaseFacts.Cited::value).orElse("worker");
        return "aeioAEIO8".indexOf(next.charAt(0)) < 0 ? "a " : "an ";
    }

    private Sentence injury() {
        Wording wording = new Wording().say(naming.subject() + " has filed a claim");
        List<Citation> parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            wording.say(i == 0 ? " for pain or injury of the " : i + 1 < parts.size() ? ", " : " and ")
                    .small(parts.get(i))
                    .say(SPINE.contains(Places.key(parts.get(i))) ? " spine" : "");
        }
        Optional<CaseFacts.Cited> mechanism = facts.mechanism();
        mechanism.ifPresent(
                how -> wording.say(" reportedly associated with this event: ").quote(how.citation()));
        facts.injury()
                .ifPresent(day -> wording.say((mechanism.isPresent() ? ", with" : " with")
                                + " a reported date of injury of " + LongDate.of(PartialDate.parse(day.value())))
                        .cite(day.citation()));
        boolean known =
                !parts.isEmpty() || mechanism.isPresent() || facts.injury().isPresent();
        return known
                ? wording.end(Slot.INJURY)
                : coverage.missing("Body parts, mechanism and date of injury", Slot.INJURY);
    }

    /** Each part once, however it is written. */
    private List<Citation> parts() {
        Map<String, Citation> parts = new LinkedHashMap<>();
        for (CaseFacts.Cited part : facts.bodyParts()) {
            parts.putIfAbsent(part(part.value()), part.citation());
        }
        return parts.values().stream().limit(MOST_PARTS).toList();
    }

    private static String part(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceFirst("^r ", "right ")
                .replaceFirst("^l ", "left ")
                .replaceFirst("^(?:lumbar|lumbosacral).*", "low back")
                .replaceFirst("^cervical.*", "neck");
    }

    /** What the two sentences above had to leave out. */
    private void missing(List<Sentence> sentences) {
        List<String> names = new ArrayList<>();
        if (facts.occupation().isEmpty() && facts.represented().isPresent()) {
            names.add("Occupation");
        }
        if (facts.represented().isEmpty()
                && facts.unrepresented().isEmpty()
                && facts.occupation().isPresent()) {
            names.add("Representation");
        }
        if (facts.mechanism().isEmpty() && facts.injury().isPresent()) {
            names.add("Mechanism of injury");
        }
        if (facts.injury().isEmpty() && facts.mechanism().isPresent()) {
            names.add("Date of injury");
        }
        names.forEach(name -> sentences.add(coverage.missing(name, Slot.INJURY)));
    }
}

package org.chartline.tag;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.chartline.divide.DateFinder;
import org.chartline.divide.PartialDate;
import org.chartline.rows.Terms;

/** Makes a mention of what a reviewer says that some words mean. */
final class SaidMention {

    /** The rule of mentions that a reviewer made or changed. */
    static final String RULE = "correction";

    private static final DrugNames DRUGS = new DrugNames();

    /** All attributes of a kind; others are refused. */
    private static final Map<MentionType, List<String>> NAMES = Map.of(
            MentionType.MEDICATION,
                    List.of(
                            "kind",
                            "ingredient",
                            "assertion",
                            "strength",
                            "dose",
                            "route",
                            "frequency",
                            "duration",
                            "form",
                            "quantity",
                            "refills",
                            "change",
                            "allergy"),
            MentionType.PROCEDURE, List.of("family", "assertion", "count", "frequency", "duration", "site", "side"),
            MentionType.PAIN_SCORE, List.of("low", "high", "context", "site", "assertion"),
            MentionType.WORK_STATUS, List.of("status", "assertion", "permanence", "lift_lb", "hours"),
            MentionType.FUNCTION, List.of("direction", "assertion", "instrument", "score"),
            MentionType.DATE, List.of("value", "role"));

    /** Attributes that are one of a few terms. */
    private static final Map<String, Class<? extends Enum<?>>> TERMS = Map.of(
            "kind", Medication.Kind.class,
            "assertion", Assertion.class,
            "change", Medication.Change.class,
            "family", Procedure.Family.class,
            "side", Procedure.Side.class,
            "context", PainScore.Context.class,
            "status", WorkStatus.Status.class,
            "permanence", WorkStatus.Permanence.class,
            "direction", org.chartline.tag.Function.Direction.class,
            "role", DateMention.Role.class);

    private final String page;
    private final int pageBegin;
    private final Span span;
    private final Map<String, String> values;
    private final Map<String, Span> places = new LinkedHashMap<>();
    private final Evidence evidence;

    private SaidMention(String page, int pageBegin, Span span, MentionValue said, Optional<Mention> found) {
        this.page = page;
        this.pageBegin = pageBegin;
        this.span = span;
        this.values = new LinkedHashMap<>(found.map(Mention::attributes).orElse(Map.of()));
        found.ifPresent(mention -> places.putAll(mention.places()));
        said.attributes().forEach(this::say);
        Optional<Evidence.Cue> cue = said.attributes().containsKey("assertion")
                ? Optional.empty()
                : found.flatMap(mention -> mention.evidence().cue());
        String words = page.substring(span.begin() - pageBegin, span.end() - pageBegin);
        this.evidence = new Evidence(span, words, RULE, cue);
    }

    /**
     * The mention.
     *
     * @param page the page's text
     * @param pageBegin where that begins in the document's text
     * @param span the words, in the document's text
     * @param found a mention of that kind that was found there: what is not said stays as it was
     * @throws IllegalArgumentException saying what cannot be so
     * @throws NoSuchElementException when neither the reviewer nor what was found says what such a mention needs
     */
    static Mention of(
            String page, int pageBegin, Span span, MentionType type, MentionValue said, Optional<Mention> found) {
        checkNames(type, said.attributes().keySet());
        SaidMention made = new SaidMention(page, pageBegin, span, said, found);
        return switch (type) {
            case MEDICATION -> made.medication();
            case PROCEDURE -> made.procedure();
            case PAIN_SCORE -> made.pain();
            case WORK_STATUS -> made.workStatus();
            case FUNCTION -> made.function();
            case DATE -> made.date();
        };
    }

    static Map<String, List<String>> attributesOf(MentionType type) {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        for (String name : NAMES.getOrDefault(type, List.of())) {
            Class<? extends Enum<?>> terms = TERMS.get(name);
            attributes.put(
                    name,
                    terms == null
                            ? List.of()
                            : Arrays.stream(terms.getEnumConstants())
                                    .map(Terms::of)
                                    .toList());
        }
        return attributes;
    }

    private static void checkNames(MentionType type, Collection<String> given) {
        List<String> known = NAMES.getOrDefault(type, List.of());
        for (String name : given) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("a " + type + " has no '" + name + "': write one of " + known);
            }
        }
    }

    private void say(String name, String value) {
        if (value.equals(MentionValue.NONE)) {
            values.remove(name);
            places.remove(name);
        } else if (!value.equals(values.get(name))) {
            values.put(name, value);
            places.remove(name);
        }
    }

    private Mention medication() {
        String words =
                evidence.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        return new Medication(
                evidence,
                term(Medication.Kind.class, "kind").orElse(Medication.Kind.DRUG),
                Optional.ofNullable(values.get("ingredient"))
                        .or(() -> DRUGS.ingredient(words))
                        .orElse(words),
                term(Assertion.class, "assertion").orElse(Assertion.PRESENT),
                new Medication.Sig(
                        quoted("strength"),
                        quoted("dose"),
                        quoted("route"),
                        quoted("frequency"),
                        quoted("duration"),
                        quoted("form"),
                        quoted("quantity"),
                        quoted("refills")),
                term(Medication.Change.class, "change"),
                "yes".equals(values.get("allergy")));
    }

    private Mention procedure() {
        return new Procedure(
                evidence,
                term(Procedure.Family.class, "family").orElseThrow(() -> needs("family")),
                term(Assertion.class, "assertion").orElse(Assertion.PRESENT),
                quoted("count"),
                quoted("frequency"),
                quoted("duration"),
                quoted("site"),
                term(Procedure.Side.class, "side"));
    }

    private Mention pain() {
        BigDecimal low = number("low").orElseThrow(() -> needs("low"));
        return new PainScore(
                evidence,
                low,
                number("high").orElse(low),
                term(PainScore.Context.class, "context").orElse(PainScore.Context.UNSPECIFIED),
                quoted("site"),
                term(Assertion.class, "assertion"));
    }

    private Mention workStatus() {
        return new WorkStatus(
                evidence,
                term(WorkStatus.Status.class, "status").orElseThrow(() -> needs("status")),
                term(Assertion.class, "assertion").orElse(Assertion.PRESENT),
                term(WorkStatus.Permanence.class, "permanence"),
                number("lift_lb"),
                number("hours"));
    }

    private Mention function() {
        return new org.chartline.tag.Function(
                evidence,
                term(org.chartline.tag.Function.Direction.class, "direction").orElseThrow(() -> needs("direction")),
                term(Assertion.class, "assertion").orElse(Assertion.PRESENT),
                quoted("instrument"),
                quoted("score"));
    }

    private Mention date() {
        PartialDate value = value("value", PartialDate::parse)
                .or(() -> DateFinder.find(evidence.text()).stream()
                        .map(found -> found.date())
                        .findFirst())
                .orElseThrow(() -> needs("value"));
        return new DateMention(
                evidence, value, term(DateMention.Role.class, "role").orElse(DateMention.Role.OTHER));
    }

    private static NoSuchElementException needs(String attribute) {
        return new NoSuchElementException("say the mention's " + attribute + ", as " + attribute + "=…");
    }

    private <E extends Enum<E>> Optional<E> term(Class<E> terms, String name) {
        return value(name, written -> Terms.parse(terms, written));
    }

    private Optional<BigDecimal> number(String name) {
        return value(name, written -> {
            if (!written.matches("\\d{1,4}(?:\\.\\d{1,2})?")) {
                throw new IllegalArgumentException("'" + written + "' is no number: write it in digits as " + name);
            }
            return new BigDecimal(written);
        });
    }

    private <T> Optional<T> value(String name, Function<String, T> read) {
        try {
            return Optional.ofNullable(values.get(name)).map(read);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + values.get(name) + "' is no date: write it as 2014-11-11", e);
        }
    }

    /** A value at the place where the page has it, nearest to the mention; one that was misread stands at the mention. */
    private Optional<Quoted> quoted(String name) {
        return Optional.ofNullable(values.get(name))
                .map(value -> new Quoted(
                        value,
                        Optional.ofNullable(places.get(name))
                                .or(() -> Passages.nearest(page, value, span.begin() - pageBegin)
                                        .map(at -> new Span(pageBegin + at, pageBegin + at + value.length())))
                                .orElse(span)));
    }
}

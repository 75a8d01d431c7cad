package org.chartline.assess;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentDate;
import org.chartline.divide.DocumentType;
import org.chartline.divide.PartialDate;
import org.chartline.tag.DateMention;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** Days and ages of a letter that the records give otherwise: of the injury, of an operation, of the report it quotes. */
final class DateClaims {

    private static final Pattern AGE =
            Pattern.compile("(?i)\\b(?<age>[1-9]\\d)[- ]?(?:years?[- ]old|y/?o|yr[- ]old|year-old)\\b");
    private static final Pattern CUMULATIVE = Pattern.compile("(?i)\\bC\\.?T\\.?\\b|\\bcumulative\\b|\\bthrough\\b");

    private static final int LETTER_AND_BIRTHDAY = 1;

    private final TaggedDocument letter;
    private final Records records;

    private DateClaims(TaggedDocument letter, Records records) {
        this.letter = letter;
        this.records = records;
    }

    static List<Contradiction> of(TaggedDocument letter, Records records) {
        DateClaims claims = new DateClaims(letter, records);
        List<Contradiction> found = new ArrayList<>();
        claims.injury().ifPresent(found::add);
        claims.age().ifPresent(found::add);
        claims.operation().ifPresent(found::add);
        return found;
    }

    /** Another day of injury than every record gives. */
    private Optional<Contradiction> injury() {
        List<Placed> given = records.all().stream()
                .flatMap(tagged -> dates(tagged.document(), DocumentDate.Role.INJURY).stream())
                .toList();
        return dates(letter.document(), DocumentDate.Role.INJURY).stream()
                .filter(claim -> claim.date().precision() == PartialDate.Precision.DAY)
                .filter(claim -> !CUMULATIVE.matcher(around(claim)).find())
                .filter(claim -> given.stream().noneMatch(one -> meets(one.date(), claim.date())))
                .findFirst()
                .flatMap(claim -> given.stream()
                        .reduce((one, other) -> other)
                        .map(one -> contradiction(Contradiction.Kind.DATE, claim.citation(), one.citation())));
    }

    private record Placed(PartialDate date, Citation citation) {}

    private static List<Placed> dates(Document document, DocumentDate.Role role) {
        return document.dates().stream()
                .filter(date -> date.role() == role)
                .map(date -> new Placed(date.date(), Citation.of(document, date.place())))
                .toList();
    }

    private String around(Placed claim) {
        return records.words(letter.document()).first(CUMULATIVE).isPresent()
                ? "CT"
                : claim.citation().quote();
    }

    private static boolean meets(PartialDate one, PartialDate other) {
        return !one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest());
    }

    /** An age that a birthday of the records does not give at any time between the injury and the letter. */
    private Optional<Contradiction> age() {
        List<Placed> births = records.all().stream()
                .flatMap(tagged -> dates(tagged.document(), DocumentDate.Role.BIRTH).stream())
                .toList();
        Optional<LocalDate> day = letter.document().serviceDate().map(PartialDate::latest);
        if (births.isEmpty()
                || day.isEmpty()
                || births.stream().map(Placed::date).distinct().count() > 1) {
            return Optional.empty();
        }
        LocalDate birth = births.get(0).date().earliest();
        int most = Period.between(birth, day.get()).getYears() + LETTER_AND_BIRTHDAY;
        int least = records.timeline()
                        .injury()
                        .map(injury -> Period.between(birth, injury.earliest()).getYears())
                        .orElse(most)
                - LETTER_AND_BIRTHDAY;
        for (Passage passage : records.passages(letter.document())) {
            Matcher matcher = AGE.matcher(passage.text());
            if (matcher.find()) {
                int age = Integer.parseInt(matcher.group("age"));
                return age > most || age < least
                        ? Optional.of(contradiction(
                                Contradiction.Kind.AGE,
                                passage.citation(),
                                births.get(0).citation()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** An operation whose only report is of another day. */
    private Optional<Contradiction> operation() {
        for (Mention mention : letter.mentions()) {
            if (mention instanceof Procedure claim && operation(claim)) {
                Optional<DateMention> day = dayOf(claim);
                List<TaggedDocument> reports = reports(claim);
                if (day.isPresent()
                        && reports.size() == 1
                        && reports.get(0)
                                .document()
                                .serviceDate()
                                .filter(own -> !meets(own, day.get().value()))
                                .isPresent()) {
                    Document report = reports.get(0).document();
                    return report.dates().stream()
                            .filter(date ->
                                    date.date().equals(report.serviceDate().orElseThrow()))
                            .findFirst()
                            .map(date -> contradiction(
                                    Contradiction.Kind.DATE,
                                    Citation.around(letter.document(), claim.evidence()),
                                    Citation.of(report, date.place())));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean operation(Procedure claim) {
        boolean had = claim.assertion() == org.chartline.tag.Assertion.PAST
                || claim.assertion() == org.chartline.tag.Assertion.PRESENT;
        return had && (claim.family() == Procedure.Family.SURGERY || claim.family() == Procedure.Family.INJECTION);
    }

    /** The day that the sentence gives it, if it gives one. */
    private Optional<DateMention> dayOf(Procedure claim) {
        Optional<Passage> passage =
                records.passage(letter.document(), claim.evidence().span().begin());
        List<DateMention> days = letter.mentions().stream()
                .filter(DateMention.class::isInstance)
                .map(DateMention.class::cast)
                .filter(date -> passage.isPresent()
                        && passage.get().holds(date.evidence().span().begin()))
                .toList();
        return days.size() == 1
                        && days.get(0).evidence().span().begin()
                                > claim.evidence().span().end()
                ? days.stream().findFirst()
                : Optional.empty();
    }

    private List<TaggedDocument> reports(Procedure claim) {
        return records.all().stream()
                .filter(tagged -> tagged.document().type() == DocumentType.OPERATIVE_REPORT)
                .filter(tagged -> tagged.mentions().stream()
                        .anyMatch(mention -> mention instanceof Procedure done
                                && Kinds.of(done).equals(Kinds.of(claim))
                                && sharesWord(done, claim)))
                .toList();
    }

    private static boolean sharesWord(Procedure one, Procedure other) {
        List<String> words =
                List.of(one.evidence().text().toLowerCase(java.util.Locale.ROOT).split("\\W+"));
        return List.of(other.evidence()
                        .text()
                        .toLowerCase(java.util.Locale.ROOT)
                        .split("\\W+"))
                .stream()
                .filter(word -> word.length() > 5)
                .anyMatch(words::contains);
    }

    private static Contradiction contradiction(Contradiction.Kind kind, Citation claim, Citation contrary) {
        return new Contradiction(kind, claim, contrary);
    }
}

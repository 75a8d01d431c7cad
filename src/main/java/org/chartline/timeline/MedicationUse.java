package org.chartline.timeline;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.tag.Medication;

/**
 * A drug that a visit says the patient takes.
 *
 * @param unitsPerDay in words, a range where the sig gives one; empty when it does not say
 * @param cdc2016 empty for what is no opioid
 */
public record MedicationUse(
        Medication medication,
        Optional<String> unitsPerDay,
        Optional<Mme> cdc2016,
        Optional<Mme> cdc2022,
        Citation citation) {

    private static final Dose DOSES = new Dose();

    private static final Pattern STRENGTH = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** What a mention of a document says of its use. */
    public static MedicationUse of(Document document, Medication written) {
        Medication medication = Frequencies.completed(document, mended(written));
        return new MedicationUse(
                medication,
                DOSES.perDay(medication.sig()).map(Object::toString),
                MmeTable.CDC_2016.of(medication),
                MmeTable.CDC_2022.of(medication),
                Citation.around(document, medication.evidence()));
    }

    private static Medication mended(Medication written) {
        return new Medication(
                written.evidence(),
                written.kind(),
                written.ingredient(),
                written.assertion(),
                written.sig().digitsMended(),
                written.change(),
                written.allergy());
    }

    /** Units a day times the strength's first number, an upper bound; to be compared with the same drug only. */
    public Optional<BigDecimal> dailyAmount() {
        return perDay().flatMap(units -> first().map(units::multiply));
    }

    /** The visit ends it. */
    public boolean stopped() {
        return medication.change().equals(Optional.of(Medication.Change.STOP));
    }

    /** Whether strength or units a day are other than those of another use; what only one of them gives is left out. */
    public boolean differsFrom(MedicationUse other) {
        return differ(first(), other.first()) || differ(perDay(), other.perDay());
    }

    /** Whether the strength is another. */
    public boolean ofOtherStrength(MedicationUse other) {
        return differ(first(), other.first());
    }

    private Optional<BigDecimal> first() {
        return medication
                .sig()
                .strength()
                .map(quoted -> STRENGTH.matcher(quoted.text()))
                .filter(Matcher::find)
                .map(matcher -> new BigDecimal(matcher.group()));
    }

    private Optional<BigDecimal> perDay() {
        return DOSES.perDay(medication.sig()).map(Dose.Units::high);
    }

    private static boolean differ(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) != 0;
    }
}

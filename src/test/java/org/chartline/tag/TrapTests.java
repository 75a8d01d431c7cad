package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The traps of the brief's section 6 that concern extraction, each by its number. */
class TrapTests {

    private static final ClinicalTagger TAGGER = new ClinicalTagger();

    @AfterAll
    static void close() {
        TAGGER.close();
    }

    @Test
    void trap01TheDateOfInjuryIsNoVisit() {
        assertThat(dates("Date of injury: 03/04/2012. He was seen on 05/06/2014."))
                .isEqualTo(Map.of("03/04/2012", "injury", "05/06/2014", "service"));
    }

    @Test
    void trap02RequestedIsNotTakenAndDeniedIsNotStopped() {
        assertThat(assertion("The provider requested authorization for Lyrica 75 mg #60.", "Lyrica"))
                .isEqualTo("requested");
        Mention denied = one("Utilization review denied the request for Norco 10/325.", "Norco");
        assertThat(denied.attributes()).containsEntry("assertion", "denied").doesNotContainKey("change");
    }

    @Test
    void trap03ShortNamesAreReadInTheirContext() {
        assertThat(texts("Somatic dysfunction and somatosensory loss were noted.", MentionType.MEDICATION))
                .isEmpty();
        assertThat(texts("PT reports that pain is worse. The PT was told to rest.", MentionType.PROCEDURE))
                .doesNotContain("PT");
        assertThat(texts("Continue PT 2x6 for the neck.", MentionType.PROCEDURE))
                .containsExactly("PT");
        assertThat(texts("She has multiple sclerosis (MS) since 2001.", MentionType.MEDICATION))
                .isEmpty();
        assertThat(texts("The RFA dated 1/5/2015 was received.", MentionType.PROCEDURE))
                .isEmpty();
        assertThat(texts("Date of injury: CT 1/1/2010 to 1/1/2012.", MentionType.PROCEDURE))
                .isEmpty();
    }

    @Test
    void trap04AnOccupationIsNothingElse() {
        assertThat(all("The applicant is a server, formerly a driver and a carpenter in a warehouse."))
                .isEmpty();
    }

    @Test
    void trap05SidesAndLevelsAreKept() {
        Mention left = one("He had a left L4-5 epidural steroid injection in 2013.", "L4-5 epidural steroid injection");
        assertThat(left.attributes()).containsEntry("side", "left");
        assertThat(one("Request for bilateral knee X-rays.", "knee X-rays").attributes())
                .containsEntry("side", "bilateral");
        assertThat(one("Request for MRI of the left shoulder.", "MRI").attributes())
                .containsEntry("side", "left")
                .containsEntry("site", "shoulder");
    }

    @Test
    void trap06NoRestrictionsIsNotAnEmptyField() {
        assertThat(statuses("Work restrictions: none.")).doesNotContainValue("restrictions");
        assertThat(texts("Work restrictions: ________", MentionType.WORK_STATUS))
                .isEmpty();
        assertThat(statuses("He is working without restrictions."))
                .containsValue("full-duty")
                .hasSize(1);
    }

    @Test
    void trap07OnlyTheTickedBoxSpeaks() {
        String form = "[ ] Remain off-work until ____\n[X] Return to modified work on 05/06/2014\n"
                + "[ ] Return to full duty on ____\n";
        assertThat(statuses(form).values()).containsOnly("modified");
    }

    @Test
    void trap08AConditionalDisabilityIsNone() {
        assertThat(assertion("Modified duty; if modified duty is not available, TTD.", "TTD"))
                .isEqualTo("hypothetical");
    }

    @Test
    void trap09OldSurgeryIsPastAndConsideredSurgeryIsNotDone() {
        assertThat(assertion("Status post L5-S1 fusion in 2009.", "L5-S1 fusion"))
                .isEqualTo("past");
        assertThat(assertion("We may consider fusion if pain persists.", "fusion"))
                .isEqualTo("hypothetical");
    }

    @Test
    void trap11GuidelineTextIsNoFactOfThePatient() {
        assertThat(assertion(
                        "Rationale: The guidelines recommend opioids if the patient has returned to work.", "opioids"))
                .isEqualTo("hypothetical");
    }

    @Test
    void trap14ScannersSlipsAreMendedWithoutInventingDrugs() {
        assertThat(one("Refill Norc0 10/325 #90.", "Norc0").attributes())
                .containsEntry("ingredient", "acetaminophen+hydrocodone");
        assertThat(one("Takes 0xyContin 20 mg bid.", "0xyContin").attributes())
                .containsEntry("ingredient", "oxycodone");
        assertThat(one("Takes tramdol 50 mg.", "tramdol").attributes()).containsEntry("ingredient", "tramadol");
        assertThat(one("Takes Norflex 100 mg bid.", "Norflex").attributes())
                .containsEntry("ingredient", "orphenadrine");
    }

    @Test
    void trap15NumbersOfTenThatAreNoPainScores() {
        for (String text : List.of(
                "Norco 10/325 for pain.",
                "Strength is 5/5, pain with motion.",
                "BP 120/80, in pain.",
                "Seen 9/10/14 for back pain.",
                "L4/5 disc, painful.",
                "Pain after visit 4/10.",
                "Back pain, page 9/10.")) {
            assertThat(texts(text, MentionType.PAIN_SCORE)).as(text).isEmpty();
        }
    }

    @Test
    void trap16WithAndWithoutMedicationAreOneTime() {
        List<Mention> scores = of("Pain is 8/10 without medication, 4/10 with medication.", MentionType.PAIN_SCORE);
        assertThat(scores)
                .extracting(score -> score.attributes().get("context"))
                .containsExactly("without-medication", "with-medication");
    }

    @Test
    void trap17SideEffectsDeniedAreNotTheDrugDenied() {
        assertThat(assertion("She denies side effects from Norco.", "Norco")).isEqualTo("present");
        Mention allergic = one("She is allergic to codeine.", "codeine");
        assertThat(allergic.attributes()).containsEntry("assertion", "other").containsEntry("allergy", "yes");
    }

    @Test
    void trap18DrugsOfAProcedureAreNotTaken() {
        String note =
                "PROCEDURE: Lumbar epidural steroid injection.\nAfter 2 mg of midazolam, 1% lidocaine was infiltrated "
                        + "and 80 mg of Kenalog was injected.\n";
        assertThat(of(note, MentionType.MEDICATION))
                .allSatisfy(
                        drug -> assertThat(drug.attributes()).doesNotContainKeys("frequency", "quantity", "change"));
    }

    @Test
    void trap19ADrugFoundInUrineIsATest() {
        assertThat(texts("Urine drug screen was obtained.", MentionType.PROCEDURE))
                .containsExactly("Urine drug screen");
    }

    @Test
    void trap20OtherPeoplesDrugsAreOthers() {
        assertThat(assertion("Her mother takes Coumadin.", "Coumadin")).isEqualTo("other");
        assertThat(of("His wife reports that he is unable to sleep.", MentionType.FUNCTION))
                .singleElement()
                .satisfies(f -> assertThat(f.attributes()).containsEntry("assertion", "present"));
    }

    @Test
    void trap21AQuotedNoteKeepsItsDate() {
        assertThat(dates("Records reviewed: 5/6/2013, progress note of Dr. A. Examined 9/9/2014."))
                .containsKeys("5/6/2013", "9/9/2014");
    }

    @Test
    void trap22FaxLinesAndPageNumbersAreNeitherVisitsNorScores() {
        assertThat(dates("12/18/2014 THU 16:42 FAX 555 0100   page 3 of 12")).isEqualTo(Map.of("12/18/2014", "other"));
        assertThat(texts("page 3 of 12, pain clinic", MentionType.PAIN_SCORE)).isEmpty();
    }

    @Test
    void trap23NotWorkingIsNotDisabled() {
        assertThat(statuses("He retired in 2012.")).containsValue("not-working");
        assertThat(statuses("He was laid off.")).containsValue("not-working");
        assertThat(statuses("She is permanent and stationary."))
                .isEqualTo(Map.of("permanent and stationary", "permanent-and-stationary"));
    }

    @Test
    void trap24TheNumberSignHasManyMeanings() {
        assertThat(one("Norco 10/325 #120", "Norco").attributes()).containsEntry("quantity", "#120");
        assertThat(one("PT #12 for the neck", "PT").attributes()).containsEntry("count", "12");
        assertThat(of("No lifting over 20#.", MentionType.WORK_STATUS))
                .singleElement()
                .satisfies(w -> assertThat(w.attributes()).containsEntry("lift_lb", "20"));
    }

    @Test
    void trap25TwoBySixIsTwelve() {
        assertThat(one("Acupuncture 2x6 requested.", "Acupuncture").attributes())
                .containsEntry("count", "12");
    }

    @Test
    void trap26TheBodyPartStaysWithItsTreatment() {
        assertThat(one("Physical therapy for the lumbar spine and acupuncture for the neck.", "acupuncture")
                        .attributes())
                .containsEntry("site", "neck");
    }

    @Test
    void trap27AnInstrumentKeepsItsScore() {
        assertThat(of("Oswestry 46%.", MentionType.FUNCTION))
                .singleElement()
                .satisfies(f -> assertThat(f.attributes())
                        .containsEntry("instrument", "Oswestry")
                        .containsEntry("score", "46%"));
    }

    @Test
    void trap29NamesThatLookAlikeAreToldApart() {
        Map<String, String> drugs = Map.ofEntries(
                Map.entry("Norvasc", "amlodipine"),
                Map.entry("Celexa", "citalopram"),
                Map.entry("Celebrex", "celecoxib"),
                Map.entry("hydroxyzine", "hydroxyzine"),
                Map.entry("hydralazine", "hydralazine"),
                Map.entry("Zantac", "ranitidine"),
                Map.entry("Zanaflex", "tizanidine"),
                Map.entry("Xanax", "alprazolam"),
                Map.entry("trazodone", "trazodone"),
                Map.entry("Toradol", "ketorolac"),
                Map.entry("Dilaudid", "hydromorphone"),
                Map.entry("Dilantin", "phenytoin"),
                Map.entry("hydromorphone", "hydromorphone"));
        drugs.forEach((name, ingredient) -> assertThat(
                        one("He takes " + name + " 25 mg daily.", name).attributes())
                .as(name)
                .containsEntry("ingredient", ingredient));
        assertThat(of("He was given GABAdone 2 capsules.", MentionType.MEDICATION))
                .noneSatisfy(m -> assertThat(m.attributes()).containsEntry("ingredient", "gabapentin"));
    }

    @Test
    void trap30ModifiedIsARefusalInPartAndApprovedIsNone() {
        assertThat(assertion(
                        "The request for physical therapy was modified by utilization review.", "physical therapy"))
                .isEqualTo("denied");
        assertThat(assertion("Acupuncture for 6 sessions was authorized by the administrator.", "Acupuncture"))
                .isEqualTo("requested");
    }

    private static List<Mention> all(String text) {
        return TAGGER.tag(Notes.document(text));
    }

    private static List<Mention> of(String text, MentionType type) {
        return all(text).stream().filter(mention -> mention.type() == type).toList();
    }

    private static List<String> texts(String text, MentionType type) {
        return of(text, type).stream().map(mention -> mention.evidence().text()).toList();
    }

    private static Mention one(String text, String words) {
        Predicate<Mention> named = mention -> mention.evidence().text().equals(words);
        assertThat(all(text)).as(text).anyMatch(named);
        return all(text).stream().filter(named).findFirst().orElseThrow();
    }

    private static String assertion(String text, String words) {
        return String.valueOf(one(text, words).attributes().get("assertion"));
    }

    private static Map<String, String> dates(String text) {
        return attributes(text, MentionType.DATE, "role");
    }

    private static Map<String, String> statuses(String text) {
        return attributes(text, MentionType.WORK_STATUS, "status");
    }

    private static Map<String, String> attributes(String text, MentionType type, String name) {
        Map<String, String> found = new java.util.TreeMap<>();
        of(text, type)
                .forEach(mention -> found.put(
                        mention.evidence().text(), mention.attributes().getOrDefault(name, "")));
        return found;
    }
}

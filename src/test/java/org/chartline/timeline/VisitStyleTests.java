package org.chartline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;
import static org.chartline.Papers.progressReport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chartline.tag.PainScore;
import org.chartline.tag.Quoted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Visits written as different authors write them; all that is told of the day, and nothing else. */
class VisitStyleTests {

    static Stream<Arguments> notes() {
        return Stream.of(
                Arguments.of(
                        "terse",
                        """
                        S: LBP 6/10 w/meds, 9/10 w/o. Stands 20 min, sits 30, walks 2 blocks. Sleeps 5h.
                        Meds: Percocet 5/325 1 po q6h prn #120, Lyrica 75 BID, Senokot qd.
                        O: ttp L4-S1.
                        P: cont meds. Trial Cymbalta 30 mg qd, pending auth.
                        W/S: modified, no lift > 15 lbs, no prolonged standing.
                        """,
                        List.of(
                                "acetaminophen+oxycodone 5/325 4",
                                "pregabalin 75 2",
                                "senna - 1",
                                "pain 6 with-medication",
                                "pain 9 without-medication",
                                "stand-min 20",
                                "sit-min 30",
                                "sleep-h 5",
                                "work modified 15 lb",
                                "mme 30 30")),
                Arguments.of(
                        "dictated",
                        """
                        INTERVAL HISTORY: The patient returns today stating that the left knee is better than it was at
                        the last visit, when she rated it seven out of ten. Today she rates the pain at four out of ten.
                        She tells me that she is able to walk for forty-five minutes, whereas in March she could manage
                        only ten. She discontinued the tramadol two weeks ago because it made her nauseated and takes
                        only ibuprofen 800 mg twice a day with food.

                        WORK STATUS: She may return to modified duty effective today with no lifting greater than twenty
                        pounds and no kneeling. She is limited to six hours per day.
                        """,
                        List.of("ibuprofen 800 2", "pain 4", "walk-min 45", "work modified 20 lb 6 h", "mme 0 0")),
                Arguments.of(
                        "template of an electronic record",
                        """
                        Current Outpatient Medications
                          Medication                      Sig
                          HYDROcodone-acetaminophen 10-325 mg tablet    Take 1 tablet by mouth every 8 hours as needed
                          gabapentin 600 mg tablet        Take 1 tablet by mouth 3 (three) times daily
                          Discontinued: cyclobenzaprine 10 mg tablet
                        Pain Assessment
                          Current pain: 5/10    Average pain: 6/10    Worst pain: 8/10    Least pain: 3/10
                        Functional Assessment
                          Sitting tolerance: 45 minutes    Standing tolerance: 30 minutes    Walking tolerance: 20 minutes
                          Oswestry Disability Index: 42%
                        Work Status: Temporarily totally disabled for 6 weeks.
                        """,
                        List.of(
                                "acetaminophen+hydrocodone 10/325 3",
                                "gabapentin 600 3",
                                "pain 5",
                                "pain 6 average",
                                "pain 8 worst",
                                "pain 3 least",
                                "sit-min 45",
                                "stand-min 30",
                                "walk-min 20",
                                "odi-pct 42",
                                "work off-work",
                                "mme 30 30")),
                Arguments.of(
                        "comparison in a table",
                        """
                        Measure              03/04/2014     06/10/2014     11/11/2014
                        Sitting              15 min         25 min         40 min
                        Standing             10 min         15 min         30 min
                        Pain                 8/10           7/10           5/10
                        Norco per day        4              4              2

                        Norco 10/325 is down to two a day.
                        Work: full duty without restrictions.
                        """,
                        List.of(
                                "acetaminophen+hydrocodone 10/325 2",
                                "pain 5",
                                "sit-min 40",
                                "stand-min 30",
                                "work full-duty",
                                "mme 20 20")),
                Arguments.of(
                        "form with boxes",
                        """
                        Subjective complaints: R shoulder pain 7/10, was 8/10 in Sept. Takes Ultram 50 mg 2 tabs bid.
                        Work status: This patient has been instructed to:
                        [ ] Remain off-work until ______
                        [X] Return to modified work on 11/12/14 with the following limitations or restrictions:
                            no overhead work R, lifting max 10 lb, 4 hrs/day x 3 wks
                        [ ] Return to full duty on ______ with no limitations or restrictions
                        """,
                        List.of("tramadol 50 4", "pain 7", "work modified 10 lb 4 h", "mme 20 40")),
                Arguments.of(
                        "copied scores and a letter quoted",
                        """
                        At her visit of August 5, 2014 the neck pain was 8/10 and she took Norco 10/325 four a day.
                        Neck pain today is 6/10. Medication list: naproxen 550 mg twice daily, omeprazole 20 mg daily.
                        She stopped the Norco in September. Her sister takes Soma. She is allergic to codeine.
                        Utilization review denied Lidoderm patches on October 20, 2014.
                        Off work until 12/30/2014.
                        """,
                        List.of("naproxen 550 2", "omeprazole 20 1", "pain 6", "work off-work", "mme 0 0")),
                Arguments.of(
                        "Spanish speaker, translated",
                        """
                        Through the interpreter he says the low back pain is 7 out of 10 without pills and 5 out of 10
                        with pills. He can be seated 20 minutes and on his feet 15 minutes. Walks one hour a day slowly.
                        Takes: tramadol ER 150 mg one time a day; meloxicam 15 mg one daily.
                        Restrictions: no lifting, pushing or pulling over 25 pounds. No bending or twisting more than
                        occasionally.
                        """,
                        List.of(
                                "tramadol 150 1",
                                "meloxicam 15 1",
                                "pain 7 without-medication",
                                "pain 5 with-medication",
                                "sit-min 20",
                                "stand-min 15",
                                "walk-min 60",
                                "work modified 25 lb",
                                "mme 15 30")),
                Arguments.of(
                        "weaning",
                        """
                        Current opioid: MS Contin 30 mg q12h and Norco 10/325 tid prn. Pain 9/10 at worst, 5/10 on average.
                        Plan: We shall taper MS Contin to 15 mg q12h next month. Wean Norco by one tablet a week.
                        PEG score today 6.3. Sits 1 hour, walks half an hour.
                        Permanent and stationary. Permanent restrictions: no lifting over 35 lbs, no repetitive bending.
                        """,
                        List.of(
                                "morphine 30 2",
                                "acetaminophen+hydrocodone 10/325 3",
                                "pain 9 worst",
                                "pain 5 average",
                                "peg 6.3",
                                "sit-min 60",
                                "walk-min 30",
                                "work modified 35 lb permanent",
                                "mme 90 90")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notes")
    void allThatIsToldOfTheDayAndNothingElse(String style, String note, List<String> facts) {
        Visit visit = Timeline.of(caseFile(progressReport("11/11/2014", note)))
                .visits()
                .get(0);

        assertThat(facts(visit)).containsExactlyInAnyOrderElementsOf(facts);
    }

    private static List<String> facts(Visit visit) {
        List<String> facts = new ArrayList<>();
        visit.medications().stream().filter(use -> !use.stopped()).forEach(use -> facts.add(drug(use)));
        visit.pain().forEach(fact -> facts.add(pain(fact.mention())));
        visit.measures().forEach(measure -> facts.add(measure.kind() + " " + measure.value()));
        visit.capacity().ifPresent(capacity -> facts.add(work(capacity)));
        visit.mme2016()
                .ifPresent(mme -> facts.add(
                        "mme " + plain(mme) + " " + plain(visit.mme2022().orElseThrow())));
        return facts;
    }

    private static String drug(MedicationUse use) {
        String strength = use.medication().sig().strength().map(Quoted::text).orElse("-");
        return use.medication().ingredient() + " "
                + strength.replaceAll("(?<=\\d)-(?=\\d)", "/").replaceAll("[^0-9./-]", "") + " "
                + use.unitsPerDay().orElse("-");
    }

    private static String pain(PainScore score) {
        boolean plain =
                score.context() == PainScore.Context.UNSPECIFIED || score.context() == PainScore.Context.CURRENT;
        return "pain " + plain(score.high()) + (plain ? "" : " " + score.context());
    }

    private static String work(WorkCapacity capacity) {
        return "work "
                + capacity.level().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                + capacity.liftLb().map(lb -> " " + plain(lb) + " lb").orElse("")
                + capacity.hours().map(hours -> " " + plain(hours) + " h").orElse("")
                + (capacity.permanent() ? " permanent" : "");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.chartline.timeline.Timeline;

/** Lays out the evidence on every disputed treatment of a case: the door of this room. */
public final class Assessor {

    private final List<GuidelineRow> guidelines = Rows.read("guidelines", GuidelineRow.class);

    /** One assessment for each disputed treatment, in the order in which the file names them. */
    public List<Assessment> assess(Timeline timeline) {
        Records records = Records.of(timeline);
        return Dispute.of(timeline.caseFile()).stream()
                .map(dispute -> assess(dispute, timeline, records))
                .toList();
    }

    private Assessment assess(Dispute dispute, Timeline timeline, Records records) {
        Exposure exposure = Exposure.of(dispute, timeline);
        Optional<GuidelineRow> rule = rule(dispute);
        Assessment.Request request = request(dispute, exposure);
        Course course = Course.of(timeline, exposure);
        boolean asked = test(dispute) != GuidelineRow.Test.NONE && request != Assessment.Request.FIRST;
        Prongs prongs = asked ? Prongs.of(timeline, course) : Prongs.NOT_ASKED;
        TruthTable.Row row = verdict(test(dispute), request, exposure, course, prongs);
        return new Assessment(
                dispute,
                request,
                rule,
                exposure,
                prongs.adl(),
                prongs.workRestrictions(),
                prongs.dependency(),
                row.verdict(),
                row.partial(),
                asked ? Findings.of(dispute, exposure, records, course, prongs) : List.of(),
                reasons(prongs),
                asked ? missing(exposure, course, prongs) : List.of(),
                asked ? ReportGaps.of(records, dispute.decided()) : List.of());
    }

    private static TruthTable.Row verdict(
            GuidelineRow.Test test, Assessment.Request request, Exposure exposure, Course course, Prongs prongs) {
        if (test == GuidelineRow.Test.NONE) {
            return new TruthTable.Row(Verdict.NOT_A_FUNCTIONAL_IMPROVEMENT_QUESTION, false);
        }
        if (request == Assessment.Request.FIRST) {
            return new TruthTable.Row(Verdict.NOT_APPLICABLE_FIRST_REQUEST, false);
        }
        if (exposure.state() != Exposure.State.DOCUMENTED || !course.examinedAfter()) {
            return new TruthTable.Row(Verdict.INSUFFICIENT_DOCUMENTATION, false);
        }
        TruthTable.Row row = TruthTable.of(
                prongs.adl().state(),
                prongs.workRestrictions().state(),
                prongs.dependency().state());
        boolean unfounded = row.verdict() == Verdict.DEMONSTRATED && !course.examinedTwice();
        return unfounded ? new TruthTable.Row(Verdict.INSUFFICIENT_DOCUMENTATION, true) : row;
    }

    private static Assessment.Request request(Dispute dispute, Exposure exposure) {
        return switch (exposure.state()) {
            case DOCUMENTED, SECOND_HAND_ONLY -> Assessment.Request.REPEAT;
            case NONE -> Assessment.Request.FIRST;
            case UNKNOWN -> dispute.repeat() ? Assessment.Request.REPEAT : Assessment.Request.UNKNOWN;
        };
    }

    /** The row of the family that was in force on the day of the decision; none when no paper gives that day. */
    private Optional<GuidelineRow> rule(Dispute dispute) {
        return dispute.decided()
                .flatMap(day -> rows(dispute).filter(row -> row.inForce(day)).findFirst());
    }

    /** What a family's rules ask for is the same at all times: only their wording changes. */
    private GuidelineRow.Test test(Dispute dispute) {
        return rows(dispute).map(GuidelineRow::test).findFirst().orElse(GuidelineRow.Test.NONE);
    }

    /** The family's rows, the narrower family's first. */
    private Stream<GuidelineRow> rows(Dispute dispute) {
        String wider = dispute.family().replaceAll(":.*", "");
        return Stream.of(dispute.family(), wider)
                .distinct()
                .flatMap(
                        family -> guidelines.stream().filter(row -> row.family().equals(family)));
    }

    /** The last word of each limb: what a reader should open first. */
    private static List<Item> reasons(Prongs prongs) {
        List<Item> reasons = new ArrayList<>();
        for (Prong prong : limbs(prongs)) {
            List<Item> deciding = prong.contra().isEmpty() ? prong.pro() : prong.contra();
            if (!deciding.isEmpty()) {
                reasons.add(deciding.get(deciding.size() - 1));
            }
        }
        return reasons;
    }

    private static List<Prong> limbs(Prongs prongs) {
        return List.of(prongs.adl(), prongs.workRestrictions(), prongs.dependency());
    }

    private static List<String> missing(Exposure exposure, Course course, Prongs prongs) {
        List<String> missing = new ArrayList<>();
        if (exposure.state() != Exposure.State.DOCUMENTED) {
            missing.add("a first-hand record of the earlier course: its dates, number of sessions and result");
        } else if (exposure.sessions() == 0) {
            missing.add("the treatment notes of the earlier course");
        }
        if (course.before().isEmpty()) {
            missing.add("an examination before the treatment began");
        }
        if (course.latest().isEmpty()) {
            missing.add("an examination after the treatment whose findings were not carried forward");
        }
        state(missing, prongs.adl(), "activities of daily living before and after the treatment");
        state(missing, prongs.workRestrictions(), "work restrictions before and after the treatment");
        state(missing, prongs.dependency(), "medication doses before and after the treatment");
        return missing;
    }

    private static void state(List<String> missing, Prong prong, String what) {
        if (prong.state() == Prong.State.NOT_DOCUMENTED) {
            missing.add(what);
        }
    }
}

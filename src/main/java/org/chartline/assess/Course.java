package org.chartline.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.Provenance;
import org.chartline.timeline.Timeline;
import org.chartline.timeline.Visit;

/**
 * The visits before and after a treatment: what it changed is told by holding the two against each other (brief, section
 * 0, 2). Both lists are oldest first.
 */
record Course(List<Visit> before, List<Visit> after) {

    /** Where no paper tells when the treatment began, the earliest examination is the baseline. */
    static Course of(Timeline timeline, Exposure exposure) {
        List<Visit> visits = timeline.visits();
        LocalDate start = exposure.first()
                .filter(first -> visits.stream().anyMatch(visit -> notAfter(visit, first)))
                .orElseGet(() -> baseline(visits));
        LocalDate end = exposure.last().filter(start::isBefore).orElse(start);
        List<Visit> before =
                visits.stream().filter(visit -> notAfter(visit, start)).toList();
        List<Visit> after = visits.stream()
                .filter(visit ->
                        !notAfter(visit, start) && !visit.date().latest().isBefore(end))
                .toList();
        Course course = new Course(before, after);
        return exposure.sessions() == 0 && !course.examinedTwice() ? course.toldOfAtTheEnd() : course;
    }

    /** A treatment that is first told of, as had, at the last examination took place before it. */
    private Course toldOfAtTheEnd() {
        List<Visit> examined = before.stream().filter(Course::byAPhysician).toList();
        if (examined.size() < 2 || !after.isEmpty()) {
            return this;
        }
        Visit last = examined.get(examined.size() - 1);
        List<Visit> earlier = before.stream()
                .filter(visit -> visit.date().compareTo(last.date()) < 0)
                .toList();
        return new Course(
                earlier,
                before.stream().filter(visit -> !earlier.contains(visit)).toList());
    }

    /** What to hold the drugs of the last examination against: where no physician examined before, the first one after. */
    List<Visit> prescribedBefore() {
        boolean examined = before.stream().anyMatch(Course::byAPhysician);
        List<Visit> later = after.stream().filter(Course::byAPhysician).toList();
        return examined || later.size() < 2 ? before : List.of(later.get(0));
    }

    private static LocalDate baseline(List<Visit> visits) {
        return visits.stream()
                .filter(Course::byAPhysician)
                .map(visit -> visit.date().latest())
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    private static boolean notAfter(Visit visit, LocalDate day) {
        return !visit.date().earliest().isAfter(day);
    }

    /** Restrictions and prescriptions are a physician's; a therapist's note only repeats them. */
    static boolean byAPhysician(Visit visit) {
        return visit.document().provenance() != Provenance.THERAPY;
    }

    /** Whether a physician examined before and after. */
    boolean examinedTwice() {
        return !before.isEmpty() && examinedAfter();
    }

    /** Whether a physician examined after it: what one examination tells of both times counts (brief, section 0, 2). */
    boolean examinedAfter() {
        return after.stream().anyMatch(Course::byAPhysician);
    }

    /** The last examination after the treatment that was not carried forward. */
    Optional<Visit> latest() {
        return after.stream()
                .filter(Course::byAPhysician)
                .filter(visit -> visit.copiedFrom().isEmpty())
                .reduce((one, other) -> other);
    }

    /** The visit whose text another one carries forward. */
    Optional<Visit> source(Visit copy) {
        return java.util.stream.Stream.concat(before.stream(), after.stream())
                .filter(visit ->
                        copy.copiedFrom().filter(visit.document().id()::equals).isPresent())
                .findFirst();
    }
}

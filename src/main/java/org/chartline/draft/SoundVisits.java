package org.chartline.draft;

import java.util.List;
import org.chartline.timeline.Timeline;
import org.chartline.timeline.Visit;

/** Tells visits whose date can be right from those that are dated before the injury (brief, trap 1). */
final class SoundVisits {

    private SoundVisits() {}

    /** Oldest first: what is compared and drawn. */
    static List<Visit> of(Timeline timeline) {
        return timeline.visits().stream()
                .filter(visit -> !beforeInjury(timeline, visit))
                .toList();
    }

    static boolean beforeInjury(Timeline timeline, Visit visit) {
        return timeline.injury()
                .filter(day -> visit.date().latest().isBefore(day.earliest()))
                .isPresent();
    }
}

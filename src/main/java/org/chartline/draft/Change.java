package org.chartline.draft;

import java.util.List;
import org.chartline.divide.PartialDate;
import org.chartline.timeline.Citation;

/**
 * One line of the change table: what the first and the last visit that say something of it say.
 *
 * @param what "pain", "OxyContin", "lifting limit"
 */
public record Change(String what, Side baseline, Side latest) {

    /** What a visit says, in words, with the places. */
    public record Side(PartialDate date, String value, List<Citation> citations) {

        public Side {
            citations = List.copyOf(citations);
        }
    }

    /** Whether both say the same. */
    public boolean unchanged() {
        return baseline.value().equals(latest.value());
    }
}

package org.chartline.tag;

import java.util.regex.Pattern;
import org.chartline.rows.Terms;

/**
 * A row of {@code rules/pain-cues.tsv}: words that tell a pain rating from other numbers of ten.
 *
 * @param example a sentence in which the row decides on the number
 * @param counterExample a sentence in which it decides nothing, or the contrary
 */
record PainCueRow(String id, Kind kind, Pattern pattern, String example, String counterExample) {

    /** What the words say of the number. */
    enum Kind {
        /** The sentence, or the label over the number, speaks of pain. */
        PAIN,
        /** The words right before the number grade something else. */
        OTHER_SCALE,
        /** The words right after the number count something. */
        NOT_A_SCORE,
        /** The words right after the number let it stand by itself, as scores in notes do. */
        ALONE;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}

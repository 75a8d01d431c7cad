package org.chartline.tag;

import java.util.Optional;

/** Decides whether and when a mention is true of the patient, from its section, its unit and the cues in reach. */
final class Assertions {

    /** An assertion and the words that decided it. */
    record Decision(Assertion assertion, Optional<Evidence.Cue> cue) {}

    /**
     * @param span the mention's words
     * @param negated what cTAKES' NegEx says of them
     */
    Decision decide(Note note, Span span, MentionType type, boolean negated) {
        return new Decision(negated ? Assertion.NEGATED : Assertion.PRESENT, Optional.empty());
    }
}

package org.chartline.tag;

import java.util.Map;

/**
 * Everything that a document can be found to say. Each kind carries the attributes of the annotation guideline; values
 * are what the text says, never what is likely.
 */
public sealed interface Mention permits Mention.Asserted, PainScore, DateMention {

    Evidence evidence();

    /** The name that gold files and {@code case.json} give the kind. */
    MentionType type();

    /** The attributes in the guideline's names and forms; what the text does not give is left out. */
    Map<String, String> attributes();

    /** A mention that is true, past, asked for, refused, denied or only thought of. */
    sealed interface Asserted extends Mention permits Medication, Procedure, WorkStatus, Function {

        Assertion assertion();
    }
}

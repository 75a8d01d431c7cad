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

    /** What the mention says, in the guideline's names and forms. */
    Attributes described();

    /** The attributes in the guideline's names and forms; what the text does not give is left out. */
    default Map<String, String> attributes() {
        return described().map();
    }

    /** Where the values of quoted attributes stand in the document's text, by attribute. */
    default Map<String, Span> places() {
        return described().places();
    }

    /** A mention that is true, past, asked for, refused, denied or only thought of. */
    sealed interface Asserted extends Mention permits Medication, Procedure, WorkStatus, Function {

        Assertion assertion();
    }
}

package org.chartline.assess;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.rows.Rows;

/**
 * A row of {@code rules/opposites.tsv}: a statement, and what in a record speaks against it.
 *
 * @param claim the statement; its group x, if it has one, is the thing that it speaks of
 * @param contrary how a record says otherwise; {@code {x}} stands for that thing
 * @param types the documents in which it is looked for
 * @param guard whether words of absence or of a plan beside the contrary make it say nothing
 * @param latest whether only the last record counts that tells of the matter at all
 * @param months how far apart the two may be; 0 for any time
 */
record Opposite(
        String id,
        Contradiction.Kind kind,
        SaidBy saidBy,
        Pattern claim,
        String contrary,
        List<String> types,
        boolean guard,
        boolean latest,
        int months,
        String example,
        String counterExample,
        String contraryExample) {

    /** Whose statement it is. */
    enum SaidBy {
        LETTERS,
        NOTES,
        ANY
    }

    static final List<Opposite> ROWS = Rows.read("opposites", Opposite.class);

    private static final String THING = "{x}";

    boolean isSaidBy(boolean letter) {
        return saidBy == SaidBy.ANY || letter == (saidBy == SaidBy.LETTERS);
    }

    boolean lookedForIn(Document document) {
        return types.contains(document.type().toString());
    }

    /** How a record speaks against what the claim's words say. */
    Pattern against(Matcher claimed) {
        return Pattern.compile(
                contrary.contains(THING) ? contrary.replace(THING, Pattern.quote(claimed.group("x"))) : contrary);
    }

    /** Whether words speak against it, and not only of a plan or of what is not there. */
    boolean speaks(Pattern against, String sentence) {
        Matcher matcher = against.matcher(sentence);
        while (matcher.find()) {
            boolean unsaid = guard
                    && (AbsenceWords.around(sentence, matcher.start(), matcher.end())
                            || AbsenceWords.planned(sentence, matcher.start()));
            if (!unsaid) {
                return true;
            }
        }
        return false;
    }
}

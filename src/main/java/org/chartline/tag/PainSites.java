package org.chartline.tag;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartline.rows.Rows;

/** Reads where the rated pain is: the parts of the body named before the score, else right after it. */
final class PainSites {

    /** How far before the score its site may stand. */
    private static final int REACH = 160;

    /** A row of {@code rules/pain-sites.tsv}: a part of the body, as a regular expression. */
    record Row(String part, String example) {}

    private final Pattern before;
    private final Pattern after;

    PainSites() {
        String part = Rows.read("pain-sites", Row.class).stream().map(Row::part).collect(Collectors.joining("|"));
        String side = "(?:(?:left|right|bilateral|both|upper|lower|low|mid|anterior|posterior|lateral|medial) )";
        String site = side + "*+(?:" + part + ")\\b";
        String list = "(" + site + "(?:(?:,? and |, ?|/| & )" + site + "){0,5})";
        before = Rows.expression("(?i)\\b" + list + "(?: pains?| discomfort| ache)?[^.;:\\d]{0,60}$");
        after = Rows.expression("(?i)^(?: on (?:the )?VAS)?(?: (?:constant|achy|sharp|dull|persistent|pain|with))*"
                + " ?(?:(?:in|to|at|of|over|for|involving) (?:the |her |his )?)?" + list);
    }

    Optional<Quoted> of(Note note, Span score) {
        Span unit = note.unit(score.begin()).span();
        Matcher leading =
                before.matcher(note.text()).region(Math.max(unit.begin(), score.begin() - REACH), score.begin());
        if (leading.find()) {
            return Optional.of(quoted(note, leading));
        }
        Matcher following = after.matcher(note.text()).region(score.end(), Math.max(score.end(), unit.end()));
        return following.find() ? Optional.of(quoted(note, following)) : Optional.empty();
    }

    private static Quoted quoted(Note note, Matcher matcher) {
        Span site = new Span(matcher.start(1), matcher.end(1));
        return new Quoted(note.original(site), site);
    }
}

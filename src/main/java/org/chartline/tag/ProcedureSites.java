package org.chartline.tag;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartline.rows.Rows;

/** Finds where in the body a procedure is done: behind its name, or within it. */
final class ProcedureSites {

    /** "physical therapy 2 times a week for 6 weeks for the lumbar spine" has ten words between. */
    private static final int MOST_WORDS_BETWEEN = 16;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9#][A-Za-z0-9'/.-]*+");

    private static final Pattern NUMBER = Pattern.compile("[#x]?\\d[\\d/.x-]*+", Pattern.CASE_INSENSITIVE);

    /** Blanks, commas, and a remark in parentheses. */
    private static final Pattern GAP = Pattern.compile("(?:\\s|,|\\([^()\\n]{0,60}\\))*+");

    /** What follows a part of the body that is not a site but a finding: "MRI, knee pain". */
    private static final Pattern FINDING = Pattern.compile(
            "(?i)\\s?(?:pain|injur\\w+|strain|sprain|tear|tenderness|spasms?|weakness|symptoms|complaints?|revealed|shows?"
                    + "|herniation|protrusion|bulg\\w+|stenosis|swelling|fracture|radiculopathy|brace|surgery|mri)\\b");

    private static final Pattern SIDE_BEFORE =
            Pattern.compile("(?i)\\b(left|right|bilateral|bilat\\.?|bil\\.?|b/l|rt\\.?|lt\\.?)[\\s-]+$");

    /** "nerve block, left": a side that stands alone. */
    private static final Pattern SIDE_AFTER = Pattern.compile(
            "(?i)\\s?[,(-]?\\s?(?:on the )?(left|right|bilateral|bilaterally)\\b(?: sides?\\b)?(?=\\s?(?:[,.;:)\\n]|$))");

    private final BodyParts parts;
    private final Map<String, SiteLinkRow.Kind> links;

    private ProcedureSites(BodyParts parts, Map<String, SiteLinkRow.Kind> links) {
        this.parts = parts;
        this.links = links;
    }

    static ProcedureSites read() {
        return new ProcedureSites(
                BodyParts.read(),
                Rows.read("site-links", SiteLinkRow.class).stream()
                        .collect(Collectors.toMap(SiteLinkRow::name, SiteLinkRow::kind, (a, b) -> a, TreeMap::new)));
    }

    /** The site that stands behind a name, before a limit. */
    Optional<BodyParts.Site> behind(String text, Span name, int limit) {
        int at = name.end();
        boolean linked = false;
        for (int words = 0; words < MOST_WORDS_BETWEEN && at < limit; words++) {
            at = gap(text, at, limit);
            Optional<BodyParts.Site> site = parts.at(text, at, limit);
            if (site.isPresent()) {
                return site.filter(accepted(text, limit, linked));
            }
            Matcher word = WORD.matcher(text).region(at, limit);
            if (!word.lookingAt()) {
                return Optional.empty();
            }
            SiteLinkRow.Kind kind = links.get(word.group().toLowerCase(Locale.ROOT));
            if (kind == null && !NUMBER.matcher(word.group()).matches()) {
                return Optional.empty();
            }
            linked = kind == SiteLinkRow.Kind.LINK || linked && kind == SiteLinkRow.Kind.FILLER;
            at = word.end();
        }
        return Optional.empty();
    }

    private static java.util.function.Predicate<BodyParts.Site> accepted(String text, int limit, boolean linked) {
        return site -> linked
                || !FINDING.matcher(text)
                        .region(site.span().end(), Math.min(limit, text.length()))
                        .lookingAt();
    }

    /** The site that is part of a name: "lumbar" of "lumbar MRI", "knee" of "total knee replacement". */
    Optional<BodyParts.Site> within(String text, Span name) {
        int at = name.begin();
        while (at < name.end()) {
            Optional<BodyParts.Site> site =
                    parts.at(text, at, name.end()).filter(found -> found.span().length() < name.length());
            if (site.isPresent()) {
                return site;
            }
            Matcher word = WORD.matcher(text).region(at, name.end());
            at = gap(text, word.lookingAt() ? word.end() : at + 1, name.end());
        }
        return Optional.empty();
    }

    /** Whether words name one part of the body and nothing else. */
    boolean names(String words) {
        return parts.at(words, 0, words.length())
                .filter(site ->
                        site.span().length() == words.length() && site.side().isEmpty())
                .isPresent();
    }

    /** Whether a word before a name says where in the part that the name begins with: "superior" gluteal. */
    boolean places(String word, String text, Span name) {
        return parts.position(word)
                && parts.at(text, name.begin(), name.end())
                        .filter(site -> site.span().begin() == name.begin())
                        .isPresent();
    }

    /** The side that stands directly before a name, or alone behind it. */
    Optional<Procedure.Side> side(String text, Span name, Span unit) {
        Matcher before = SIDE_BEFORE.matcher(text).region(Math.max(unit.begin(), name.begin() - 14), name.begin());
        if (before.find()) {
            return Optional.of(BodyParts.side(before.group(1)));
        }
        Matcher after = SIDE_AFTER.matcher(text).region(name.end(), Math.max(name.end(), unit.end()));
        return after.lookingAt() ? Optional.of(BodyParts.side(after.group(1))) : Optional.empty();
    }

    private static int gap(String text, int from, int limit) {
        if (from >= limit) {
            return limit;
        }
        Matcher gap = GAP.matcher(text).region(from, limit);
        return gap.lookingAt() ? gap.end() : from;
    }
}

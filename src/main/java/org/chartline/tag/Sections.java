package org.chartline.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;
import org.jspecify.annotations.Nullable;

/** Parts a text at its headings, by the rows of {@code sections.tsv}. */
record Sections(List<SectionRow> rows, Screen screen) {

    /** A heading that no row knows ends the section before it all the same. */
    private static final Pattern UNKNOWN_HEADING = Pattern.compile("[A-Z][A-Z /&'-]{3,48}:(?=\\s|$)");

    private static final Pattern ABSTRACT = Pattern.compile(
            "(?i)\\s{1,80}+(?:on )?(?:[a-z]{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4})[.:,]");

    static Sections read() {
        List<SectionRow> rows = Rows.read("sections", SectionRow.class);
        return new Sections(
                rows, new Screen(rows.stream().map(SectionRow::pattern).toList()));
    }

    /** The sections of a text whose soft line ends are gone, in order, covering it. */
    List<Section> of(String text) {
        List<Section> sections = new ArrayList<>();
        Section open = new Section(Section.Kind.BODY, new Span(0, 0), new Span(0, 0));
        Section outer = open;
        boolean listed = false;
        Openings openings = new Openings(text);
        for (Span line : Layout.lines(text)) {
            boolean blank = line.of(text).isBlank();
            Optional<Opening> opening = blank ? Optional.empty() : openings.of(line, open.kind());
            if (opening.isPresent()) {
                close(sections, open, line.begin());
                SectionRow.Reach reach = reach(text, line, opening.get());
                Section begun =
                        new Section(opening.get().kind(), line, opening.get().heading());
                outer = toTheNextHeading(reach) ? begun : outer;
                open = begun;
                if (reach == SectionRow.Reach.LINE) {
                    close(sections, open, Math.min(line.end() + 1, text.length()));
                    open = continued(outer, Math.min(line.end() + 1, text.length()));
                }
                listed = reach == SectionRow.Reach.ITEM;
            } else if (listed && !leadsOn(text, line)) {
                close(sections, open, line.begin());
                open = continued(outer, line.begin());
                listed = false;
            } else if (blank
                    && open != outer
                    && open.kind() != outer.kind()
                    && open.heading().length() > 0) {
                close(sections, open, line.begin());
                open = continued(outer, line.begin());
            }
        }
        close(sections, open, text.length());
        return sections.isEmpty()
                ? List.of(new Section(Section.Kind.BODY, new Span(0, text.length()), open.heading()))
                : sections;
    }

    private static boolean toTheNextHeading(SectionRow.Reach reach) {
        return switch (reach) {
            case HEADING, ABSTRACTS, RESUMES -> true;
            case PARAGRAPH, LINE, ITEM -> false;
        };
    }

    /** A list that begins behind its heading ("Allergies: penicillin") is over where its line is. */
    private static SectionRow.Reach reach(String text, Span line, Opening opening) {
        boolean alone =
                text.substring(opening.heading().end(), line.end()).chars().noneMatch(Character::isLetterOrDigit);
        return opening.reach() == SectionRow.Reach.ITEM && alone ? SectionRow.Reach.HEADING : opening.reach();
    }

    /** Whether the line before ends in a comma. */
    private static boolean leadsOn(String text, Span line) {
        return text.substring(Math.max(0, line.begin() - 4), line.begin())
                .strip()
                .endsWith(",");
    }

    private static Section continued(Section section, int at) {
        return new Section(section.kind(), new Span(at, at), new Span(at, at));
    }

    private static void close(List<Section> sections, Section open, int end) {
        if (end > open.span().begin()) {
            sections.add(new Section(open.kind(), new Span(open.span().begin(), end), open.heading()));
        }
    }

    /** Reads the headings of one text. */
    private final class Openings {

        private final String text;
        private final Matcher unknown;
        private final @Nullable Matcher[] matchers = new Matcher[rows.size()];

        Openings(String text) {
            this.text = text;
            this.unknown = UNKNOWN_HEADING.matcher(text);
        }

        Optional<Opening> of(Span line, Section.Kind open) {
            int begin = line.begin();
            while (begin < line.end() && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
            BitSet candidates = screen.at(text, begin);
            for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
                Matcher matcher = matcher(i).region(begin, line.end());
                if (counts(rows.get(i), open) && matcher.lookingAt() && follows(rows.get(i), line.end())) {
                    SectionRow row = rows.get(i);
                    return Optional.of(new Opening(row.kind(), row.reach(), new Span(begin, matcher.end())));
                }
            }
            return unknown.region(begin, line.end()).lookingAt()
                    ? Optional.of(
                            new Opening(Section.Kind.BODY, SectionRow.Reach.HEADING, new Span(begin, unknown.end())))
                    : Optional.empty();
        }

        private static boolean counts(SectionRow row, Section.Kind open) {
            return row.reach() != SectionRow.Reach.RESUMES || open.silent() || open == Section.Kind.CRITERIA;
        }

        /** Abstracts of records begin with a day. */
        private boolean follows(SectionRow row, int end) {
            return row.reach() != SectionRow.Reach.ABSTRACTS
                    || ABSTRACT.matcher(text).region(end, text.length()).lookingAt();
        }

        private Matcher matcher(int row) {
            Matcher known = matchers[row];
            if (known == null) {
                known = rows.get(row).pattern().matcher(text);
                matchers[row] = known;
            }
            return known;
        }
    }

    private record Opening(Section.Kind kind, SectionRow.Reach reach, Span heading) {}
}

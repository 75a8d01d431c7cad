package org.chartline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartline.rows.Rows;

/** Reads parts of the body: "right distal radius", "lumbar spine and left knee", "C4-5, C5-6". */
final class BodyParts {

    /**
     * One or several parts as one phrase.
     *
     * @param span without the side where {@code side} says it
     * @param side the side that holds for all of the phrase
     */
    record Site(Span span, Optional<Procedure.Side> side) {}

    private static final Pattern LEVEL = Pattern.compile(
            "(?i)\\b[CTLS]\\d{1,2}(?:\\s?[-/]\\s?[CTLS]?\\d{1,2}){0,3}+(?:\\s(?:through|thru|to)\\s[CTLS]?\\d{1,2})?+\\b");

    private static final Pattern SIDE =
            Pattern.compile("(?i)\\b(left|right|bilateral|both|bilat|bil|b/l|rt|lt|[LRlr](?=\\s(?!spine)))\\b\\.?");

    private static final Pattern WORD = Pattern.compile("[A-Za-z](?:[A-Za-z'-]|/(?=[A-Za-z]\\b))*+");

    /** Between two parts of one phrase. */
    private static final Pattern SEPARATOR =
            Pattern.compile("(?i)\\s?(?:,?\\s?(?:and/or|and|or|&)\\s|[,/])\\s*+(?:the\\s|her\\s|his\\s)?");

    private static final Pattern OF = Pattern.compile("(?i)\\sof\\s(?:the\\s|her\\s|his\\s)?");

    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private final Map<String, BodyPartRow> rows;

    private BodyParts(Map<String, BodyPartRow> rows) {
        this.rows = rows;
    }

    static BodyParts read() {
        return new BodyParts(Rows.read("body-parts", BodyPartRow.class).stream()
                .collect(Collectors.toMap(BodyPartRow::name, row -> row, (a, b) -> a, TreeMap::new)));
    }

    /** The site that begins at a place, if one does, and ends before a limit. */
    Optional<Site> at(String text, int from, int limit) {
        List<Part> parts = new ArrayList<>();
        int at = from;
        Optional<Part> part = part(text, at, limit);
        while (part.isPresent()) {
            parts.add(part.get());
            Matcher separator = SEPARATOR.matcher(text).region(part.get().end(), limit);
            if (!separator.lookingAt()) {
                break;
            }
            part = part(text, separator.end(), limit);
        }
        while (!parts.isEmpty() && !parts.get(parts.size() - 1).complete()) {
            parts.remove(parts.size() - 1);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(site(parts));
    }

    /** Whether a word says where in a part. */
    boolean position(String word) {
        return row(word)
                .filter(found -> found.kind() == BodyPartRow.Kind.POSITION)
                .isPresent();
    }

    /** A leading side holds for all parts unless another part has a side of its own or none. */
    private static Site site(List<Part> parts) {
        Part first = parts.get(0);
        int end = parts.get(parts.size() - 1).end();
        boolean alike = parts.stream().skip(1).allMatch(part -> part.side().isEmpty() && !part.midline());
        if (first.side().isPresent() && alike) {
            return new Site(new Span(first.begin(), end), first.side());
        }
        return new Site(new Span(first.sideBegin(), end), Optional.empty());
    }

    private Optional<Part> part(String text, int from, int limit) {
        Matcher side = SIDE.matcher(text).region(from, limit);
        boolean sided = side.lookingAt();
        int begin = sided ? skipBlanks(text, side.end(), limit) : from;
        Optional<Procedure.Side> named = sided ? Optional.of(side(side.group(1))) : Optional.empty();
        Matcher level = LEVEL.matcher(text).region(begin, limit);
        if (level.lookingAt()) {
            return Optional.of(new Part(from, begin, level.end(), named, false, true));
        }
        return words(text, begin, limit)
                .map(words -> new Part(
                        sided ? from : words.begin(),
                        words.begin(),
                        words.end(),
                        named.or(words::side),
                        words.midline(),
                        words.complete()));
    }

    /** The longest run of words that names one part; a position alone is not complete. */
    private Optional<Part> words(String text, int from, int limit) {
        List<Word> words = new ArrayList<>();
        int at = from;
        Matcher word = WORD.matcher(text);
        while (at < limit && word.region(at, limit).lookingAt()) {
            Optional<BodyPartRow> row = row(word.group());
            if (row.isEmpty() || !follows(words, row.get().kind())) {
                break;
            }
            words.add(new Word(word.start(), word.end(), row.get()));
            at = skipBlanks(text, word.end(), limit);
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(whole(text, part(words), last(words).row(), limit));
    }

    /** In "anterior cervical" the position belongs to the procedure; in "lower back" to the part. */
    private static Part part(List<Word> words) {
        int end = words.size();
        while (end > 0 && words.get(end - 1).is(BodyPartRow.Kind.POSITION)) {
            end--;
        }
        boolean complete = end > 0;
        List<Word> named = complete ? words.subList(0, end) : words;
        int begin = 0;
        while (complete
                && last(named).is(BodyPartRow.Kind.REGION)
                && named.get(begin).is(BodyPartRow.Kind.POSITION)) {
            begin++;
        }
        return new Part(
                named.get(begin).begin(),
                named.get(begin).begin(),
                last(named).end(),
                named.stream().flatMap(w -> w.row().side().named().stream()).findFirst(),
                named.stream().anyMatch(w -> w.row().midline()),
                complete);
    }

    private static Word last(List<Word> words) {
        return words.get(words.size() - 1);
    }

    /** "the medial compartment of the right knee": a tissue goes on with the part that it belongs to. */
    private Part whole(String text, Part part, BodyPartRow last, int limit) {
        Matcher of = OF.matcher(text).region(part.end(), limit);
        if (last.kind() != BodyPartRow.Kind.TISSUE || !of.lookingAt()) {
            return part;
        }
        return part(text, of.end(), limit)
                .filter(Part::complete)
                .map(owner ->
                        new Part(part.sideBegin(), part.begin(), owner.end(), owner.side(), owner.midline(), true))
                .orElse(part);
    }

    private static boolean follows(List<Word> before, BodyPartRow.Kind kind) {
        if (before.isEmpty()) {
            return kind != BodyPartRow.Kind.TISSUE;
        }
        return switch (last(before).row().kind()) {
            case POSITION, REGION -> true;
            case PART, TISSUE -> kind == BodyPartRow.Kind.TISSUE;
        };
    }

    private Optional<BodyPartRow> row(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        BodyPartRow row = rows.get(name);
        if (row == null && name.endsWith("s")) {
            row = rows.get(name.substring(0, name.length() - 1));
        }
        return Optional.ofNullable(row);
    }

    private static int skipBlanks(String text, int from, int limit) {
        Matcher blanks = BLANKS.matcher(text).region(from, limit);
        return blanks.lookingAt() ? blanks.end() : from;
    }

    static Procedure.Side side(String word) {
        return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'l' -> Procedure.Side.LEFT;
            case 'r' -> Procedure.Side.RIGHT;
            default -> Procedure.Side.BILATERAL;
        };
    }

    private record Word(int begin, int end, BodyPartRow row) {

        boolean is(BodyPartRow.Kind kind) {
            return row.kind() == kind;
        }
    }

    /**
     * One part of a phrase.
     *
     * @param sideBegin where the side before it begins; {@code begin} when it has none
     * @param complete whether it can end a site
     */
    private record Part(
            int sideBegin, int begin, int end, Optional<Procedure.Side> side, boolean midline, boolean complete) {}
}

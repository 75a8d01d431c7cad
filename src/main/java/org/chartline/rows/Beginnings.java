package org.chartline.rows;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The letters with which a match of an expression can begin, up to {@value #LONGEST} of them. Most rows are long
 * alternations of words; knowing how they begin spares trying them at every place of a text.
 *
 * <p>Reads only what it understands: for anything else the answer is empty, and the expression is used as it stands.
 * Case is ignored, which for an expression that minds it only means a few places too many.
 */
final class Beginnings {

    /** More letters would tell places apart little better and cost far more. */
    private static final int LONGEST = 4;

    /** An expression that can begin in more ways is left alone. */
    private static final int MOST = 4_000;

    /** Beginnings are not told further when that would make more of them. */
    private static final int FEW = 1_000;

    /** Beginnings of one letter, when there are more: such an expression can begin nearly anywhere. */
    private static final int MOST_LETTERS = 20;

    private static final Pattern FLAG_AND_LOOK =
            Pattern.compile("^(?:\\(\\?i\\))?(?:\\(\\?=\\[(?:[^\\]\\\\]|\\\\.)+\\]\\))?");

    /** A range of letters or digits in a class. */
    private static final Pattern RANGE = Pattern.compile("([A-Za-z0-9])-([A-Za-z0-9])");

    /** Stands first in what can only begin where a line does. */
    static final char LINE = '\u0001';

    private final String expression;
    private final boolean byLine;
    private int at;

    private Beginnings(String expression, boolean byLine) {
        this.expression = expression;
        this.byLine = byLine;
    }

    /**
     * In lower case, each at least one letter long, none the beginning of another; empty when they cannot be told.
     *
     * @param expression without flags, but for one {@code (?i)} at its start
     */
    static Optional<Set<String>> of(String expression) {
        return of(expression, false);
    }

    /**
     * The same, with {@link #LINE} before what can only begin at the start of a line; alone it is any such start.
     *
     * @param expression in which {@code ^} means the start of a line
     */
    static Optional<Set<String>> byLine(String expression) {
        return of(expression, true);
    }

    private static Optional<Set<String>> of(String expression, boolean byLine) {
        Beginnings reader =
                new Beginnings(expression.startsWith("(?i)") ? expression.substring(4) : expression, byLine);
        try {
            Some some = reader.alternatives();
            return reader.at == reader.expression.length() ? some.told() : Optional.empty();
        } catch (NotRead e) {
            return Optional.empty();
        }
    }

    /**
     * Beginnings of one part of an expression.
     *
     * @param whole what the part can be altogether, so that what follows it goes on there
     * @param cut what it can begin with, when it goes on in ways that are not told
     */
    private record Some(Set<String> whole, Set<String> cut) {

        static Some none() {
            return new Some(new TreeSet<>(), new TreeSet<>());
        }

        static Some nothing() {
            return just("");
        }

        static Some anything() {
            Some some = none();
            some.cut.add("");
            return some;
        }

        static Some just(String text) {
            Some some = none();
            some.whole.add(text.toLowerCase(Locale.ROOT));
            return some;
        }

        Some or(Some other) {
            Some some = none();
            some.whole.addAll(whole);
            some.whole.addAll(other.whole);
            some.cut.addAll(cut);
            some.cut.addAll(other.cut);
            return some.checked();
        }

        Some then(Some next) {
            if (whole.size() > 1 && whole.size() * (next.whole.size() + next.cut.size()) > FEW) {
                return repeated();
            }
            Some some = none();
            some.cut.addAll(cut);
            for (String begun : whole) {
                next.whole.forEach(more -> some.add(joined(begun, more), false));
                next.cut.forEach(more -> some.add(joined(begun, more), true));
            }
            return some.checked();
        }

        private static String joined(String begun, String more) {
            boolean within = !begun.isEmpty() && !more.isEmpty() && more.charAt(0) == LINE;
            return begun + (within ? more.substring(1) : more);
        }

        private void add(String text, boolean isCut) {
            boolean tooLong = text.length() >= LONGEST;
            (isCut || tooLong ? cut : whole).add(tooLong ? text.substring(0, LONGEST) : text);
        }

        /** What may also stand several times. */
        Some repeated() {
            Some some = none();
            some.cut.addAll(cut);
            some.cut.addAll(whole);
            return some;
        }

        private Some checked() {
            if (whole.size() + cut.size() > MOST) {
                throw new NotRead();
            }
            return this;
        }

        Optional<Set<String>> told() {
            Set<String> all = new TreeSet<>(whole);
            all.addAll(cut);
            if (all.contains("") || all.isEmpty()) {
                return Optional.empty();
            }
            Set<String> shortest = shortest(all);
            long letters = shortest.stream().filter(text -> text.length() == 1).count();
            return letters > MOST_LETTERS ? Optional.empty() : Optional.of(shortest);
        }

        private static Set<String> shortest(Set<String> all) {
            Set<String> shortest = new TreeSet<>();
            for (String text : all) { // a beginning of another sorts before it
                boolean begun = false;
                for (int length = 1; length < text.length(); length++) {
                    begun |= shortest.contains(text.substring(0, length));
                }
                if (!begun) {
                    shortest.add(text);
                }
            }
            return shortest;
        }
    }

    /** Whether a match can begin at no other place than where a word begins or ends. */
    static boolean atWordEdge(String expression) {
        return oneSequence(expression, "\\b");
    }

    /** Whether a match can begin at no other place than the start of the text. */
    static boolean anchored(String expression) {
        return oneSequence(expression, "^");
    }

    /** Whether an expression that is not a choice begins so; a look ahead that {@link Rows} put before it is passed. */
    private static boolean oneSequence(String expression, String beginning) {
        String bare = FLAG_AND_LOOK.matcher(expression).replaceFirst("");
        if (!bare.startsWith(beginning)) {
            return false;
        }
        try {
            Beginnings reader = new Beginnings(bare, false);
            reader.sequence();
            return reader.at == bare.length();
        } catch (NotRead e) {
            return false;
        }
    }

    /** Ends the reading of an expression that is too rich. */
    private static final class NotRead extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotRead() {
            super("not read", null, false, false);
        }
    }

    private Some alternatives() {
        Some some = sequence();
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            some = some.or(sequence());
        }
        return some;
    }

    private Some sequence() {
        Some some = Some.nothing();
        while (at < expression.length() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            some = some.then(quantified(element()));
        }
        return some;
    }

    private Some element() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> charClass();
            case '\\' -> escaped();
            case '^' -> byLine ? Some.just(String.valueOf(LINE)) : Some.nothing();
            case '$' -> Some.nothing();
            case '.' -> Some.anything();
            default -> letter(c);
        };
    }

    private Some escaped() {
        char c = expression.charAt(at++);
        if (c == 'Q') {
            int end = expression.indexOf("\\E", at);
            if (end < 0) {
                throw new NotRead();
            }
            // a quoted text is as many elements; a quantifier behind it would only take the last
            Some some = Some.nothing();
            for (; at < end; at++) {
                some = some.then(letter(expression.charAt(at)));
            }
            at = end + 2;
            return some;
        }
        if (c == 'd') {
            Some digits = Some.none();
            for (char digit = '0'; digit <= '9'; digit++) {
                digits.whole().add(String.valueOf(digit));
            }
            return digits;
        }
        if (c == 'b' || c == 'B' || c == 'z' || c == 'Z' || c == 'A') {
            return Some.nothing();
        }
        return Character.isLetterOrDigit(c) ? Some.anything() : letter(c);
    }

    /** Beyond ASCII, cases have more than two forms: not told. */
    private static Some letter(char c) {
        return c < 128 ? Some.just(String.valueOf(c)) : Some.anything();
    }

    /** A group; what a look around it sees is not asked for. */
    private Some group() {
        boolean looks = false;
        if (expression.startsWith("?:", at)) {
            at += 2;
        } else if (expression.startsWith("?-i:", at) || expression.startsWith("?i:", at)) {
            at = expression.indexOf(':', at) + 1; // case is ignored here all the same
        } else if (expression.startsWith("?=", at) || expression.startsWith("?!", at)) {
            looks = true;
            at += 2;
        } else if (expression.startsWith("?<=", at) || expression.startsWith("?<!", at)) {
            looks = true;
            at += 3;
        } else if (expression.startsWith("?<", at)) {
            at = expression.indexOf('>', at) + 1;
        } else if (byLine && (expression.startsWith("?s)", at) || expression.startsWith("?m)", at))) {
            at += 3;
            return Some.nothing();
        } else if (expression.startsWith("?", at)) {
            throw new NotRead(); // flags within
        }
        Some some = alternatives();
        if (at >= expression.length()) {
            throw new NotRead();
        }
        at++; // the closing bracket
        return looks ? Some.nothing() : some;
    }

    /** A class of single characters and ranges; any other can be anything. */
    private Some charClass() {
        int end = at;
        int depth = 1;
        while (end < expression.length() && depth > 0) {
            char c = expression.charAt(end);
            end += c == '\\' ? 2 : 1;
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        String inside = expression.substring(at, end - 1);
        at = end;
        String letters = RANGE.matcher(inside).replaceAll(range -> between(range.group(1), range.group(2)));
        boolean plain = !letters.isEmpty()
                && letters.chars().noneMatch(c -> c >= 128 || "\\[&^".indexOf(c) >= 0)
                && letters.indexOf('-', 1) < 0;
        if (!plain) {
            return Some.anything();
        }
        Some some = Some.none();
        letters.chars().forEach(c -> some.whole().add(String.valueOf((char) Character.toLowerCase(c))));
        return some;
    }

    private static String between(String first, String last) {
        return IntStream.rangeClosed(first.charAt(0), last.charAt(0))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private Some quantified(Some some) {
        if (at >= expression.length()) {
            return some;
        }
        char c = expression.charAt(at);
        Some read = some;
        if (c == '?') {
            at++;
            read = some.or(Some.nothing());
        } else if (c == '*') {
            at++;
            read = some.repeated().or(Some.nothing());
        } else if (c == '+') {
            at++;
            read = some.repeated();
        } else if (c == '{') {
            int end = expression.indexOf('}', at);
            String counts = expression.substring(at + 1, end);
            at = end + 1;
            read = counts.equals("1") ? some : some.repeated();
            read = counts.startsWith("0") ? read.or(Some.nothing()) : read;
        } else {
            return some;
        }
        if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++; // reluctant or possessive
        }
        return read;
    }
}

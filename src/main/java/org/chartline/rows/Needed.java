package org.chartline.rows;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of which a text must hold one for an expression to match anywhere in it. It spares trying expressions that can
 * begin anywhere, as at any line, on texts of quite other things.
 *
 * <p>Reads only what it understands: of the rest nothing is said. Case is ignored.
 */
final class Needed {

    /** Shorter words stand in every text. */
    private static final int SHORTEST = 3;

    /** Further letters would tell texts apart little better. */
    private static final int LONGEST = 6;

    /** A part of an expression that can be more texts than this is not told in full. */
    private static final int MOST = 48;

    /** A group that only looks around, or only sets flags; and how it opens when it captures or not. */
    private static final Pattern OPENING = Pattern.compile(
            "\\?(?:(?<ahead><?=)|(?<not><?!)|(?<flags>[a-w-]{1,8})\\)|[a-w-]{0,8}:|>|<[A-Za-z]\\w{0,40}>)");

    private static final Pattern QUANTIFIER = Pattern.compile(
            "(?:(?<maybe>\\?)|(?<any>\\*|\\{0(?:,\\d{0,9})?\\})|(?<some>\\+|\\{\\d{1,9}(?:,\\d{0,9})?\\}))[?+]?");

    private static final Pattern ZERO_WIDTH = Pattern.compile("[bBAzZG]");

    private static final Pattern KIND = Pattern.compile("k<\\w{1,40}>|[pP]\\{[^}]{1,60}\\}|[dDwWsShHvVR1-9]");

    private final String expression;
    private int at;

    private Needed(String expression) {
        this.expression = expression;
    }

    /** In lower case; empty when nothing can be said. */
    static Optional<Set<String>> of(String expression) {
        Needed reader = new Needed(expression);
        try {
            Part part = reader.alternatives();
            return reader.at == expression.length() ? part.needed() : Optional.empty();
        } catch (NotRead e) {
            return Optional.empty();
        }
    }

    /** Ends the reading of an expression that holds something unknown. */
    private static final class NotRead extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotRead() {
            super("not read", null, false, false);
        }
    }

    /**
     * A part of an expression.
     *
     * @param exactly all that the part can be; empty when there is too much of it
     * @param needs of which it holds one in any case; empty when nothing is known
     */
    private record Part(Set<String> exactly, Set<String> needs) {

        static final Part NOTHING = new Part(Set.of(""), Set.of());
        static final Part ANYTHING = new Part(Set.of(), Set.of());

        static Part just(String text) {
            return new Part(Set.of(text.toLowerCase(Locale.ROOT)), Set.of());
        }

        boolean told() {
            return !exactly.isEmpty();
        }

        /** The best words that it cannot be without. */
        Optional<Set<String>> needed() {
            Set<String> words = Sequence.better(exactly, needs);
            boolean tell = Sequence.shortest(words) >= SHORTEST;
            return tell
                    ? Optional.of(words.stream()
                            .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
                            .collect(Collectors.toCollection(TreeSet::new)))
                    : Optional.empty();
        }

        Part or(Part other) {
            if (told() && other.told() && exactly.size() + other.exactly.size() <= MOST) {
                Set<String> both = new TreeSet<>(exactly);
                both.addAll(other.exactly);
                return new Part(both, Set.of());
            }
            Set<String> both = new TreeSet<>(needed().orElse(Set.of()));
            both.addAll(other.needed().orElse(Set.of()));
            boolean known = needed().isPresent() && other.needed().isPresent();
            return known ? new Part(Set.of(), both) : ANYTHING;
        }

        /** What it holds in any case, though it goes on in ways that are not told. */
        Part within() {
            return new Part(Set.of(), needed().orElse(Set.of()));
        }
    }

    /** Parts that follow one another: runs of what is told, and the best need met. */
    private static final class Sequence {
        private Set<String> run = Set.of("");
        private Set<String> best = Set.of();
        private boolean whole = true;

        void add(Part part) {
            if (part.told() && run.size() * part.exactly().size() <= MOST) {
                Set<String> longer = new TreeSet<>();
                run.forEach(begun -> part.exactly().forEach(more -> longer.add(begun + more)));
                run = longer;
                return;
            }
            end();
            whole = false;
            if (part.told()) {
                run = part.exactly();
            } else {
                best = better(best, part.needs());
            }
        }

        private void end() {
            best = better(best, new Part(run, Set.of()).needed().orElse(Set.of()));
            run = Set.of("");
        }

        Part part() {
            if (whole) {
                return new Part(run, best);
            }
            end();
            return new Part(Set.of(), best);
        }

        /** The one whose shortest word is longer, then the one with fewer words. */
        private static Set<String> better(Set<String> one, Set<String> other) {
            Comparator<Set<String>> better = Comparator.comparingInt(Sequence::shortest)
                    .thenComparing(
                            Comparator.<Set<String>>comparingInt(Set::size).reversed());
            return better.compare(one, other) >= 0 ? one : other;
        }

        private static int shortest(Set<String> words) {
            return words.stream().mapToInt(String::length).min().orElse(0);
        }
    }

    private Part alternatives() {
        Part part = sequence();
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            part = part.or(sequence());
        }
        return part;
    }

    private Part sequence() {
        Sequence sequence = new Sequence();
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            if (expression.startsWith("(?=", at) || expression.startsWith("(?<=", at)) {
                sequence.best = Sequence.better(sequence.best, element().needs());
            } else {
                sequence.add(quantified(element()));
            }
        }
        return sequence.part();
    }

    private Part element() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> charClass();
            case '\\' -> escaped();
            case '^', '$' -> Part.NOTHING;
            case '.' -> Part.ANYTHING;
            default -> letter(c);
        };
    }

    private static Part letter(char c) {
        return c < 128 ? Part.just(String.valueOf(c)) : Part.ANYTHING;
    }

    private Part escaped() {
        Matcher known = matcher(ZERO_WIDTH);
        if (known.lookingAt()) {
            at = known.end();
            return Part.NOTHING;
        }
        known = matcher(KIND);
        if (known.lookingAt()) {
            at = known.end();
            return Part.ANYTHING;
        }
        char c = expression.charAt(at++);
        if (Character.isLetterOrDigit(c)) {
            throw new NotRead();
        }
        return letter(c);
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(expression).region(at, expression.length());
    }

    private Part group() {
        Matcher opening = matcher(OPENING);
        boolean opened = opening.lookingAt();
        if (!opened && expression.startsWith("?", at)) {
            throw new NotRead();
        }
        at = opened ? opening.end() : at;
        if (opened && opening.group("flags") != null) {
            return Part.NOTHING;
        }
        Part inside = alternatives();
        if (at >= expression.length()) {
            throw new NotRead();
        }
        at++; // the closing bracket
        if (opened && opening.group("not") != null) {
            return Part.NOTHING;
        }
        return opened && opening.group("ahead") != null ? inside.within() : inside;
    }

    /** A class of a few single characters; any other can be anything. */
    private Part charClass() {
        int end = at;
        for (int depth = 1; depth > 0; end++) {
            char c = expression.charAt(end);
            end += c == '\\' ? 1 : 0;
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        String inside = expression.substring(at, end - 1);
        at = end;
        boolean plain = !inside.isEmpty()
                && inside.length() <= LONGEST
                && inside.chars().allMatch(c -> c < 128 && "\\[&^-".indexOf(c) < 0);
        return plain
                ? new Part(
                        inside.toLowerCase(Locale.ROOT)
                                .chars()
                                .mapToObj(Character::toString)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        Set.of())
                : Part.ANYTHING;
    }

    private Part quantified(Part part) {
        Matcher quantifier = matcher(QUANTIFIER);
        if (!quantifier.lookingAt()) {
            return part;
        }
        at = quantifier.end();
        if (quantifier.group("maybe") != null) {
            return part.told() ? part.or(Part.NOTHING) : Part.ANYTHING;
        }
        return quantifier.group("any") != null ? Part.ANYTHING : part.within();
    }
}

package org.chartline.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a person typed: words, "phrases", {@code "words apart"~3}, {@code begin*}, {@code AND}, {@code OR},
 * {@code NOT}, {@code NEAR/5} and brackets. {@code AND} may be left out and binds closer than {@code OR}. All other marks
 * ({@code 10/325}, {@code pain: 8}) are text and no commands.
 */
final class QueryReader {

    private static final Pattern PART = Pattern.compile("\"[^\"]*\"(?:~\\d{1,3})?|[()\"]|[^\\s()\"]+");
    private static final Pattern BEGINNING = Pattern.compile("[\\p{L}\\p{N}]{2,60}\\*");
    private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,3}))?");
    private static final Pattern PHRASE = Pattern.compile("\"([^\"]*)\"(?:~(\\d{1,3}))?");
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "(", ")", "\"");

    private static final int NEAR_BY_DEFAULT = 10;
    /** In words; the longest names of drugs and classes that people type. */
    private static final int LONGEST_NAME = 5;

    private static final int MOST_WORDS = 500;
    private static final int MOST_BRACKETS = 50;

    private final List<String> parts;
    private final Words words;
    private int next;
    private int depth;

    private QueryReader(List<String> parts, Words words) {
        this.parts = parts;
        this.words = words;
    }

    /** What words mean; counts them. */
    static final class Words {

        private final boolean widen;
        private final Concepts concepts;
        private final Predicate<String> isText;
        private int count;

        /**
         * @param widen whether names of drugs, classes and families also find the mentions of them
         * @param isText whether there is something to find in a text
         */
        Words(boolean widen, Concepts concepts, Predicate<String> isText) {
            this.widen = widen;
            this.concepts = concepts;
            this.isText = isText;
        }

        /** A word or phrase; nothing for marks in which there is no word. */
        Optional<Wanted> leaf(String written, boolean beginning, int apart) {
            if (!beginning && !isText.test(written)) {
                return Optional.empty();
            }
            Optional<Concepts.Asked> asked = beginning ? Optional.empty() : asked(written);
            return Optional.of(new Wanted.Leaf(count++, written, beginning, apart, asked));
        }

        /** A drug, class or family by its name, found under any name whether words are widened or not. */
        Wanted named(String name) {
            return new Wanted.Leaf(count++, name, false, 0, concepts.asked(name));
        }

        private Optional<Concepts.Asked> asked(String written) {
            return widen ? concepts.asked(written) : Optional.empty();
        }
    }

    /** @throws BadQueryException with what is wrong with them */
    static Wanted read(String typed, Words words) throws BadQueryException {
        List<String> parts =
                PART.matcher(typed).results().map(MatchResult::group).toList();
        if (parts.size() > MOST_WORDS) {
            throw new BadQueryException("there are too many of them");
        }
        QueryReader reader = new QueryReader(parts, words);
        Optional<Wanted> wanted = reader.either();
        if (reader.next < parts.size()) {
            throw unfinished();
        }
        return wanted.orElseThrow(QueryReader::nothing);
    }

    private static BadQueryException unfinished() {
        return new BadQueryException("check quotes, brackets and AND, OR, NOT, NEAR: each stands between two words");
    }

    static BadQueryException nothing() {
        return new BadQueryException("give at least one word to find");
    }

    private Optional<Wanted> either() throws BadQueryException {
        List<Wanted> any = new ArrayList<>();
        both().ifPresent(any::add);
        while (accept("OR")) {
            both().ifPresent(any::add);
        }
        return any.size() > 1 ? Optional.of(new Wanted.Any(any)) : any.stream().findFirst();
    }

    private Optional<Wanted> both() throws BadQueryException {
        List<Wanted> wanted = new ArrayList<>();
        List<Wanted> unwanted = new ArrayList<>();
        do {
            boolean not = accept("NOT");
            near().ifPresent((not ? unwanted : wanted)::add);
        } while (accept("AND") || isWord() || at("NOT"));
        if (wanted.isEmpty() && !unwanted.isEmpty()) {
            throw new BadQueryException("NOT leaves out pages of those that another word finds: give at least one word "
                    + "to find beside it");
        }
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(wanted.size() == 1 && unwanted.isEmpty() ? wanted.get(0) : new Wanted.All(wanted, unwanted));
    }

    private Optional<Wanted> near() throws BadQueryException {
        Optional<Wanted> left = one();
        while (next < parts.size()) {
            Matcher operator = NEAR.matcher(parts.get(next));
            if (!operator.matches()) {
                break;
            }
            next++;
            int within = operator.group(1) == null ? NEAR_BY_DEFAULT : Integer.parseInt(operator.group(1));
            Optional<Wanted> right = one();
            if (left.isEmpty() || right.isEmpty()) {
                throw unfinished();
            }
            left = Optional.of(new Wanted.Near(simple(left.get()), simple(right.get()), within));
        }
        return left;
    }

    private static Wanted simple(Wanted operand) throws BadQueryException {
        if (operand instanceof Wanted.All) {
            throw new BadQueryException("NEAR stands between words, phrases, or several with OR in brackets");
        }
        return operand;
    }

    private Optional<Wanted> one() throws BadQueryException {
        if (accept("(")) {
            if (++depth > MOST_BRACKETS) {
                throw new BadQueryException("there are too many brackets");
            }
            Optional<Wanted> inner = either();
            if (!accept(")")) {
                throw unfinished();
            }
            depth--;
            return inner;
        }
        if (!isWord() || at("(")) {
            throw next == 0 && parts.isEmpty() ? nothing() : unfinished();
        }
        Matcher phrase = PHRASE.matcher(parts.get(next));
        if (phrase.matches()) {
            next++;
            return words.leaf(phrase.group(1), false, phrase.group(2) == null ? 0 : Integer.parseInt(phrase.group(2)));
        }
        int past = name();
        String written = String.join(" ", parts.subList(next, past));
        next = past;
        boolean beginning = BEGINNING.matcher(written).matches();
        return words.leaf(beginning ? written.substring(0, written.length() - 1) : written, beginning, 0);
    }

    /** One past the last part of the longest name that begins here; without one, past this part. */
    private int name() {
        int past = next;
        while (past < parts.size() && past < next + LONGEST_NAME && isPlain(parts.get(past))) {
            past++;
        }
        while (past > next + 1
                && words.asked(String.join(" ", parts.subList(next, past))).isEmpty()) {
            past--;
        }
        return Math.max(past, next + 1);
    }

    private static boolean isPlain(String part) {
        return !OPERATORS.contains(part)
                && !part.startsWith("\"")
                && !NEAR.matcher(part).matches();
    }

    /** Whether something to find begins here. */
    private boolean isWord() {
        if (next >= parts.size()) {
            return false;
        }
        String part = parts.get(next);
        return part.equals("(") || PHRASE.matcher(part).matches() || isPlain(part);
    }

    private boolean at(String part) {
        return next < parts.size() && parts.get(next).equals(part);
    }

    private boolean accept(String part) {
        boolean there = at(part);
        next += there ? 1 : 0;
        return there;
    }
}

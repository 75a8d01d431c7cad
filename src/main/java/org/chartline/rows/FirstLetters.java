package org.chartline.rows;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The characters with which a match of an expression can begin. Most rows are long alternations of words; looking at one
 * character first spares trying them all at every place of a text.
 *
 * <p>Reads only what it understands: for anything else the answer is empty, and the expression is used as it stands.
 */
final class FirstLetters {

    private final String expression;
    private int at;

    private FirstLetters(String expression) {
        this.expression = expression;
    }

    /** The characters, upper and lower case, or empty when they cannot be told. */
    static Optional<Set<Character>> of(String expression) {
        FirstLetters reader = new FirstLetters(expression);
        Set<Character> letters = new TreeSet<>();
        boolean told = reader.alternatives(letters) && reader.at == expression.length();
        return told && !letters.isEmpty() ? Optional.of(letters) : Optional.empty();
    }

    /** Reads alternatives up to the end of their group; false when one of them can begin with anything. */
    private boolean alternatives(Set<Character> letters) {
        boolean told = true;
        while (true) {
            told &= sequence(letters);
            if (at >= expression.length() || expression.charAt(at) == ')') {
                return told;
            }
            at++; // the bar
        }
    }

    /** Adds what a sequence can begin with and reads on to its end. */
    private boolean sequence(Set<Character> letters) {
        boolean begun = false;
        boolean told = true;
        while (at < expression.length() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            Set<Character> first = new TreeSet<>();
            Step step = element(first);
            boolean optional = quantifierAllowsNone();
            if (!begun && step != Step.NO_WIDTH) {
                told &= step == Step.TOLD;
                letters.addAll(first);
                begun = !optional;
            }
        }
        return told && begun;
    }

    private enum Step {
        TOLD,
        UNTOLD,
        NO_WIDTH
    }

    private Step element(Set<Character> first) {
        char c = expression.charAt(at++);
        if (c == '(') {
            return group(first);
        }
        if (c == '[') {
            skipBrackets();
            return Step.UNTOLD;
        }
        if (c == '\\') {
            char escaped = expression.charAt(at++);
            if (escaped == 'b') {
                return Step.NO_WIDTH;
            }
            return Character.isLetterOrDigit(escaped) ? Step.UNTOLD : told(first, escaped);
        }
        return ".^$".indexOf(c) >= 0 ? Step.UNTOLD : told(first, c);
    }

    private static Step told(Set<Character> first, char c) {
        first.add(Character.toLowerCase(c));
        first.add(Character.toUpperCase(c));
        return Step.TOLD;
    }

    private Step group(Set<Character> first) {
        boolean noWidth = expression.startsWith("?=", at)
                || expression.startsWith("?!", at)
                || expression.startsWith("?<=", at)
                || expression.startsWith("?<!", at);
        boolean plain = expression.startsWith("?:", at);
        boolean named = expression.startsWith("?<", at) && !noWidth;
        if (expression.startsWith("?", at) && !noWidth && !plain && !named) {
            at = expression.length(); // flags within: not read
            return Step.UNTOLD;
        }
        at = named ? expression.indexOf('>', at) + 1 : noWidth || plain ? expression.indexOf(lastOf(), at) + 1 : at;
        boolean told = alternatives(first);
        at++; // the closing bracket
        return noWidth ? Step.NO_WIDTH : told ? Step.TOLD : Step.UNTOLD;
    }

    /** The last character of a group's opening, {@code :}, {@code =} or {@code !}. */
    private char lastOf() {
        int i = at;
        while (":=!".indexOf(expression.charAt(i)) < 0) {
            i++;
        }
        return expression.charAt(i);
    }

    private void skipBrackets() {
        int depth = 1;
        while (at < expression.length() && depth > 0) {
            char c = expression.charAt(at++);
            at += c == '\\' ? 1 : 0;
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
    }

    /** Reads the quantifier behind an element; true when the element may be missing. */
    private boolean quantifierAllowsNone() {
        if (at >= expression.length()) {
            return false;
        }
        char c = expression.charAt(at);
        boolean none = c == '?' || c == '*' || expression.startsWith("{0", at);
        if (c == '{') {
            at = expression.indexOf('}', at) + 1;
        } else if ("?*+".indexOf(c) >= 0) {
            at++;
        }
        if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++; // reluctant or possessive
        }
        return none;
    }
}

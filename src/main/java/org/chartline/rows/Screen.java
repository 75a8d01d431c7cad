package org.chartline.rows;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the matches of many expressions in a text, looking once at each place and trying there only the expressions that
 * can begin so. One that can begin with anything is only tried where the text holds a word that it needs. The matches are
 * exactly those that {@link Matcher#find()} gives for each expression by itself.
 */
public final class Screen {

    private static final int[] NONE = {};

    private static final int ASCII = 128;

    private final List<Pattern> patterns;

    /** All expressions whose beginnings can be told. */
    private final Node root = new Node();

    /** Those of them that can also begin within a word. */
    private final Node withinWord = new Node();

    private final boolean[] screened;

    /** Those of the others of which is told how they begin where a line does. */
    private final boolean[] byLine;

    private final boolean[] anchored;
    private final BitSet unscreened = new BitSet();

    /** What can begin only where a line does; expressions that can begin at any line are filed under nothing. */
    private final Node lineStart = new Node();

    /** Those that cannot match where a text has none of their words. */
    private final BitSet needing = new BitSet();

    private final boolean lookingAround;

    /** Letters under which the expressions that can begin so are filed. */
    private static final class Node {
        private final @Nullable Node[] next = new Node[ASCII];
        private int[] patterns = NONE;
        private boolean leaf = true;

        @Nullable
        Node after(char c) {
            if (c < ASCII) {
                return next[c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c];
            }
            char letter = Character.toLowerCase(c);
            return letter < ASCII ? next[letter] : null;
        }

        void file(String beginning, int pattern) {
            Node node = this;
            for (int i = 0; i < beginning.length(); i++) {
                char letter = beginning.charAt(i);
                Node known = node.next[letter];
                if (known == null) {
                    known = new Node();
                    node.next[letter] = known;
                    node.leaf = false;
                }
                node = known;
            }
            node.patterns = Arrays.copyOf(node.patterns, node.patterns.length + 1);
            node.patterns[node.patterns.length - 1] = pattern;
        }
    }

    /** An expression whose beginnings cannot be told is tried at every place of a text that has the words it needs. */
    public Screen(List<Pattern> patterns) {
        this(patterns, false);
    }

    private Screen(List<Pattern> patterns, boolean lookingAround) {
        this.patterns = List.copyOf(patterns);
        this.lookingAround = lookingAround;
        this.screened = new boolean[patterns.size()];
        this.byLine = new boolean[patterns.size()];
        this.anchored = new boolean[patterns.size()];
        for (int i = 0; i < patterns.size(); i++) {
            String expression = patterns.get(i).pattern();
            Optional<Set<String>> beginnings = Beginnings.of(expression);
            anchored[i] = (patterns.get(i).flags() & Pattern.MULTILINE) == 0 && Beginnings.anchored(expression);
            screened[i] = beginnings.isPresent();
            unscreened.set(i, beginnings.isEmpty());
            boolean atWordEdge = Beginnings.atWordEdge(expression);
            for (String beginning : beginnings.orElse(Set.of())) {
                file(beginning, i, atWordEdge);
            }
            if (!screened[i]) {
                fileByLine(expression, i);
                fileNeeds(expression, i);
            }
        }
    }

    private void file(String beginning, int pattern, boolean atWordEdge) {
        root.file(beginning, pattern);
        if (!atWordEdge || !inWord(beginning.charAt(0))) {
            withinWord.file(beginning, pattern);
        }
    }

    private void fileByLine(String expression, int pattern) {
        boolean lines = (patterns.get(pattern).flags() & Pattern.MULTILINE) != 0;
        Optional<Set<String>> beginnings = lines ? Beginnings.byLine(expression) : Optional.empty();
        byLine[pattern] = beginnings.isPresent();
        for (String beginning : beginnings.orElse(Set.of())) {
            if (beginning.charAt(0) == Beginnings.LINE) {
                lineStart.file(beginning.substring(1), pattern);
            } else {
                file(beginning, pattern, false);
            }
        }
    }

    /** Words are filed as if they were expressions of their own. */
    private void fileNeeds(String expression, int pattern) {
        for (String word : Needed.of(expression).orElse(Set.of())) {
            needing.set(pattern);
            file(word, patterns.size() + pattern, false);
        }
    }

    /** A screen whose {@link Places#find} lets an expression look at what stands beyond the part that it searches. */
    public static Screen lookingAround(List<Pattern> patterns) {
        return new Screen(patterns, true);
    }

    /** Certainly part of a word, whatever the version of Java takes for a letter. */
    private static boolean inWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** The places of a text where each expression can begin. */
    public Places of(String text) {
        Places places = new Places(text);
        char[] letters = text.toCharArray();
        boolean afterWord = false;
        for (int i = 0; i < letters.length; i++) {
            boolean word = inWord(letters[i]);
            if (i == 0 || endsLine(letters[i - 1])) {
                places.add(lineStart.patterns, i);
                add(lineStart, letters, i, places);
            }
            add(afterWord && word ? withinWord : root, letters, i, places);
            afterWord = word;
        }
        return places;
    }

    private static void add(Node from, char[] letters, int place, Places places) {
        Node node = from.after(letters[place]);
        for (int at = place + 1; node != null; at++) {
            places.add(node.patterns, place);
            node = node.leaf || at == letters.length ? null : node.after(letters[at]);
        }
    }

    /** What {@code ^} takes for the end of the line before. */
    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The numbers of the expressions that may match at one place of a text. */
    public BitSet at(String text, int place) {
        BitSet candidates = (BitSet) unscreened.clone();
        Node node = root;
        for (int at = place; node != null; at++) {
            for (int pattern : node.patterns) {
                candidates.set(pattern);
            }
            node = node.leaf || at == text.length() ? null : node.after(text.charAt(at));
        }
        candidates.clear(patterns.size(), Math.max(patterns.size(), candidates.length())); // words that are only needed
        return candidates;
    }

    /** Growing offsets, in order. */
    private static final class Starts {
        private int[] at = new int[8];
        private int count;

        void add(int place) {
            if (count > 0 && at[count - 1] == place) {
                return;
            }
            if (count == at.length) {
                at = Arrays.copyOf(at, 2 * count);
            }
            at[count++] = place;
        }

        /** The number of the first place at or behind an offset. */
        int from(int offset) {
            int found = Arrays.binarySearch(at, 0, count, offset);
            return found >= 0 ? found : -found - 1;
        }
    }

    /** Where in one text the expressions can match. Used by one thread. */
    public final class Places {

        private final String text;
        private final @Nullable Starts[] starts = new Starts[patterns.size()];
        private final @Nullable Matcher[] matchers = new Matcher[patterns.size()];

        /** The expressions of which the text holds a word that they need. */
        private final BitSet met = new BitSet();

        private Places(String text) {
            this.text = text;
        }

        private void add(int[] numbers, int place) {
            for (int number : numbers) {
                if (number < starts.length) {
                    add(number, place);
                } else {
                    met.set(number - starts.length);
                }
            }
        }

        private void add(int pattern, int place) {
            Starts known = starts[pattern];
            if (known == null) {
                known = new Starts();
                starts[pattern] = known;
            }
            known.add(place);
        }

        /**
         * Every match of every expression, expression by expression, in order.
         *
         * @param then told the matcher, standing on a match, and the number of its expression
         */
        public void each(ObjIntConsumer<Matcher> then) {
            for (int i = 0; i < screened.length; i++) {
                Starts places = starts[i];
                if (!possible(i)) {
                    continue;
                }
                if (places != null) {
                    each(patterns.get(i).matcher(text), places, i, then);
                } else if (anchored[i]) {
                    Matcher matcher = patterns.get(i).matcher(text);
                    if (matcher.lookingAt()) {
                        then.accept(matcher, i);
                    }
                } else {
                    Matcher matcher = patterns.get(i).matcher(text);
                    while (matcher.find()) {
                        then.accept(matcher, i);
                    }
                }
            }
        }

        /** Whether the text holds what an expression begins with and a word that it needs. */
        private boolean possible(int number) {
            return (starts[number] != null || !screened[number] && !byLine[number]) && hasNeeded(number);
        }

        private boolean hasNeeded(int number) {
            return met.get(number) || !needing.get(number);
        }

        private void each(Matcher matcher, Starts places, int number, ObjIntConsumer<Matcher> then) {
            // so a look behind and a word's edge see what stands before the place
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            int end = 0;
            for (int i = 0; i < places.count; i++) {
                int start = places.at[i];
                if (start >= end && matchesAt(matcher, start)) {
                    end = matcher.end();
                    then.accept(matcher, number);
                }
            }
        }

        /** Looks at; where a look behind has seen the start of the text, that is taken for the match's begin. */
        private boolean matchesAt(Matcher matcher, int start) {
            return matcher.region(start, text.length()).lookingAt()
                    && (matcher.start() == start
                            || matcher.region(start, text.length()).find());
        }

        /**
         * The first match of an expression within {@code [begin, end)}, as {@link Matcher#find()} in this region gives
         * it; the matcher is good until the same expression is asked for again.
         *
         * @return standing on the match; null when there is none
         */
        public @Nullable Matcher find(int number, int begin, int end) {
            if (!canMatch(number, begin, end)) {
                return null;
            }
            Matcher matcher = matchers[number];
            if (matcher == null) {
                matcher = patterns.get(number).matcher(text).useTransparentBounds(lookingAround);
                matchers[number] = matcher;
            }
            matcher.region(begin, end);
            return (anchored[number] ? matcher.lookingAt() : matcher.find()) ? matcher : null;
        }

        /** Whether an expression may match within {@code [begin, end)}; false only when it cannot. */
        public boolean canMatch(int number, int begin, int end) {
            if (!screened[number]) {
                return hasNeeded(number); // a region may begin where no line does
            }
            Starts places = starts[number];
            if (places == null) {
                return false;
            }
            int next = places.from(begin);
            return next < places.count && places.at[next] < end;
        }
    }
}

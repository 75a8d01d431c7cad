package org.chartline.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the matches of many expressions in a text, looking once at each place and trying there only the expressions that
 * can begin so. The matches are exactly those that {@link Matcher#find()} gives for each expression by itself.
 */
public final class Screen {

    private static final int[] NONE = {};

    private static final int ASCII = 128;

    private final List<Pattern> patterns;
    private final Node root = new Node();
    private final boolean[] screened;

    /** Letters under which the expressions that can begin so are filed. */
    private static final class Node {
        private final @Nullable Node[] next = new Node[ASCII];
        private int[] patterns = NONE;
        private boolean leaf = true;

        @Nullable
        Node after(char c) {
            char letter = Character.toLowerCase(c);
            return letter < ASCII ? next[letter] : null;
        }
    }

    /** An expression whose beginnings cannot be told is tried at every place. */
    public Screen(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.screened = new boolean[patterns.size()];
        for (int i = 0; i < patterns.size(); i++) {
            Optional<Set<String>> beginnings = Beginnings.of(patterns.get(i).pattern());
            screened[i] = beginnings.isPresent();
            int number = i;
            beginnings.ifPresent(all -> all.forEach(beginning -> file(beginning, number)));
        }
    }

    private void file(String beginning, int pattern) {
        Node node = root;
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

    /** The places of a text where each expression can begin. */
    public Places of(String text) {
        List<Starts> starts = new ArrayList<>();
        patterns.forEach(pattern -> starts.add(new Starts()));
        for (int i = 0; i < text.length(); i++) {
            Node node = root;
            for (int at = i; node != null; at++) {
                for (int pattern : node.patterns) {
                    starts.get(pattern).add(i);
                }
                node = node.leaf || at == text.length() ? null : node.after(text.charAt(at));
            }
        }
        return new Places(text, starts);
    }

    /** Growing offsets, in order. */
    private static final class Starts {
        private int[] at = NONE;
        private int count;

        void add(int place) {
            if (count > 0 && at[count - 1] == place) {
                return;
            }
            if (count == at.length) {
                at = Arrays.copyOf(at, Math.max(8, 2 * count));
            }
            at[count++] = place;
        }

        /** The number of the first place at or behind an offset. */
        int from(int offset) {
            int found = Arrays.binarySearch(at, 0, count, offset);
            return found >= 0 ? found : -found - 1;
        }
    }

    /** Where in one text the expressions can match. */
    public final class Places {

        private final String text;
        private final List<Starts> starts;

        private Places(String text, List<Starts> starts) {
            this.text = text;
            this.starts = starts;
        }

        /**
         * Every match of every expression, expression by expression, in order.
         *
         * @param then told the matcher, standing on a match, and the number of its expression
         */
        public void each(ObjIntConsumer<Matcher> then) {
            for (int i = 0; i < patterns.size(); i++) {
                Matcher matcher = patterns.get(i).matcher(text);
                if (screened[i]) {
                    each(matcher, starts.get(i), i, then);
                } else {
                    while (matcher.find()) {
                        then.accept(matcher, i);
                    }
                }
            }
        }

        private void each(Matcher matcher, Starts places, int number, ObjIntConsumer<Matcher> then) {
            // so a look behind and a word's edge see what stands before the place
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            int end = 0;
            for (int i = 0; i < places.count; i++) {
                int start = places.at[i];
                if (start >= end && matcher.region(start, text.length()).lookingAt()) {
                    end = matcher.end();
                    then.accept(matcher, number);
                }
            }
        }

        /** Whether an expression may match within {@code [begin, end)}; false only when it cannot. */
        public boolean canMatch(int number, int begin, int end) {
            if (!screened[number]) {
                return true;
            }
            Starts places = starts.get(number);
            int next = places.from(begin);
            return next < places.count && places.at[next] < end;
        }
    }
}

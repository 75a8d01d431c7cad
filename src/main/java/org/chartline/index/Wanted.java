package org.chartline.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person looks for, taken apart. */
sealed interface Wanted {

    /** Every word of it, unwanted ones included. */
    Stream<Leaf> leaves();

    /**
     * A word or words together.
     *
     * @param number in the order of the query, from 0
     * @param beginning of a word, {@code gaba*}
     * @param apart how many words may stand between those of a phrase
     * @param asked the concept that it names, where it is to be widened
     */
    record Leaf(int number, String written, boolean beginning, int apart, Optional<Concepts.Asked> asked)
            implements Wanted {

        @Override
        public Stream<Leaf> leaves() {
            return Stream.of(this);
        }
    }

    /** All of the first, none of the second. */
    record All(List<Wanted> wanted, List<Wanted> unwanted) implements Wanted {

        @Override
        public Stream<Leaf> leaves() {
            return Stream.concat(wanted.stream(), unwanted.stream()).flatMap(Wanted::leaves);
        }
    }

    /** One of them. */
    record Any(List<Wanted> wanted) implements Wanted {

        @Override
        public Stream<Leaf> leaves() {
            return wanted.stream().flatMap(Wanted::leaves);
        }
    }

    /** Both, with at most so many words between. */
    record Near(Wanted left, Wanted right, int within) implements Wanted {

        @Override
        public Stream<Leaf> leaves() {
            return Stream.of(left, right).flatMap(Wanted::leaves);
        }
    }
}

package org.chartline.divide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds second copies of a document and text carried forward from an earlier visit.
 *
 * <p>Of two copies the later in the file is the copy, with two exceptions that keep the facts: a scan is the copy of a
 * page with a text layer, and a part is the copy of the whole. Only documents that share a run of characters are
 * compared, and runs that many documents share are form text, so the cost grows with the pages.
 */
final class Copies {

    /** A run that stands in more documents than this tells nothing. */
    private static final int FORM_TEXT = 24;

    /** Fewer shared runs than this come by chance. */
    private static final int FEWEST_SHARED = 12;

    /** A report of which this share stands in an earlier one of the same kind was carried forward from it. */
    private static final double CARRIED_FORWARD = 0.72;

    private static final double CARRIED_FORWARD_SCANNED = 0.45;

    /** What a visit of its own says in other words, be its form the same; a scan has misread ones besides. */
    private static final double OWN_WORDS = 0.16;

    private static final double OWN_WORDS_SCANNED = 0.4;

    private final List<Document> documents;
    private final List<Fingerprint> prints;
    private final List<List<Integer>> related;

    private Copies(List<Document> documents) {
        this.documents = documents;
        this.prints = documents.parallelStream()
                .map(document -> Fingerprint.of(document.runningText()))
                .toList();
        this.related = related(prints);
    }

    /** The documents with their {@code duplicateOf} and {@code copiedFrom} set. */
    static List<Document> marked(List<Document> documents) {
        return new Copies(documents).marked();
    }

    private List<Document> marked() {
        int[] originals = originals();
        List<Document> marked = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            boolean copy = originals[i] != i;
            Optional<Document> source = copy ? Optional.empty() : source(i, originals);
            marked.add(documents
                    .get(i)
                    .withCopies(
                            copy ? Optional.of(documents.get(originals[i]).id()) : Optional.empty(),
                            source.map(Document::id)));
        }
        return marked;
    }

    /** For each document the one whose copy it is; itself where it is none. */
    private int[] originals() {
        int[] originals = new int[documents.size()];
        for (int i = 0; i < originals.length; i++) {
            originals[i] = i;
        }
        for (int later = 0; later < originals.length; later++) {
            for (int earlier : related.get(later)) {
                if (earlier < later && SameDocument.is(documents, prints, earlier, later)) {
                    int one = root(originals, earlier);
                    int other = root(originals, later);
                    boolean swap = SameDocument.better(documents, prints, other, one);
                    originals[swap ? one : other] = swap ? other : one;
                }
            }
        }
        for (int i = 0; i < originals.length; i++) {
            originals[i] = root(originals, i);
        }
        return originals;
    }

    private static int root(int[] originals, int at) {
        int root = at;
        while (originals[root] != root) {
            root = originals[root];
        }
        return root;
    }

    /** The visit before, of the same kind, most of whose words come again. */
    private Optional<Document> source(int at, int[] originals) {
        return related.get(at).stream()
                .filter(other -> originals[other] == other)
                .filter(other -> earlierVisit(documents.get(other), documents.get(at)))
                .filter(other -> carriedForward(other, at))
                .map(documents::get)
                .max(Comparator.comparing(
                                (Document document) -> document.serviceDate().orElseThrow())
                        .thenComparing(Document::id, Comparator.reverseOrder()));
    }

    private boolean carriedForward(int earlier, int later) {
        boolean scanned = SameDocument.scanned(documents.get(earlier)) || SameDocument.scanned(documents.get(later));
        Fingerprint print = prints.get(later);
        return print.sharedWith(prints.get(earlier)) >= (scanned ? CARRIED_FORWARD_SCANNED : CARRIED_FORWARD)
                && print.wordsOf(prints.get(earlier), scanned ? OWN_WORDS_SCANNED : OWN_WORDS);
    }

    private static boolean earlierVisit(Document earlier, Document later) {
        return earlier.type() == later.type()
                && earlier.serviceDate().isPresent()
                && later.serviceDate().isPresent()
                && earlier.serviceDate().get().compareTo(later.serviceDate().get()) < 0;
    }

    /** For each document the others with which it shares runs, in order. */
    private static List<List<Integer>> related(List<Fingerprint> prints) {
        long[] held = held(prints);
        List<Map<Integer, Integer>> shared = new ArrayList<>();
        prints.forEach(print -> shared.add(new TreeMap<>()));
        for (int begin = 0, end; begin < held.length; begin = end) {
            end = begin + 1;
            while (end < held.length && run(held[end]) == run(held[begin])) {
                end++;
            }
            if (end - begin <= FORM_TEXT) {
                count(held, begin, end, shared);
            }
        }
        return shared.stream().map(Copies::enough).toList();
    }

    /** Each run with the number of a document that has it, those of one run side by side. */
    private static long[] held(List<Fingerprint> prints) {
        return IntStream.range(0, prints.size())
                .boxed()
                .flatMapToLong(
                        i -> Arrays.stream(prints.get(i).runs()).mapToLong(run -> (long) run << Integer.SIZE | i))
                .sorted()
                .toArray();
    }

    private static int run(long held) {
        return (int) (held >> Integer.SIZE);
    }

    /** Adds one to what each two holders of a run share. */
    private static void count(long[] held, int begin, int end, List<Map<Integer, Integer>> shared) {
        for (int i = begin; i < end; i++) {
            for (int j = begin; j < end; j++) {
                if (i != j) {
                    shared.get((int) held[i]).merge((int) held[j], 1, Integer::sum);
                }
            }
        }
    }

    private static List<Integer> enough(Map<Integer, Integer> shared) {
        return shared.entrySet().stream()
                .filter(other -> other.getValue() >= FEWEST_SHARED)
                .map(Map.Entry::getKey)
                .toList();
    }
}

package org.chartline.divide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

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
    private static final double CARRIED_FORWARD = 0.6;

    private static final double CARRIED_FORWARD_SCANNED = 0.4;

    private final List<Document> documents;
    private final List<Fingerprint> prints;
    private final List<List<Integer>> related;

    private Copies(List<Document> documents) {
        this.documents = documents;
        this.prints = documents.stream()
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
                .filter(other -> prints.get(at).sharedWith(prints.get(other)) >= carriedForward(other, at))
                .map(documents::get)
                .max(Comparator.comparing(
                                (Document document) -> document.serviceDate().orElseThrow())
                        .thenComparing(Document::id, Comparator.reverseOrder()));
    }

    private double carriedForward(int one, int other) {
        return SameDocument.scanned(documents.get(one)) || SameDocument.scanned(documents.get(other))
                ? CARRIED_FORWARD_SCANNED
                : CARRIED_FORWARD;
    }

    private static boolean earlierVisit(Document earlier, Document later) {
        return earlier.type() == later.type()
                && earlier.serviceDate().isPresent()
                && later.serviceDate().isPresent()
                && earlier.serviceDate().get().compareTo(later.serviceDate().get()) < 0;
    }

    /** For each document the others with which it shares runs, in order. */
    private static List<List<Integer>> related(List<Fingerprint> prints) {
        Map<Integer, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < prints.size(); i++) {
            for (int run : prints.get(i).runs()) {
                holders.computeIfAbsent(run, key -> new ArrayList<>(2)).add(i);
            }
        }
        List<List<Integer>> related = new ArrayList<>();
        for (int i = 0; i < prints.size(); i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (int run : prints.get(i).runs()) {
                List<Integer> of = holders.getOrDefault(run, List.of());
                if (of.size() <= FORM_TEXT) {
                    of.forEach(other -> shared.merge(other, 1, Integer::sum));
                }
            }
            shared.remove(i);
            shared.values().removeIf(count -> count < FEWEST_SHARED);
            related.add(List.copyOf(new TreeSet<>(shared.keySet())));
        }
        return related;
    }
}

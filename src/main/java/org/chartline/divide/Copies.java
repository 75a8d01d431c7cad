package org.chartline.divide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds second copies of a document and text carried forward from an earlier visit. */
final class Copies {

    /** Two documents of which each holds this share of the other are one, but for stamps and fax lines. */
    private static final double SAME = 0.85;

    /** A report of which this share stands in an earlier one of the same kind was carried forward from it. */
    private static final double CARRIED_FORWARD = 0.6;

    private Copies() {}

    /** The documents with their {@code duplicateOf} and {@code copiedFrom} set. */
    static List<Document> marked(List<Document> documents) {
        List<Shingles> shingles =
                documents.stream().map(document -> Shingles.of(document.text())).toList();
        List<Document> marked = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            marked.add(marked(documents, shingles, marked, i));
        }
        return marked;
    }

    private static Document marked(List<Document> documents, List<Shingles> shingles, List<Document> before, int at) {
        Document document = documents.get(at);
        Optional<String> original = Optional.empty();
        Optional<String> source = Optional.empty();
        for (int i = 0; i < documents.size(); i++) {
            double shared = shingles.get(at).sharedWith(shingles.get(i));
            boolean same = shared >= SAME && shingles.get(i).sharedWith(shingles.get(at)) >= SAME;
            if (i < at
                    && original.isEmpty()
                    && (same && sameDay(document, documents.get(i)) || sameFile(document, documents.get(i)))) {
                original = Optional.of(
                        before.get(i).duplicateOf().orElse(documents.get(i).id()));
            } else if (i != at
                    && source.isEmpty()
                    && shared >= CARRIED_FORWARD
                    && earlierVisit(documents.get(i), document)) {
                source = Optional.of(documents.get(i).id());
            }
        }
        return document.withCopies(original, original.isPresent() ? Optional.empty() : source);
    }

    private static boolean sameFile(Document one, Document other) {
        return one.file().equals(other.file()) && one.firstPage() == other.firstPage();
    }

    private static boolean sameDay(Document one, Document other) {
        return one.type() == other.type() && one.serviceDate().equals(other.serviceDate());
    }

    private static boolean earlierVisit(Document earlier, Document later) {
        return earlier.type() == later.type()
                && earlier.serviceDate().isPresent()
                && later.serviceDate().isPresent()
                && earlier.serviceDate().get().compareTo(later.serviceDate().get()) < 0;
    }
}

package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chartline.divide.Document;
import org.chartline.divide.Place;
import org.chartline.store.CaseFile;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/**
 * Checks a drafted sentence against the stored pages, knowing nothing of how it was written. Every quote must stand where
 * it is said to and bear out something in the sentence, and every date, number, drug, side and negation of the sentence
 * must be borne out by a quote of its own.
 */
final class Verifier {

    /** Words of the summary's own frame that are also names of drugs or classes. */
    private static final Set<String> FRAME = Set.of("medication", "medications", "treatment", "pain", "applicant");

    private final Map<String, Document> documents;
    private final String caseLine;
    private final String coverage;

    Verifier(CaseFile file) {
        this.documents = file.documents().stream()
                .map(TaggedDocument::document)
                .collect(Collectors.toMap(Document::id, Function.identity()));
        this.caseLine = "FILE NUMBER: " + file.id().value() + ".";
        this.coverage = Coverage.of(file).notFound();
    }

    /** The sentence with its fault, if it has one. */
    Sentence verify(Sentence sentence) {
        return sentence.withFault(fault(sentence.text(), sentence.citations()));
    }

    /**
     * The sentence in a reviewer's words, with its fault. It keeps the citations that still bear out something, narrowed to
     * the words that it still has.
     */
    Sentence reworded(Sentence sentence, String words) {
        List<Citation> idle = cover(words).idle(sentence.citations());
        List<Citation> kept = new ArrayList<>(sentence.citations());
        kept.removeAll(idle);
        for (Citation place : idle) {
            for (Citation narrowed : Narrowed.of(place, words)) {
                List<Citation> more = new ArrayList<>(kept);
                more.add(narrowed);
                if (!kept.contains(narrowed) && cover(words).idle(more).isEmpty()) {
                    kept.add(narrowed);
                }
            }
        }
        return verify(new Sentence(sentence.slot(), sentence.subject(), words, kept, Optional.empty()));
    }

    private Cover cover(String words) {
        Cover cover = new Cover(words);
        cover.words(coverage);
        return cover;
    }

    /** What is wrong with a text and the places it is said to rest on; empty when nothing is. */
    Optional<String> fault(String text, List<Citation> citations) {
        for (Citation citation : citations) {
            if (!stands(citation)) {
                return Optional.of("a quote does not stand on page " + citation.page() + " of " + citation.document());
            }
        }
        if (text.equals(caseLine)) {
            return Optional.empty();
        }
        Cover cover = new Cover(text);
        boolean said = cover.words(coverage);
        if (citations.isEmpty() && !said) {
            return Optional.of("cites nothing");
        }
        return cover.lay(citations)
                .map(idle -> "the quote “" + Blanks.one(idle.quote()) + "” bears out nothing here")
                .or(() -> cover.first(Checked.NUMBER).map(found -> nowhere("number", found)))
                .or(() -> cover.first(Checked.SIDE).map(found -> nowhere("side", found)))
                .or(() -> cover.first(Checked.NEGATION).map(found -> nowhere("negation", found)))
                .or(() -> cover.drug(FRAME).map(found -> nowhere("drug", found)))
                .or(() -> cover.claims().map(found -> nowhere("statement", found)))
                .or(() -> ForbiddenWords.why(text).map(why -> "says what a summary must not: " + why));
    }

    private static String nowhere(String what, String found) {
        return "the " + what + " “" + found + "” stands in no quote";
    }

    private boolean stands(Citation citation) {
        Document document = documents.get(citation.document());
        return document != null
                && document.pages().stream()
                        .filter(page -> page.number() == citation.page())
                        .anyMatch(page -> citation.end() <= page.text().length()
                                && citation.begin() >= 0
                                && citation.begin() < citation.end()
                                && document.quote(new Place(citation.page(), citation.begin(), citation.end()))
                                        .equals(citation.quote()));
    }
}

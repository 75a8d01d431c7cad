package org.chartline.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chartline.divide.BadCorrectionException;
import org.chartline.divide.Correction;
import org.chartline.divide.Corrections;
import org.chartline.divide.Document;
import org.chartline.ingest.Page;

/**
 * Puts a reviewer's word in the place of the mentions that were found. A mention that a reviewer made takes the place of
 * what was found at the same words, and of mentions of its kind that it overlaps; of an attribute that the reviewer does
 * not speak of, what was found holds. The order of the corrections does not matter.
 *
 * <p>Words are looked for at their offset, else where they stand nearest to it. A correction that cannot be followed,
 * because the page was read or tagged anew, changes nothing: {@link #unplaced} tells it.
 */
public final class MentionCorrections {

    /** A mention that a reviewer speaks of. */
    private record Said(Span span, MentionValue value, String page, int pageBegin) {

        boolean replaces(Mention found) {
            Span other = found.evidence().span();
            return other.equals(span)
                    || value.type().filter(found.type()::equals).isPresent() && other.overlaps(span);
        }

        boolean isSaidBy(Mention mention) {
            return mention.evidence().rule().equals(SaidMention.RULE)
                    && mention.evidence().span().equals(span);
        }

        /** What was found of that kind there; the same words before others. */
        Optional<Mention> found(List<Mention> mentions) {
            return mentions.stream()
                    .filter(mention ->
                            value.type().filter(mention.type()::equals).isPresent())
                    .filter(mention -> mention.evidence().span().overlaps(span))
                    .min(Comparator.comparing(
                            mention -> !mention.evidence().span().equals(span)));
        }
    }

    private MentionCorrections() {}

    /**
     * Checks what can be checked without the pages.
     *
     * @throws BadCorrectionException for a value that says nothing
     */
    public static void check(Corrections corrections) {
        for (Correction one : corrections.all()) {
            if (one.what() == Correction.What.MENTION) {
                value(one);
            }
        }
    }

    /**
     * A document as a reviewer corrected it.
     *
     * @param found as it was tagged
     * @throws BadCorrectionException when a mention cannot be as the reviewer says, or the words stand more than once
     */
    public static TaggedDocument apply(Corrections corrections, TaggedDocument found) {
        List<Correction> spoken = corrections.ofMentions(found.document());
        if (spoken.isEmpty()) {
            return found;
        }
        Map<Span, Said> said = new LinkedHashMap<>();
        Map<Span, Mention> made = new LinkedHashMap<>();
        for (Correction one : spoken) { // of two on the same words, the one that says where holds
            said(one, found.document()).ifPresent(words -> {
                Optional<Mention> mention = made(one, words, found.mentions());
                if (mention.isPresent() || words.value().type().isEmpty()) {
                    said.put(words.span(), words);
                    made.remove(words.span());
                    mention.ifPresent(now -> made.put(words.span(), now));
                }
            });
        }
        List<Mention> mentions = new ArrayList<>(made.values());
        found.mentions().stream()
                .filter(mention -> said.values().stream().noneMatch(words -> words.replaces(mention)))
                .forEach(mentions::add);
        mentions.sort(
                Comparator.comparing((Mention mention) -> mention.evidence().span())
                        .thenComparing(Mention::type));
        return new TaggedDocument(found.document(), mentions);
    }

    /** Whether a mention of the correction's page is one that a reviewer made or changed by it. */
    public static boolean saidBy(Correction one, Mention mention) {
        return mention.evidence().rule().equals(SaidMention.RULE)
                && one.passage()
                        .filter(words -> words.quote().equals(mention.evidence().text()))
                        .isPresent();
    }

    /**
     * The corrections of mentions that could not be followed: their words stand on no page, or they rested on what is found
     * no more.
     *
     * @param documents as they were corrected
     */
    public static List<Correction> unplaced(Corrections corrections, List<TaggedDocument> documents) {
        return corrections.all().stream()
                .filter(one -> one.what() == Correction.What.MENTION)
                .filter(one -> documents.stream().noneMatch(tagged -> followed(corrections, one, tagged)))
                .toList();
    }

    private static boolean followed(Corrections corrections, Correction one, TaggedDocument tagged) {
        return corrections.ofMentions(tagged.document()).contains(one)
                && said(one, tagged.document())
                        .filter(said -> said.value().type().isEmpty()
                                || tagged.mentions().stream().anyMatch(mention -> said.isSaidBy(mention)))
                        .isPresent();
    }

    private static Optional<Mention> made(Correction one, Said said, List<Mention> found) {
        try {
            return said.value()
                    .type()
                    .map(type -> SaidMention.of(
                            said.page(), said.pageBegin(), said.span(), type, said.value(), said.found(found)));
        } catch (NoSuchElementException e) {
            return Optional.empty(); // it rested on what is found no more
        } catch (IllegalArgumentException e) {
            throw new BadCorrectionException(one.source(), one.line(), String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Said> said(Correction one, Document document) {
        int begin = 0;
        for (Page page : document.pages()) {
            if (page.number() == one.page()) {
                int start = begin;
                return place(one, page.text())
                        .map(span -> new Said(
                                new Span(start + span.begin(), start + span.end()), value(one), page.text(), start));
            }
            begin += page.text().length() + 1;
        }
        return Optional.empty();
    }

    private static Optional<Span> place(Correction one, String text) {
        return one.passage().flatMap(words -> {
            if (words.begin() < 0 && Passages.several(text, words.quote())) {
                throw new BadCorrectionException(
                        one.source(), one.line(), "the words stand more than once: write in 'begin' where");
            }
            return Passages.nearest(text, words.quote(), words.begin())
                    .map(at -> new Span(at, at + words.quote().length()));
        });
    }

    private static MentionValue value(Correction one) {
        try {
            return MentionValue.parse(one.value());
        } catch (IllegalArgumentException e) {
            throw new BadCorrectionException(one.source(), one.line(), String.valueOf(e.getMessage()));
        }
    }
}

package org.chartline.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.chartline.tag.Assertion;

/**
 * The words of a page and, where a mention begins, what it is an instance of. Because both have places in one text, a
 * phrase, a distance and a mark treat a class or a drug as they treat a word, and what is found is what is marked.
 */
final class PageTokens extends TokenFilter {

    /** A mention as it is indexed. */
    record Placed(int begin, int end, Optional<Assertion> assertion, Set<String> concepts) {}

    /** Something that stands where the last word does. */
    private record Beside(String term, int begin, int end) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Placed> mentions;
    private int next;
    private final List<Placed> open = new ArrayList<>();
    private final Deque<Beside> beside = new ArrayDeque<>();

    /** @param words of the page's text */
    PageTokens(TokenStream words, List<Placed> mentions) {
        super(words);
        this.mentions =
                mentions.stream().sorted(Comparator.comparingInt(Placed::begin)).toList();
    }

    @Override
    public boolean incrementToken() throws IOException {
        Beside waiting = beside.poll();
        if (waiting != null) {
            term.setEmpty().append(waiting.term());
            offsets.setOffset(waiting.begin(), waiting.end());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        mentioned(offsets.startOffset(), offsets.endOffset());
        return true;
    }

    private void mentioned(int begin, int end) {
        open.removeIf(mention -> mention.end() <= begin);
        int fresh = open.size();
        for (; next < mentions.size() && mentions.get(next).begin() < end; next++) {
            if (mentions.get(next).end() > begin) {
                open.add(mentions.get(next));
            }
        }
        if (!open.isEmpty()) { // which few words are in
            asserted(term.toString(), begin, end);
            open.subList(fresh, open.size()).forEach(mention -> instance(begin, mention));
        }
    }

    /** The word once more for each assertion under which it is mentioned. */
    private void asserted(String word, int begin, int end) {
        Set<Assertion> said = EnumSet.noneOf(Assertion.class);
        for (Placed mention : open) {
            mention.assertion()
                    .filter(said::add)
                    .ifPresent(a -> beside.add(new Beside(Tokens.asserted(a, word), begin, end)));
        }
    }

    private void instance(int wordBegin, Placed mention) {
        int begin = Math.max(wordBegin, mention.begin());
        for (String concept : mention.concepts()) {
            String token = Tokens.concept(concept);
            beside.add(new Beside(token, begin, mention.end()));
            mention.assertion().ifPresent(a -> beside.add(new Beside(Tokens.asserted(a, token), begin, mention.end())));
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = 0;
        open.clear();
        beside.clear();
    }
}

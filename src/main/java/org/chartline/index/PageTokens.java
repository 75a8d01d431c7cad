package org.chartline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.chartline.tag.Assertion;

/**
 * The words of a page and, where a mention begins, what it is an instance of. Because both have places in one text, a
 * phrase, a distance and a mark treat a class or a drug as they treat a word, and what is found is what is marked.
 */
final class PageTokens extends TokenStream {

    /** A mention as it is indexed. */
    record Placed(int begin, int end, Optional<Assertion> assertion, List<String> concepts) {}

    private record Token(String term, int begin, int end, int step) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Token> tokens;

    private PageTokens(List<Token> tokens) {
        this.tokens = tokens.iterator();
    }

    static PageTokens of(Analyzer analyzer, String text, List<Placed> mentions) throws IOException {
        List<Token> tokens = new ArrayList<>();
        List<Placed> coming = new ArrayList<>(mentions);
        coming.sort(Comparator.comparingInt(Placed::begin));
        List<Placed> open = new ArrayList<>();
        int next = 0;
        for (Token word : words(analyzer, text)) {
            tokens.add(word);
            int fresh = open.size();
            while (next < coming.size() && coming.get(next).begin() < word.end()) {
                open.add(coming.get(next++));
            }
            List<Placed> begun = new ArrayList<>(open.subList(fresh, open.size()));
            open.removeIf(mention -> mention.end() <= word.begin());
            begun.retainAll(open);
            asserted(word, open, tokens);
            begun.forEach(mention -> instance(word, mention, tokens));
        }
        return new PageTokens(tokens);
    }

    /** The word once more for each assertion under which it is mentioned. */
    private static void asserted(Token word, List<Placed> open, List<Token> tokens) {
        open.stream()
                .flatMap(mention -> mention.assertion().stream())
                .distinct()
                .forEach(assertion ->
                        tokens.add(new Token(Tokens.asserted(assertion, word.term()), word.begin(), word.end(), 0)));
    }

    private static void instance(Token word, Placed mention, List<Token> tokens) {
        int begin = Math.max(word.begin(), mention.begin());
        for (String concept : mention.concepts()) {
            String token = Tokens.concept(concept);
            tokens.add(new Token(token, begin, mention.end(), 0));
            mention.assertion()
                    .ifPresent(a -> tokens.add(new Token(Tokens.asserted(a, token), begin, mention.end(), 0)));
        }
    }

    private static List<Token> words(Analyzer analyzer, String text) throws IOException {
        List<Token> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute by = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(
                        new Token(word.toString(), place.startOffset(), place.endOffset(), by.getPositionIncrement()));
            }
            stream.end();
        }
        return words;
    }

    @Override
    public boolean incrementToken() {
        if (!tokens.hasNext()) {
            return false;
        }
        Token next = tokens.next();
        clearAttributes();
        term.append(next.term());
        offsets.setOffset(next.begin(), next.end());
        step.setPositionIncrement(next.step());
        return true;
    }
}

package org.chartline.index;

import org.chartline.tag.Assertion;

/**
 * How the tokens are written that stand in a page's text beside its words: what a mention is an instance of, and each
 * word or instance once more with the assertion of its mention. No analyzer makes such tokens of what people type.
 */
final class Tokens {

    private static final char MARK = '\u0001';

    private Tokens() {}

    static String concept(String concept) {
        return MARK + concept;
    }

    /** @param token a word or {@link #concept} */
    static String asserted(Assertion assertion, String token) {
        return MARK + assertion.toString() + MARK + token;
    }
}

package org.chartline.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLettersTests {

    @ParameterizedTest(name = "{0} begins with {1}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '~', textBlock = """
            cat -> Cc
            cat|dog -> CDcd
            \\bcat -> Cc
            (?:re)?take -> RTrt
            (?:the )*end -> ETet
            (?<!not )used -> Uu
            (?=x)yes -> Yy
            (?<v>one|two) x -> OTot
            (?:a|(?:b|c)d)e -> ABCabc
            \\.5 -> .
            """)
    void tells(String expression, String letters) {
        assertThat(FirstLetters.of(expression)).map(FirstLettersTests::joined).hasValue(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ab]c", "\\d+", ".x", "^x", "(?:a|\\w)b", "(?:a)?", "a*", "(?-i:A)b"})
    void saysNothingOfWhatCanBeginWithAnything(String expression) {
        assertThat(FirstLetters.of(expression)).isEqualTo(Optional.empty());
    }

    /** What is looked for must be found with the look ahead as without it. */
    @Test
    void changesNoMatch() {
        List<String> expressions = List.of(
                "(?i)\\b(?:off work|(?:re)?turn(?:ed)? to work|T\\.?T\\.?D)\\b",
                "(?i)(?<!not )\\b(?:no|without) (?:any )?(?:pain|relief)",
                "(?i)\\b(?<n>one|two|three) (?:visits?|sessions?)\\b");
        String text =
                "He is OFF WORK, returned to work, turned to work; T.T.D. No pain, not without relief. Two visits, one session.";
        for (String expression : expressions) {
            assertThat(matches(Rows.expression(expression), text))
                    .isEqualTo(matches(Pattern.compile(expression), text));
        }
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String joined(Set<Character> letters) {
        return letters.stream().map(String::valueOf).reduce("", String::concat);
    }
}

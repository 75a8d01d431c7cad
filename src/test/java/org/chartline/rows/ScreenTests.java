package org.chartline.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTests {

    @ParameterizedTest(name = "{0} begins with {1}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '~', textBlock = """
            cat -> cat
            cat|Dogs -> cat,dogs
            \\bcats? -> cat
            cats|cat -> cat
            (?:re)?take -> reta,take
            (?:the-)*end -> end,the-
            (?<!not )used -> used
            (?=x)yes -> yes
            (?<v>one|two)x -> onex,twox
            (?:a|(?:b|c)d)e -> ae,bde,cde
            \\.5 -> .5
            n[ao]\\w -> na,no
            a{1,60}b -> a
            [a-cX]y -> ay,by,cy,xy
            [xy]\\d -> x0,x1,x2,x3,x4,x5,x6,x7,x8,x9,y0,y1,y2,y3,y4,y5,y6,y7,y8,y9
            \\Qa.b\\E|c -> a.b,c
            ^x$ -> x
            (?-i:A)b -> ab
            """)
    void beginningsAreTold(String expression, String beginnings) {
        assertThat(Beginnings.of(expression)).hasValue(Set.of(beginnings.split(",")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[^ab]c", ".x", "(?:a|\\w)b", "(?:a)?", "a*", "(?s:A)b", "é", "[a-z]\\w"})
    void nothingIsSaidOfWhatCanBeginWithAnything(String expression) {
        assertThat(Beginnings.of(expression)).isEmpty();
    }

    @ParameterizedTest(name = "{0} begins by lines with {1}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '~', textBlock = """
            ^cat -> ^cat
            ^cat|dog -> ^cat,dog
            ^\\s*cat -> ^
            (?:^\\s*|(?<=x))date -> ^,date
            (?s)^to.*from -> ^to
            """)
    void beginningsOfLinesAreTold(String expression, String beginnings) {
        Set<String> lines = new TreeSet<>();
        for (String beginning : beginnings.split(",")) {
            lines.add(beginning.replace('^', Beginnings.LINE));
        }

        assertThat(Beginnings.byLine(expression)).hasValue(lines);
    }

    @ParameterizedTest(name = "{0} needs {1}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '~', textBlock = """
            ^[^.]*cat -> cat
            ^\\s*(?:claim|file) {1,12}number -> number
            \\w+(?:cats|dog)s? -> cats,catss,dog,dogs
            .(?:one|two|x\\d+three) -> one,three,two
            .authori[sz]ation -> author
            .(?=.{0,9}served) -> served
            (?<!not ).{2}(?:never|(?i:always)) {1,12}again -> again
            .(?:abc)?(?:def){2} -> def
            """)
    void neededWordsAreTold(String expression, String words) {
        assertThat(Needed.of(expression)).hasValue(Set.of(words.split(",")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a|b", ".(?:cats|x)", "(?:cats)?", "(?:cats)*", "(?!cats)x", "\\d{2}", "é{4}", "(?x)c a t"})
    void nothingIsSaidOfWhatCanDoWithoutWords(String expression) {
        assertThat(Needed.of(expression)).isEmpty();
    }

    @Test
    void theScreenFindsExactlyWhatEachExpressionFinds() {
        List<Pattern> patterns = List.of(
                Rows.expression("(?i)\\b(?:off work|(?:re)?turn(?:ed)? to work|T\\.?T\\.?D)\\b"),
                Rows.expression("(?i)(?<!not )\\b(?:no|without) (?:any )?(?:pain|relief)"),
                Rows.expression("(?i)\\b(?<n>one|two|three) (?:visits?|sessions?)\\b"),
                Pattern.compile("[a-z]+ing\\b"),
                Pattern.compile("^He"),
                Pattern.compile("o{1,3}"));
        String text =
                "He is OFF WORK, returned to work, turned to work; T.T.D. No pain, not without relief. Two visits, "
                        + "one session, ooooo. He is working.";

        assertSame(patterns, text);
    }

    @Test
    void theScreenFindsTheSameInAnyText() {
        long seed = 11;
        Random random = new Random(seed);
        String[] words = {
            "no", "No", "pain", "work", "to", "off", ".", " ", "\n", "\r", "8/10", "x", "denies", "ſ", "K", "İ"
        };
        List<Pattern> patterns = List.of(
                Pattern.compile("(?i)no(?: |\\n)?(?:pain|work)?"),
                Pattern.compile("(?i)\\b(?:to|off) ?work"),
                Pattern.compile("(?i)(?<=\\b|x)(?:denies|den) "),
                Pattern.compile("\\d/1\\d"),
                Pattern.compile("(?i)k|s"),
                Pattern.compile("(?m)^x"),
                Pattern.compile("(?i)(?<=^(?:no )?)pain"),
                Pattern.compile("(?i)\\bno|off"),
                Pattern.compile("^(?:no|off)"),
                Pattern.compile("(?i)^\\s*(?:pain|work)|off", Pattern.MULTILINE),
                Pattern.compile("(?i)^[^\\n]*\\bpain", Pattern.MULTILINE),
                Pattern.compile("(?:^\\s*|(?<=\\s))to", Pattern.MULTILINE),
                Pattern.compile("(?s)^no.{0,9}^x", Pattern.MULTILINE),
                Pattern.compile("\\w+ (?:work|(?=\\n)\\s*denies)"));
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(words[random.nextInt(words.length)]);
            }
            assertSame(patterns, text.toString());
        }
    }

    @Test
    void aPartOfATextIsSearchedAsARegion() {
        List<Pattern> patterns =
                List.of(Pattern.compile("^pain"), Pattern.compile("(?<=no )pain"), Pattern.compile("\\d+"));
        String text = "no pain 12";
        Screen.Places places = new Screen(patterns).of(text);
        Screen.Places around = Screen.lookingAround(patterns).of(text);

        assertThat(places.find(0, 3, 10)).isNotNull();
        assertThat(places.find(0, 2, 10)).isNull();
        assertThat(places.find(1, 3, 10)).isNull();
        assertThat(around.find(1, 3, 10)).isNotNull();
        assertThat(places.find(2, 0, 9))
                .satisfies(matcher -> assertThat(matcher.end()).isEqualTo(9));
        assertThat(places.find(2, 0, 8)).isNull();
    }

    @Test
    void theExpressionsThatCanMatchAtAPlaceAreTold() {
        Screen screen =
                new Screen(List.of(Pattern.compile("pain"), Pattern.compile("\\w+"), Pattern.compile("no pain")));

        assertThat(screen.at("no pain", 3).toString()).isEqualTo("{0, 1}");
        assertThat(screen.at("no pain", 0).toString()).isEqualTo("{1, 2}");
    }

    private static void assertSame(List<Pattern> patterns, String text) {
        List<String> found = new ArrayList<>();
        new Screen(patterns).of(text).each((matcher, number) -> found.add(number + ":" + described(matcher)));
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            String number = i + ":";
            patterns.get(i).matcher(text).results().forEach(match -> wanted.add(number + described(match)));
        }
        assertThat(found).as("in «%s»", text).isEqualTo(wanted);
    }

    private static String described(MatchResult match) {
        return match.start() + "-" + match.end();
    }
}

package org.chartline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTests {

    /** Beyond ASCII, beyond the basic plane, over line and page ends, and with what each form must escape. */
    private static final String TEXT =
            "😀 Señor Núñez takes Norco® 10/325 mg — “2 tabs”\nq6h prn; <b>&amp; \t 5% off\fpage 2: Ultram𝛂 daily\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"JSON", "BRAT", "XMI"})
    void whatIsWrittenIsReadAgainUnchanged(Format format) throws IOException {
        AnnotatedText written = new AnnotatedText(
                "ñ 1.txt",
                TEXT,
                List.of(
                        annotation("MEDICATION", "Norco", Map.of("strength", "10/325 mg", "assertion", "present")),
                        annotation("MEDICATION", "“2 tabs”\nq6h", Map.of("frequency", "“2 tabs”\nq6h \\ = \t")),
                        annotation("PROCEDURE", "<b>&amp;", Map.of("site", "<a href=\"x\">&")),
                        annotation("DATE", "😀", Map.of()),
                        annotation("MEDICATION", "Ultram𝛂", Map.of("assertion", "past"))));

        write(format, written);

        assertThat(Format.read(folder)).singleElement().satisfies(read -> {
            assertThat(read.name()).isEqualTo(written.name());
            assertThat(read.text()).isEqualTo(TEXT);
            assertThat(read.annotations()).containsExactlyInAnyOrderElementsOf(written.annotations());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "BRAT", "XMI"})
    void anyAnnotationsComeBack(Format format) throws IOException {
        Random random = new Random(7);
        String[] words = {"a", "é", "😀", " ", "\n", "Norco", "\"", "'", "&", "<", "]]>", ";", "\\n", "1/2"};
        StringBuilder text = new StringBuilder();
        List<int[]> ends = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int begin = text.length();
            text.append(words[random.nextInt(words.length)]);
            if (!text.substring(begin).isBlank()) {
                ends.add(new int[] {begin, text.length()});
            }
        }
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int begin = ends.get(random.nextInt(ends.size() - 5))[0];
            int end = ends.stream()
                    .map(e -> e[1])
                    .filter(e -> e > begin)
                    .findFirst()
                    .orElseThrow();
            String value = words[random.nextInt(words.length)] + words[random.nextInt(words.length)];
            annotations.add(new Annotation(
                    "T" + i % 6, begin, end, text.substring(begin, end), Map.of("value", value, "n", "v" + i)));
        }

        write(format, new AnnotatedText("random.txt", text.toString(), annotations));

        assertThat(Format.read(folder).get(0).annotations()).containsExactlyInAnyOrderElementsOf(annotations);
    }

    @Test
    void ourJsonKeepsWhyAnAnnotationWasMade() throws IOException {
        Basis basis = new Basis(
                Optional.of("norco"),
                Optional.of(new Basis.Cue("denies", "denies", new Basis.Place(3, 9))),
                OptionalDouble.of(0.75),
                Map.of("strength", new Basis.Place(26, 35)));
        Annotation plain = annotation("MEDICATION", "Norco", Map.of());
        Annotation made =
                new Annotation(plain.type(), plain.begin(), plain.end(), plain.text(), Map.of("a", "b"), basis);

        write(Format.JSON, new AnnotatedText("one.txt", TEXT, List.of(made)));

        assertThat(Format.read(folder).get(0).annotations()).containsExactly(made);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void i2b2IsReadWhetherItCountsFromZeroOrOne(int first) throws IOException {
        Files.writeString(folder.resolve("7.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <deIdi2b2><TEXT><![CDATA[😀 Norco & Soma]]></TEXT>
                <TAGS><MEDICATION id="M0" start="%d" end="%d" text="Norco" TYPE="opioid"/><NOTE id="n"/></TAGS></deIdi2b2>
                """.formatted(2 + first, 7 + first));

        assertThat(Format.read(folder)).singleElement().satisfies(read -> {
            assertThat(read.text()).isEqualTo("😀 Norco & Soma");
            assertThat(read.annotations())
                    .containsExactly(new Annotation("MEDICATION", 3, 8, "Norco", Map.of("type", "opioid")));
        });
    }

    @Test
    void i2b2ReadsNothingOutsideItself() throws IOException {
        Files.writeString(folder.resolve("secret"), "secret");
        Files.writeString(
                folder.resolve("7.xml"),
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file://%s\">]><r><TEXT>&x;</TEXT><TAGS/></r>"
                        .formatted(folder.resolve("secret")));

        assertThatThrownBy(() -> Format.read(folder))
                .isInstanceOf(BadGoldException.class)
                .hasMessageContaining("7.xml");
    }

    @Test
    void bratSpansOfSeveralLinesAreWrittenInFragments() {
        Annotation over = annotation("MEDICATION", "tabs”\nq6h", Map.of());

        assertThat(BratFormat.standoff(new AnnotatedText("one.txt", TEXT, List.of(over))))
                .isEqualTo("T1\tMEDICATION 42 47;48 51\ttabs” q6h\n");
    }

    @Test
    void labelsComeFromTheTableOfTheSet() throws IOException {
        write(Format.JSON, new AnnotatedText("one.txt", TEXT, List.of()));
        Files.writeString(folder.resolve("docs.tsv"), "doc\ttype\tsplit\none\tpr2\ttraining\n");

        assertThat(Format.read(folder).get(0).labels()).isEqualTo(Map.of("type", "pr2", "split", "training"));
    }

    @Test
    void aFolderThatIsNoSetSaysWhatWasExpected() {
        assertThatThrownBy(() -> Format.read(folder)).hasMessageContaining("expected the folders txt and ann");
    }

    @Test
    void annotationsThatDoNotStandInTheTextAreRefused() throws IOException {
        write(Format.JSON, new AnnotatedText("one.txt", TEXT, List.of(new Annotation("DATE", 0, 3, "abc", Map.of()))));

        assertThatThrownBy(() -> Format.read(folder))
                .isInstanceOf(BadGoldException.class)
                .hasMessageContaining("one.json")
                .hasMessageContaining("0 to 3");
    }

    private static Annotation annotation(String type, String words, Map<String, String> attrs) {
        int begin = TEXT.indexOf(words);
        return new Annotation(type, begin, begin + words.length(), words, new LinkedHashMap<>(attrs));
    }

    private void write(Format format, AnnotatedText text) throws IOException {
        for (Map.Entry<String, byte[]> file : format.write(text).entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
    }
}

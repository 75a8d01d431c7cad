package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.junit.jupiter.api.Test;

/**
 * Every expression of the rule tables and of the code against texts made to slow it down: it must read each to its end
 * in a number of steps that grows with the text alone. A slow one says its table and a sample of the text.
 */
class HostileTextTests {

    private static final int SIZE = 30 * 1024;

    /** Looks at a character, for each character of the text; 100 KB are then read in some 50 ms. */
    private static final int MOST_STEPS = 300;

    private static final Path TABLES = Path.of("src/main/resources/rules");
    private static final List<String> COLUMNS =
            List.of("pattern", "names", "context", "before", "after", "claim", "shown");

    private static final List<String> UNITS = List.of(
            "a", " ", "\n", "1", "-", "1/", "no ", "x ", "(", "A B ", "1 x ", "\t", ".", "a.", "aB", "1,", "12 ",
            " \n");

    @Test
    void noExpressionIsSlowOnAnyText() throws IOException {
        long seed = 9792;
        List<String> slow = Collections.synchronizedList(new ArrayList<>());
        Map<String, Pattern> all = new TreeMap<>(ofTables());
        all.putAll(ofCode());
        assertThat(all).hasSizeGreaterThan(300);
        all.entrySet().parallelStream().forEach(entry -> slow.addAll(slow(entry.getKey(), entry.getValue(), seed)));

        assertThat(slow).isEmpty();
    }

    @Test
    void aHostileNoteIsTaggedLikeAnyOther() {
        try (ClinicalTagger tagger = new ClinicalTagger()) {
            for (String unit :
                    List.of("(", "denies ", "no ", "1/", "Norco ", "x6 ", "pain 8/10 ", "off work ", "\u0000", "😀")) {
                assertThatCode(() -> tagger.tag(Notes.document(unit.repeat(3_000))))
                        .doesNotThrowAnyException();
            }
        }
    }

    private static List<String> slow(String name, Pattern pattern, long seed) {
        return hostile(pattern, new Random(seed))
                .filter(text -> !isQuick(pattern, text, onlyAtTheStart(name)))
                .map(text -> "%s on «%s…» (seed %d)"
                        .formatted(name, text.substring(0, 60).replace("\n", "\\n"), seed))
                .toList();
    }

    /** Tables whose expressions are tried at one place only: a line's start, or directly behind a name. */
    private static boolean onlyAtTheStart(String name) {
        return name.startsWith("sections.tsv") || name.startsWith("procedure-exclusions.tsv");
    }

    /** Whether an expression read a text to its end within the budget of steps. */
    private static boolean isQuick(Pattern pattern, String text, boolean anchored) {
        try {
            Matcher matcher = pattern.matcher(new Counted(text, new long[] {(long) MOST_STEPS * text.length()}));
            boolean found = anchored ? matcher.lookingAt() : matcher.find();
            while (found && !anchored) {
                found = matcher.find();
            }
            return true;
        } catch (TooManySteps | StackOverflowError e) {
            return false;
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A text that counts how often it is looked at: the same on every machine, where a clock is not. */
    private record Counted(CharSequence text, long[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** Runs of one thing, and of the expression's own words in any order, which come close to matching. */
    private static Stream<String> hostile(Pattern pattern, Random random) {
        List<String> words = Pattern.compile("[A-Za-z]{2,}")
                .matcher(pattern.pattern().replaceAll("\\\\.|\\(\\?<\\w+>|\\(\\?\\w\\)", " "))
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
        List<String> texts = new ArrayList<>();
        UNITS.forEach(unit -> texts.add(filled(unit)));
        if (!words.isEmpty()) {
            for (int i = 0; i < 6; i++) {
                texts.add(filled(words.get(random.nextInt(words.size())) + " "));
            }
            for (String gap : List.of(" ", "\n", ", ", " 1 ", "")) {
                StringBuilder text = new StringBuilder();
                while (text.length() < SIZE) {
                    text.append(words.get(random.nextInt(words.size()))).append(gap);
                }
                texts.add(text.substring(0, SIZE));
            }
        }
        return texts.stream();
    }

    private static String filled(String unit) {
        return unit.repeat(SIZE / unit.length() + 1).substring(0, SIZE);
    }

    private static Map<String, Pattern> ofTables() throws IOException {
        Map<String, Pattern> patterns = new TreeMap<>();
        FunctionParts parts = new FunctionParts();
        try (Stream<Path> tables = Files.list(TABLES)) {
            for (Path table : tables.filter(file -> !file.endsWith("function-parts.tsv")) // no row by itself
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(table).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
                String[] header = lines.get(0).split("\t", -1);
                for (String line : lines.subList(1, lines.size())) {
                    String[] cells = line.split("\t", -1);
                    for (int i = 0; i < header.length; i++) {
                        if (COLUMNS.contains(header[i]) && !cells[i].isEmpty()) {
                            String name = table.getFileName() + " " + cells[0] + " " + header[i];
                            patterns.put(
                                    patterns.containsKey(name) ? name + " " + cells[i] : name,
                                    cells[i].contains("{") ? parts.compile(cells[i]) : Rows.expression(cells[i]));
                        }
                    }
                }
            }
        }
        return patterns;
    }

    private static Map<String, Pattern> ofCode() {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (JavaClass type :
                new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.chartline")) {
            for (Field field : type.reflect().getDeclaredFields()) {
                if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    try {
                        patterns.put(type.getName() + "." + field.getName(), (Pattern) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        return patterns;
    }
}

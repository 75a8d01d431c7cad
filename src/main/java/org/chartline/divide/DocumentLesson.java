package org.chartline.divide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.rows.Terms;

/**
 * A document of which is known what it is: what the models of this room learn from.
 *
 * @param file the documents of a file that belong to one case stand in the order of the case file
 * @param day empty where it is undated or the day is not told
 */
public record DocumentLesson(String file, String name, DocumentType type, Optional<PartialDate> day, List<Page> pages) {

    private static final Pattern HEAD =
            Pattern.compile("(?m)^=== (?<name>[^|\\n]*) \\| (?<type>[a-z-]+) \\| (?<day>\\S+)\\s*$");

    private static final Pattern NEXT_PAGE = Pattern.compile("(?m)^~~~\\n");

    /** The case of a name such as {@code CM15-0031877-K03}. */
    private static final Pattern CASE = Pattern.compile("CM\\d\\d-\\d{7}(?=-)");

    public DocumentLesson {
        pages = List.copyOf(pages);
    }

    /** The case to whose file the document belongs; empty for one that stands alone. */
    Optional<String> ofCase() {
        Matcher matcher = CASE.matcher(name);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /**
     * The lessons of the text files of a folder, in the order of their names. Each document has a line {@code === name | type
     * | day}, {@code -} for no day, and its text below, pages parted by {@code ~~~}.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static List<DocumentLesson> read(Path folder) {
        try (var files = Files.list(folder)) {
            List<DocumentLesson> lessons = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                lessons.addAll(of(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8)));
            }
            return List.copyOf(lessons);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be read", e);
        }
    }

    /** The lessons of a text. */
    static List<DocumentLesson> of(String file, String text) {
        List<DocumentLesson> lessons = new ArrayList<>();
        Matcher head = HEAD.matcher(text);
        for (boolean found = head.find(); found; ) {
            String name = head.group("name");
            DocumentType type = Terms.parse(DocumentType.class, head.group("type"));
            String day = head.group("day");
            int begin = Math.min(text.length(), head.end() + 1);
            found = head.find();
            lessons.add(new DocumentLesson(
                    file,
                    name,
                    type,
                    day.equals("-") ? Optional.empty() : Optional.of(PartialDate.parse(day)),
                    pages(text.substring(begin, found ? head.start() : text.length()))));
        }
        return lessons;
    }

    private static List<Page> pages(String text) {
        List<Page> pages = new ArrayList<>();
        for (String page : NEXT_PAGE.split(text)) {
            pages.add(page(pages.size() + 1, page));
        }
        return pages;
    }

    static Page page(int number, String text) {
        return new Page(number, text, List.of(), Reading.TEXT, true);
    }
}

package org.chartline.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * brat standoff. A value of one word is an attribute ({@code A}); one with blanks is an annotator's note
 * ({@code #}, {@code name=value}), since brat's attributes cannot hold blanks. A span over several lines is written in
 * one fragment a line, as brat does; fragments are read as one span.
 */
final class BratFormat {

    private static final Pattern TEXT_BOUND = Pattern.compile("(T\\S+)\\t(\\S+) ([\\d ;]+)(?:\\t(.*))?");
    private static final Pattern ATTRIBUTE = Pattern.compile("[AM]\\d{1,9}\\t(\\S+) (\\S+)(?: (.+))?");
    private static final Pattern NOTE = Pattern.compile("#\\S*\\t\\S+ (\\S+)\\t([^=]+)=(.*)");

    private BratFormat() {}

    static List<AnnotatedText> read(Path folder) {
        List<AnnotatedText> set = new ArrayList<>();
        for (Path file : Folder.files(folder, ".ann")) {
            String name = Folder.stem(file, ".ann") + ".txt";
            String text = Folder.text(folder.resolve(name));
            set.add(new AnnotatedText(name, text, parse(file, text, Folder.text(file))));
        }
        return set;
    }

    static String standoff(AnnotatedText text) {
        StringBuilder out = new StringBuilder();
        CodePoints points = new CodePoints(text.text());
        int attributes = 0;
        int notes = 0;
        for (int i = 0; i < text.annotations().size(); i++) {
            Annotation annotation = text.annotations().get(i);
            String id = "T" + (i + 1);
            out.append(id).append('\t').append(annotation.type()).append(' ');
            out.append(fragments(text.text(), annotation, points)).append('\t');
            out.append(annotation.text().replace('\n', ' ')).append('\n');
            for (Map.Entry<String, String> attr : annotation.attrs().entrySet()) {
                boolean word =
                        !attr.getValue().isEmpty() && attr.getValue().chars().noneMatch(Character::isWhitespace);
                out.append(
                        word
                                ? "A%d\t%s %s %s%n".formatted(++attributes, attr.getKey(), id, attr.getValue())
                                : "#%d\tAnnotatorNotes %s\t%s=%s%n"
                                        .formatted(++notes, id, attr.getKey(), escaped(attr.getValue())));
            }
        }
        return out.toString().replace("\r\n", "\n");
    }

    private static String fragments(String text, Annotation annotation, CodePoints points) {
        StringBuilder out = new StringBuilder();
        int from = annotation.begin();
        while (from < annotation.end()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 || newline > annotation.end() ? annotation.end() : newline;
            if (to > from) {
                out.append(out.length() == 0 ? "" : ";")
                        .append(points.of(from))
                        .append(' ')
                        .append(points.of(to));
            }
            from = to + 1;
        }
        return out.toString();
    }

    private static List<Annotation> parse(Path file, String text, String standoff) {
        CodePoints points = new CodePoints(text);
        Map<String, Annotation> byId = new LinkedHashMap<>();
        Map<String, Map<String, String>> attrs = new LinkedHashMap<>();
        int number = 0;
        for (String line : standoff.split("\n", -1)) {
            number++;
            Matcher bound = TEXT_BOUND.matcher(line);
            Matcher attribute = ATTRIBUTE.matcher(line);
            Matcher note = NOTE.matcher(line);
            if (bound.matches()) {
                byId.put(bound.group(1), textBound(file + ":" + number, text, points, bound));
            } else if (attribute.matches()) {
                put(
                        attrs,
                        attribute.group(2),
                        attribute.group(1),
                        attribute.group(3) == null ? "yes" : attribute.group(3));
            } else if (note.matches()) {
                put(attrs, note.group(1), note.group(2), unescaped(note.group(3)));
            } else if (line.startsWith("T")) {
                throw new BadGoldException(file + ":" + number + ": expected T1<tab>TYPE begin end<tab>text", null);
            }
        }
        List<Annotation> annotations = new ArrayList<>();
        byId.forEach((id, a) -> annotations.add(
                new Annotation(a.type(), a.begin(), a.end(), a.text(), attrs.getOrDefault(id, Map.of()))));
        return annotations;
    }

    private static Annotation textBound(String where, String text, CodePoints points, Matcher line) {
        String[] numbers = line.group(3).strip().split("[ ;]");
        try {
            int begin = points.utf16(Integer.parseInt(numbers[0]));
            int end = points.utf16(Integer.parseInt(numbers[numbers.length - 1]));
            return new Annotation(line.group(2), begin, end, text.substring(begin, end), Map.of());
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new BadGoldException(where + ": the offsets " + line.group(3) + " are not in the text", e);
        }
    }

    private static void put(Map<String, Map<String, String>> attrs, String id, String name, String value) {
        attrs.computeIfAbsent(id, key -> new LinkedHashMap<>()).put(name, value);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static String unescaped(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                out.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}

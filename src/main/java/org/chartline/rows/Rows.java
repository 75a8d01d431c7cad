package org.chartline.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads {@code rules/<name>.tsv} into records: one row, one record; one column, one component, in the same order.
 *
 * <p>Lines that are blank or start with {@code #} are skipped. Cells may be {@code String}, {@code int},
 * {@code double}, {@code boolean}, a regular expression or a domain enum in its {@linkplain Terms written form};
 * a {@code List<String>} cell is split at {@code ";"}, and {@code \n} in a text cell is a line end. A folder named by the system property
 * {@value #FOLDER_PROPERTY} may hold files that replace the built-in ones.
 */
public final class Rows {

    /** Names a folder whose TSV files replace the built-in ones of the same name. */
    public static final String FOLDER_PROPERTY = "chartline.rules";

    private static final int LONGEST_GAP = 60;

    private Rows() {}

    /**
     * All rows of one table.
     *
     * @param name the file's name without folder and ending
     * @throws BadRowException for a missing table, other columns than the record's components, or a cell that does
     *     not fit; the message starts with file and line
     */
    public static <R extends Record> List<R> read(String name, Class<R> type) {
        Table table = Table.open(name);
        List<String> columns = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<R> rows = new ArrayList<>();
        boolean headed = false;
        for (int i = 0; i < table.lines().size(); i++) {
            String line = table.lines().get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (headed) {
                rows.add(row(type, cells, table.file(), i + 1));
            } else if (!cells.equals(columns)) {
                throw new BadRowException(table.file(), i + 1, "columns are " + cells + " (expected " + columns + ")");
            }
            headed = true;
        }
        return List.copyOf(rows);
    }

    private static <R extends Record> R row(Class<R> type, List<String> cells, String file, int line) {
        RecordComponent[] components = type.getRecordComponents();
        if (cells.size() != components.length) {
            throw new BadRowException(file, line, cells.size() + " cells (expected " + components.length + ")");
        }
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = cell(components[i], cells.get(i), file, line);
        }
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true); // rows are package-private in their rooms
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new BadRowException(file, line, String.valueOf(e.getCause()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a row", e);
        }
    }

    private static Object cell(RecordComponent component, String cell, String file, int line) {
        try {
            return component.getGenericType() instanceof ParameterizedType type && type.getRawType() == Optional.class
                    ? optional((Class<?>) type.getActualTypeArguments()[0], cell)
                    : value(component.getType(), cell);
        } catch (IllegalArgumentException e) {
            throw new BadRowException(file, line, component.getName() + ": " + e.getMessage(), e);
        }
    }

    private static Optional<Object> optional(Class<?> type, String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(value(type, cell));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an enum's class is only known at run time
    private static Object value(Class<?> type, String cell) {
        if (type == String.class) {
            return cell.replace("\\n", "\n");
        }
        if (type == Pattern.class) {
            return expression(cell);
        }
        if (type == int.class) {
            return Integer.parseInt(cell);
        }
        if (type == double.class) {
            return Double.parseDouble(cell);
        }
        if (type == boolean.class) {
            return bool(cell);
        }
        if (type == List.class) {
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*;\\s*"));
        }
        if (type.isEnum()) {
            return Terms.parse((Class) type, cell);
        }
        throw new IllegalArgumentException("no cell reader for " + type);
    }

    /**
     * Compiles an expression of a row. A blank stands for any run of up to {@value #LONGEST_GAP} blanks, because a line
     * that a page wrapped goes on after its indentation; blanks in brackets and those with a count mean themselves.
     */
    public static Pattern expression(String written) {
        StringBuilder expression = new StringBuilder();
        int brackets = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            char next = i + 1 < written.length() ? written.charAt(i + 1) : 0;
            if (c == '\\') {
                expression.append(c).append(next);
                i++;
            } else if (c == ' ' && brackets == 0 && "*+{".indexOf(next) < 0) {
                expression
                        .append(next == '?' ? " {0," : " {1,")
                        .append(LONGEST_GAP)
                        .append('}');
                i += next == '?' ? 1 : 0;
            } else {
                brackets += c == '[' ? 1 : c == ']' && brackets > 0 ? -1 : 0;
                expression.append(c);
            }
        }
        return Pattern.compile(quick(expression.toString()));
    }

    /** Puts a look at the first character before an expression that ignores case. */
    private static String quick(String expression) {
        String ignoringCase = "(?i)";
        if (!expression.startsWith(ignoringCase)) {
            return expression;
        }
        return Beginnings.of(expression)
                .map(beginnings -> beginnings.stream()
                        .map(beginning -> beginning.charAt(0))
                        .distinct()
                        .map(letter -> Character.isLetterOrDigit(letter) ? letter.toString() : "\\" + letter)
                        .collect(Collectors.joining(
                                "", ignoringCase + "(?=[", "])" + expression.substring(ignoringCase.length()))))
                .orElse(expression);
    }

    private static boolean bool(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw new IllegalArgumentException("'" + cell + "' is neither yes nor no");
        };
    }

    /** A table's lines and the name that an error message gives it. */
    private record Table(String file, List<String> lines) {

        static Table open(String name) {
            String folder = System.getProperty(FOLDER_PROPERTY, "");
            Path replacement = Path.of(folder, name + ".tsv");
            if (!folder.isEmpty() && Files.isRegularFile(replacement)) {
                return replaced(replacement);
            }
            String resource = "rules/" + name + ".tsv";
            ClassLoader loader = Objects.requireNonNull(Rows.class.getClassLoader());
            try (InputStream in = loader.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new BadRowException(resource, 0, "no such table");
                }
                return new Table(resource, text(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            }
        }

        private static Table replaced(Path file) {
            try {
                return new Table(file.toString(), text(Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new BadRowException(file.toString(), 0, "cannot be read", e);
            }
        }

        private static List<String> text(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }
}

package org.chartline.divide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.ingest.SourceFile;
import org.chartline.rows.Terms;

/**
 * A reviewer's corrections of a case: tab-separated lines {@code file, page, what, value} below that heading, as
 * {@code casefile.pdf  7  type  ur-decision}. Blank lines and lines that start with {@code #} are skipped.
 *
 * <pre>
 * begins   yes, no               whether a document begins on the page
 * type     ur-decision …         of the document that holds the page
 * date     2014-11-11, none      its service date
 * patient  same, other           whether it is about the case's patient
 * </pre>
 */
public record Corrections(List<Correction> all) {

    public static final Corrections NONE = new Corrections(List.of());

    private static final String HEADING = "file\tpage\twhat\tvalue";

    public Corrections {
        all = List.copyOf(all);
    }

    /**
     * Reads a corrections file.
     *
     * @throws BadCorrectionException for a line that cannot be followed, or that contradicts another
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Corrections read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return of(
                    String.valueOf(file.getFileName()),
                    new String(bytes, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: name a corrections file", e);
        }
    }

    static Corrections of(String source, List<String> lines) {
        List<Correction> all = new ArrayList<>();
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").stripTrailing();
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (headed) {
                all.add(one(source, i + 1, line));
            } else if (!line.equals(HEADING)) {
                throw new BadCorrectionException(
                        source, i + 1, "no heading: begin with 'file', 'page', 'what' and 'value', parted by tabs");
            }
            headed = true;
        }
        all.forEach(correction -> refuseContradiction(correction, all));
        return new Corrections(all);
    }

    private static Correction one(String source, int line, String text) {
        List<String> cells = List.of(text.split("\t", -1));
        if (cells.size() != 4) {
            throw new BadCorrectionException(
                    source, line, cells.size() + " cells: write file, page, what and value, parted by tabs");
        }
        try {
            Correction.What what =
                    Terms.parse(Correction.What.class, cells.get(2).strip());
            return new Correction(
                    source,
                    line,
                    cells.get(0).strip(),
                    page(source, line, cells.get(1)),
                    what,
                    cells.get(3).strip());
        } catch (IllegalArgumentException e) {
            throw new BadCorrectionException(source, line, e.getMessage() + ": write one of them in the third cell");
        }
    }

    private static int page(String source, int line, String cell) {
        if (!cell.strip().matches("[1-9]\\d{0,5}")) {
            throw new BadCorrectionException(source, line, "'" + cell + "' is no page: write a number from 1");
        }
        return Integer.parseInt(cell.strip());
    }

    private static void refuseContradiction(Correction one, List<Correction> all) {
        for (Correction other : all) {
            if (other.line() < one.line()
                    && other.file().equals(one.file())
                    && other.page() == one.page()
                    && other.what() == one.what()
                    && !other.value().equals(one.value())) {
                throw new BadCorrectionException(
                        one.source(), one.line(), "says otherwise than line " + other.line() + ": remove one of them");
            }
        }
    }

    /** @throws BadCorrectionException when a line names a file or a page that the case has not */
    void check(List<SourceFile> files) {
        for (Correction correction : all) {
            int pages = files.stream()
                    .filter(file -> file.name().equals(correction.file()))
                    .mapToInt(file -> file.pages().size())
                    .max()
                    .orElse(-1);
            if (pages < 0) {
                throw new BadCorrectionException(
                        correction.source(),
                        correction.line(),
                        "the case has no file '" + correction.file() + "': write the name as the report lists it");
            }
            if (correction.page() > pages) {
                throw new BadCorrectionException(
                        correction.source(),
                        correction.line(),
                        "page " + correction.page() + ": the file has " + pages + " pages: name one of them");
            }
        }
    }

    /** What is said of one of some pages. */
    Optional<Correction> of(Correction.What what, String file, int firstPage, int lastPage) {
        return all.stream()
                .filter(correction -> correction.what() == what
                        && correction.file().equals(file)
                        && correction.page() >= firstPage
                        && correction.page() <= lastPage)
                .findFirst();
    }
}

package org.chartline.divide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartline.ingest.SourceFile;

/**
 * A reviewer's corrections of a case: tab-separated lines {@code file, page, what, value} below that heading, as
 * {@code casefile.pdf  7  type  ur-decision}. Blank lines and lines that start with {@code #} are skipped.
 *
 * <pre>
 * begins   yes, no               whether a document begins on the page
 * type     ur-decision …         of the document that holds the page
 * date     2014-11-11, none      its service date
 * patient  same, other           whether it is about the case's patient
 * mention  none, or MEDICATION assertion=denied; dose=1 tab …   what the words in the column quote say
 * </pre>
 *
 * <p>Mentions need the column {@code quote}, the words as the page has them, and where these stand more than once
 * {@code begin}, the offset in the page's text. The columns {@code by}, {@code at} and {@code was} tell who said it when,
 * and what was found before. In cells, tabs, line breaks and backslashes are written {@code \t}, {@code \n}, {@code \\}.
 * The order of the lines does not matter.
 */
public record Corrections(List<Correction> all) {

    public static final Corrections NONE = new Corrections(List.of());

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
        List<Correction> all = CorrectionLines.read(source, lines);
        all.forEach(Correction::check);
        all.forEach(correction -> refuseContradiction(correction, all));
        return new Corrections(all);
    }

    private static void refuseContradiction(Correction one, List<Correction> all) {
        for (Correction other : all) {
            if (other.line() < one.line()
                    && one.sameThing(other)
                    && !other.value().equals(one.value())) {
                throw new BadCorrectionException(
                        one.source(), one.line(), "says otherwise than line " + other.line() + ": remove one of them");
            }
        }
    }

    /** The corrections as a file that {@link #read} understands. */
    public String text() {
        return CorrectionLines.write(all);
    }

    /**
     * These with one more; it takes the place of one that speaks of the same thing.
     *
     * @throws BadCorrectionException when its value is none of its kind
     */
    public Corrections with(Correction more) {
        if (more.value().equals(Correction.AS_FOUND)) {
            return without(more);
        }
        more.check();
        Correction whole = all.stream()
                .filter(more::sameThing)
                .findFirst()
                .map(more::inPlaceOf)
                .orElse(more);
        return numbered(Stream.concat(without(more).all.stream(), Stream.of(whole)));
    }

    /** These without the one that speaks of the same thing: what was found holds again. */
    public Corrections without(Correction one) {
        return numbered(all.stream().filter(other -> !other.sameThing(one)));
    }

    /** In order of their places, on the lines that they have in {@link #text}. */
    private static Corrections numbered(Stream<Correction> corrections) {
        List<Correction> numbered = new ArrayList<>();
        corrections.sorted(Correction.BY_PLACE).forEach(one -> numbered.add(one.onLine(numbered.size() + 2)));
        return new Corrections(numbered);
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

    /** What is said of a document's mentions. */
    public List<Correction> ofMentions(Document document) {
        return all.stream()
                .filter(correction -> correction.what() == Correction.What.MENTION
                        && correction.file().equals(document.fileName())
                        && correction.page() >= document.firstPage()
                        && correction.page() <= document.lastPage())
                .sorted(Correction.BY_PLACE)
                .toList();
    }
}

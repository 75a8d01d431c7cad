package org.chartline.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartline.timeline.Citation;

/**
 * A report as a sequence of blocks, the same for Markdown, DOCX and PDF.
 *
 * @param notes the pages behind the text, numbered from 1 in the order in which they are referred to
 */
record Paper(List<Block> blocks, List<Note> notes) {

    /** A part of a paper. */
    sealed interface Block {}

    /** @param level 1 for the title */
    record Heading(int level, String text) implements Block {}

    record Paragraph(List<Run> runs) implements Block {}

    /** A paragraph that belongs to the one before it. */
    record Bullet(List<Run> runs) implements Block {}

    /** @param widths of the columns, in parts of their sum */
    record Table(List<String> head, List<Integer> widths, List<List<List<Run>>> rows) implements Block {}

    /** @param png as wide as the text */
    record Picture(byte[] png, int width, int height, String alt) implements Block {}

    /** The text of a page that a note leads to. */
    record PageText(Note.Page page, String title, String text, List<int[]> marked) implements Block {}

    /**
     * A run of text.
     *
     * @param notes numbers of the notes that stand after it
     */
    record Run(String text, boolean bold, List<Integer> notes) {}

    /** A page and what is quoted from it. */
    record Note(int number, Page page, String file, List<Citation> places) {

        /** A page of a document. */
        record Page(String document, int number) {

            /** A name for a link. */
            String anchor() {
                return "p-" + document + "-" + number;
            }
        }

        /** {@code D02, page 4 of casefile.pdf: “Walks 15 min” …}. */
        String words() {
            List<String> quotes = new ArrayList<>();
            for (Citation place : places) {
                String quote = "“" + Wording.plain(place) + "”";
                if (!quotes.contains(quote)) {
                    quotes.add(quote);
                }
            }
            return page.document() + ", page " + page.number() + " of " + file + ": " + String.join("; ", quotes);
        }
    }

    Paper {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** Numbers the notes of a paper while it is written: places on one page that are cited together are one note. */
    static final class Notes {

        private final Map<List<Citation>, Integer> numbers = new LinkedHashMap<>();
        private final List<Note> notes = new ArrayList<>();
        private final Map<String, String> files;

        /** @param files the name of each document's file */
        Notes(Map<String, String> files) {
            this.files = files;
        }

        /** A note for each page that some places stand on. */
        List<Integer> of(List<Citation> places) {
            Map<Note.Page, List<Citation>> byPage = new LinkedHashMap<>();
            for (Citation place : places) {
                byPage.computeIfAbsent(new Note.Page(place.document(), place.page()), page -> new ArrayList<>())
                        .add(place);
            }
            List<Integer> found = new ArrayList<>();
            byPage.forEach((page, quoted) -> found.add(number(page, List.copyOf(quoted))));
            return List.copyOf(found);
        }

        private int number(Note.Page page, List<Citation> places) {
            Integer known = numbers.get(places);
            if (known != null) {
                return known;
            }
            int number = notes.size() + 1;
            numbers.put(places, number);
            notes.add(new Note(
                    number,
                    page,
                    Optional.ofNullable(files.get(page.document())).orElse("the file"),
                    places));
            return number;
        }

        List<Note> all() {
            return List.copyOf(notes);
        }
    }
}

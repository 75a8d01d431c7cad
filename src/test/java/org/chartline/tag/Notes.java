package org.chartline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;

/** Notes and documents for tests: one page of text. */
final class Notes {

    private static final Pattern SENTENCE_END = Pattern.compile("[.;?!](?=\\s+[A-Z0-9\"])|\\n");

    private Notes() {}

    static Document document(String text) {
        return new Document(
                "D01",
                new FileId("0".repeat(64)),
                "note.txt",
                List.of(new Page(1, text, List.of(), Reading.TEXT, true)),
                DocumentType.OTHER,
                "Note",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Provenance.UNKNOWN,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** A note without dictionary terms whose units end at full stops and line ends. */
    static Note note(String text) {
        String flowed = Layout.flow(text);
        List<Span> sentences = new ArrayList<>();
        int begin = 0;
        Matcher end = SENTENCE_END.matcher(flowed);
        while (end.find()) {
            add(sentences, flowed, begin, end.end());
            begin = end.end();
        }
        add(sentences, flowed, begin, flowed.length());
        return new Note(
                document(text), flowed, Sections.read().of(flowed), Units.of(flowed, sentences), List.of(), new Memo());
    }

    private static void add(List<Span> sentences, String text, int begin, int end) {
        int from = begin;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        if (from < end) {
            sentences.add(new Span(from, end));
        }
    }
}

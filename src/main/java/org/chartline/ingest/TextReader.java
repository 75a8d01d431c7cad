package org.chartline.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/** Reads plain text, character for character, so that offsets into the file stay true; a form feed parts pages. */
final class TextReader implements WholeReader {

    @Override
    public Content read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<String> warnings = new ArrayList<>();
        return new Content(pages(decode(bytes, warnings)), warnings);
    }

    /** The pages of a text; page numbers are only names where no form feed parts them. */
    static List<Page> pages(String text) {
        String[] parts = text.split("\f", -1);
        List<Page> pages = new ArrayList<>();
        for (String part : parts) {
            Reading reading = part.isBlank() ? Reading.UNREADABLE : Reading.TEXT;
            pages.add(new Page(pages.size() + 1, part, List.of(), reading, parts.length == 1));
        }
        Page last = pages.get(pages.size() - 1);
        if (pages.size() > 1 && last.text().isEmpty()) {
            pages.remove(last); // a form feed at the end closes the last page and opens none
        }
        return pages;
    }

    private static String decode(byte[] bytes, List<String> warnings) {
        String text = strictly(bytes).orElseGet(() -> guessed(bytes, warnings));
        if (text.indexOf('\0') >= 0) {
            throw new RefusedException(
                    SourceFile.Reason.UNSUPPORTED_TYPE, "is named a text and is none: send it under its own name");
        }
        return text;
    }

    /** The text as UTF-8, if it is that; NUL stands in no text, but in UTF-16 taken for UTF-8. */
    private static Optional<String> strictly(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String guessed(byte[] bytes, List<String> warnings) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        Charset guess = match == null ? StandardCharsets.ISO_8859_1 : Charset.forName(match.getName());
        warnings.add("the text is not UTF-8; read as " + guess.name());
        return new String(bytes, guess);
    }
}

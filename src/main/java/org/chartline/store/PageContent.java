package org.chartline.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.chartline.ingest.Band;
import org.chartline.ingest.Box;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.ingest.Word;
import org.chartline.rows.Terms;

/**
 * A page in two pieces, and back, without loss: its text with how it was read, and the boxes of its words, which few ask
 * for. Boxes are kept number by number, all first letters, then all last ones and so on, since like stands by like.
 *
 * @param text its text, in the form of {@link #of}
 * @param boxes its words
 */
record PageContent(byte[] text, byte[] boxes) {

    private static final int NUMBERS = 7;

    static PageContent of(Page page) {
        return new PageContent(text(page), boxes(page.words()));
    }

    /** @throws DamagedPieceException for what {@link #of} did not make */
    Page page() {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(text));
            int number = in.readInt();
            Reading reading = Terms.parse(Reading.class, in.readUTF());
            Band band = Terms.parse(Band.class, in.readUTF());
            boolean logical = in.readBoolean();
            double confidence = in.readDouble();
            String written = ByteBuffer.wrap(in.readAllBytes()).asCharBuffer().toString();
            return new Page(number, written, words(), reading, logical, confidence, band);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new DamagedPieceException("a page is not one", e);
        }
    }

    private static byte[] text(Page page) {
        ByteBuffer written = ByteBuffer.allocate(2 * page.text().length()); // unpaired surrogates included
        written.asCharBuffer().put(page.text());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(page.number());
            out.writeUTF(page.reading().toString());
            out.writeUTF(page.band().toString());
            out.writeBoolean(page.logical());
            out.writeDouble(page.confidence());
            out.write(written.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] boxes(List<Word> words) {
        int count = words.size();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * NUMBERS * count);
        for (int i = 0; i < count; i++) {
            Word word = words.get(i);
            bytes.putInt(at(0, i, count), word.begin());
            bytes.putInt(at(1, i, count), word.end() - word.begin());
            bytes.putFloat(at(2, i, count), word.box().left());
            bytes.putFloat(at(3, i, count), word.box().top());
            bytes.putFloat(at(4, i, count), word.box().width());
            bytes.putFloat(at(5, i, count), word.box().height());
            bytes.putFloat(at(6, i, count), word.confidence());
        }
        return bytes.array();
    }

    private List<Word> words() {
        ByteBuffer bytes = ByteBuffer.wrap(boxes);
        int count = boxes.length / (Integer.BYTES * NUMBERS);
        List<Word> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int begin = bytes.getInt(at(0, i, count));
            words.add(new Word(
                    begin,
                    begin + bytes.getInt(at(1, i, count)),
                    new Box(
                            bytes.getFloat(at(2, i, count)),
                            bytes.getFloat(at(3, i, count)),
                            bytes.getFloat(at(4, i, count)),
                            bytes.getFloat(at(5, i, count))),
                    bytes.getFloat(at(6, i, count))));
        }
        return words;
    }

    private static int at(int number, int word, int words) {
        return Integer.BYTES * (number * words + word);
    }
}

package org.chartline.ingest;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A page in bytes, and back, without loss: what a worker sends, and what a file that was read is kept as. */
final class PageForm {

    private PageForm() {}

    static void write(Page page, DataOutput out) throws IOException {
        out.writeInt(page.number());
        text(page.text(), out);
        out.writeInt(page.words().size());
        for (Word word : page.words()) {
            out.writeInt(word.begin());
            out.writeInt(word.end());
            out.writeFloat(word.box().left());
            out.writeFloat(word.box().top());
            out.writeFloat(word.box().width());
            out.writeFloat(word.box().height());
            out.writeFloat(word.confidence());
        }
        out.writeByte(page.reading().ordinal());
        out.writeBoolean(page.logical());
        out.writeDouble(page.confidence());
        out.writeByte(page.band().ordinal());
    }

    static Page read(DataInput in) throws IOException {
        int number = in.readInt();
        String text = text(in);
        List<Word> words = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(new Word(
                    in.readInt(),
                    in.readInt(),
                    new Box(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()),
                    in.readFloat()));
        }
        return new Page(
                number,
                text,
                words,
                Reading.values()[in.readByte()],
                in.readBoolean(),
                in.readDouble(),
                Band.values()[in.readByte()]);
    }

    /** Writes a text of any length, unpaired surrogates included. */
    static void text(String text, DataOutput out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        out.writeInt(text.length());
        out.write(bytes.array());
    }

    static String text(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > Limits.TEXT) {
            throw new IOException("not a text: " + length + " characters");
        }
        byte[] bytes = new byte[2 * length];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }
}

package org.chartline.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;

/** One message between this program and a worker: its length, its kind, its content. */
record Frame(Kind kind, byte[] content) {

    /** A page at its largest, with its words; a longer message is none of ours. */
    private static final int LONGEST = 256 << 20;

    /** What a message says. */
    enum Kind {
        READ,
        UNPACK,
        COUNT,
        PAGE,
        WARNING,
        MEMBER,
        DONE,
        REFUSED;

        private static final Kind[] ALL = values();
    }

    /** Writes the content of a message. */
    interface Content {
        void to(DataOutput out) throws IOException;
    }

    static Frame of(Kind kind, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.to(new DataOutputStream(bytes));
        return new Frame(kind, bytes.toByteArray());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(content.length);
        out.writeByte(kind.ordinal());
        out.write(content);
        out.flush();
    }

    /** @throws IOException at the end of the stream, and for anything that is no message */
    static Frame read(DataInputStream in) throws IOException {
        int length = in.readInt();
        int kind = in.readByte();
        if (length < 0 || length > LONGEST || kind < 0 || kind >= Kind.ALL.length) {
            throw new IOException("not a message");
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new IOException("broken off");
        }
        return new Frame(Kind.ALL[kind], content);
    }

    DataInput open() {
        return new DataInputStream(new ByteArrayInputStream(content));
    }

    boolean last() {
        return kind == Kind.DONE || kind == Kind.REFUSED;
    }

    /** How the reading of a file ended; only of a last message. */
    Ending ending() throws IOException {
        DataInput in = open();
        String type = PageForm.text(in);
        return kind == Kind.DONE
                ? new Ending.Done(type)
                : new Ending.Refusal(type, SourceFile.Reason.valueOf(PageForm.text(in)), PageForm.text(in));
    }

    static Frame of(Ending ending) throws IOException {
        if (ending instanceof Ending.Refusal refusal) {
            return of(Kind.REFUSED, out -> {
                PageForm.text(refusal.mediaType(), out);
                PageForm.text(refusal.reason().name(), out);
                PageForm.text(refusal.detail(), out);
            });
        }
        return of(Kind.DONE, out -> PageForm.text(ending.mediaType(), out));
    }
}

package org.chartline.ingest;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A file in a file, taken out or not.
 *
 * @param name a relative path without steps upwards, for people; never used to write to
 * @param file its name in the folder that was unpacked to; empty when it was not taken out
 * @param note what a reader of the file must know; empty for none
 * @param refusal why it was not taken out; of no meaning when it was
 */
record Member(String name, String file, String note, Ending.Refusal refusal) {

    private static final Ending.Refusal NONE = new Ending.Refusal("", SourceFile.Reason.EMPTY, "");

    static Member taken(String name, String file, String note) {
        return new Member(name, file, note, NONE);
    }

    static Member refused(String name, SourceFile.Reason reason, String detail) {
        return new Member(name, "", "", new Ending.Refusal("application/octet-stream", reason, detail));
    }

    boolean wasTaken() {
        return !file.isEmpty();
    }

    void write(DataOutput out) throws IOException {
        PageForm.text(name, out);
        PageForm.text(file, out);
        PageForm.text(note, out);
        PageForm.text(refusal.mediaType(), out);
        PageForm.text(refusal.reason().name(), out);
        PageForm.text(refusal.detail(), out);
    }

    static Member read(DataInput in) throws IOException {
        return new Member(
                PageForm.text(in),
                PageForm.text(in),
                PageForm.text(in),
                new Ending.Refusal(PageForm.text(in), SourceFile.Reason.valueOf(PageForm.text(in)), PageForm.text(in)));
    }
}

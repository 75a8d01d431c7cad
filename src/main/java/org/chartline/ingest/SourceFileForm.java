package org.chartline.ingest;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A file that was read, in bytes, and back, without loss. */
public final class SourceFileForm {

    private SourceFileForm() {}

    /** Writes the file; {@code out} stays open. */
    public static void write(SourceFile.Read file, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        PageForm.text(file.id().sha256(), data);
        PageForm.text(file.name(), data);
        PageForm.text(file.mediaType(), data);
        data.writeInt(file.warnings().size());
        for (String warning : file.warnings()) {
            PageForm.text(warning, data);
        }
        data.writeInt(file.pages().size());
        for (Page page : file.pages()) {
            PageForm.write(page, data);
        }
        data.flush();
    }

    /** @throws IOException for what {@link #write} did not make */
    public static SourceFile.Read read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        try {
            FileId id = new FileId(PageForm.text(data));
            String name = PageForm.text(data);
            String type = PageForm.text(data);
            List<String> warnings = new ArrayList<>();
            for (int left = data.readInt(); left > 0; left--) {
                warnings.add(PageForm.text(data));
            }
            List<Page> pages = new ArrayList<>();
            for (int left = data.readInt(); left > 0; left--) {
                pages.add(PageForm.read(data));
            }
            return new SourceFile.Read(id, name, type, pages, warnings);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("not a file that was read", e);
        }
    }
}

package org.chartline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Checks the streams that draw a page against their checksums. PDFBox takes what it can of a damaged one and says
 * nothing of the rest.
 */
final class PageStreams {

    private static final int PIECE = 1 << 16;

    private PageStreams() {}

    /** Whether the page's content is named and not there, or the page itself is not: PDFBox puts an empty one there. */
    static boolean lost(PDPage page) {
        COSDictionary entries = page.getCOSObject();
        boolean named = entries.containsKey(COSName.CONTENTS);
        return named ? entries.getDictionaryObject(COSName.CONTENTS) == null : !entries.containsKey(COSName.PARENT);
    }

    /**
     * Whether a compressed stream of the page breaks off or has a wrong checksum.
     *
     * @throws IOException also when it unpacks to more than a page can hold
     */
    static boolean damaged(PDPage page) throws IOException {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            PDStream stream = streams.next();
            if (stream.getFilters().size() == 1 && stream.getFilters().get(0).equals(COSName.FLATE_DECODE)) {
                try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
                    if (!inflates(raw)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean inflates(InputStream raw) throws IOException {
        Inflater inflater = new Inflater();
        try {
            byte[] in = new byte[PIECE];
            byte[] out = new byte[PIECE];
            for (int n = raw.read(in); n > 0; n = raw.read(in)) {
                inflater.setInput(in, 0, n);
                while (inflater.inflate(out) > 0) {
                    if (inflater.getBytesWritten() > Limits.PAGE_CONTENT) {
                        throw new IOException("no page has so much content");
                    }
                }
            }
            return true; // without its end it may still be whole: some writers leave the checksum out
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}

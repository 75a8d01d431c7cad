package org.chartline.ingest;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;

/**
 * Counts the pictures of a TIFF by its chain of directories. The reader that Java has follows a chain that runs in a
 * circle for ever (TIFF 6.0, section 2: each directory ends with the place of the next, the last with 0).
 */
final class TiffPages {

    private static final int CLASSIC = 42;
    private static final int ENTRY_BYTES = 12;

    private TiffPages() {}

    /**
     * @return how many there are, each directory counted once; 0 for what is no TIFF
     * @throws IOException when the chain leads out of the file
     */
    static int count(ImageInputStream in) throws IOException {
        ByteOrder before = in.getByteOrder();
        in.mark();
        try {
            return follow(in);
        } finally {
            in.setByteOrder(before);
            in.reset();
        }
    }

    private static int follow(ImageInputStream in) throws IOException {
        int order = in.readUnsignedShort();
        if (order != 0x4949 && order != 0x4d4d) {
            return 0;
        }
        in.setByteOrder(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (in.readUnsignedShort() != CLASSIC) {
            return 0;
        }
        Set<Long> seen = new HashSet<>();
        long next = in.readUnsignedInt();
        while (next != 0 && seen.size() <= Limits.PAGES && seen.add(next)) {
            in.seek(next);
            in.seek(next + 2 + (long) ENTRY_BYTES * in.readUnsignedShort());
            next = in.readUnsignedInt();
        }
        return seen.size();
    }
}

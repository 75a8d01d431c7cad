package org.chartline.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.chartline.ingest.Sha256;

/** A checksum over some pieces in order; where one ends and the next begins matters. */
final class Summing {

    private final MessageDigest digest = Sha256.digest();

    Summing add(byte[] piece) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, piece.length));
        digest.update(piece);
        return this;
    }

    Summing add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In lower-case hexadecimal; nothing may be added any more. */
    String sum() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

package org.chartline.trial;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A file that a program could trip over, and what should become of it.
 *
 * @param expected matches the results of the file and of the files in it, parted by blanks: {@code read}, {@code warned},
 *     or the reason of a refusal
 * @param slow whether it is too large for a run that should take seconds
 */
record HostileFile(String name, Pattern expected, boolean slow, Maker maker) {

    /** Writes the file. */
    interface Maker {
        void to(OutputStream out) throws IOException;
    }

    static HostileFile of(String name, String expected, Maker maker) {
        return new HostileFile(name, Pattern.compile(expected), false, maker);
    }

    static HostileFile of(String name, String expected, byte[] content) {
        return of(name, expected, out -> out.write(content));
    }

    static HostileFile slow(String name, String expected, Maker maker) {
        return new HostileFile(name, Pattern.compile(expected), true, maker);
    }

    /** The beginning of a file. */
    static byte[] cut(byte[] whole, double share) {
        return Arrays.copyOf(whole, (int) (whole.length * share));
    }

    /** A file of which some bytes are others; the same ones each time. */
    static byte[] flipped(byte[] whole, int count) {
        byte[] flipped = whole.clone();
        Random random = new Random(count);
        for (int i = 0; i < count; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    static void repeat(OutputStream out, String text, int times) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }
}

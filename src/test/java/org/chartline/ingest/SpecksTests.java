package org.chartline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.Random;
import org.bytedeco.leptonica.PIX;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows of bars as letters, each with a full stop of 2 by 2 pixels beside it. */
class SpecksTests {

    private static final int DPI = 200;

    private final PIX ink = pixCreate(1200, 600, 1);

    SpecksTests() {
        for (int y = 50; y < 550; y += 50) {
            for (int x = 50; x < 1100; x += 50) {
                fill(x, y, 6, 20);
                fill(x + 15, y + 18, 2, 2);
            }
        }
    }

    @AfterEach
    void close() {
        pixDestroy(ink);
    }

    @Test
    void fullStopsOutliveDust() {
        dust();

        assertThat(stopsLeft()).isGreaterThan(200);
    }

    @Test
    void dustGoes() {
        int before = count(ink);
        dust();
        int dust = count(ink) - before;
        PIX specks = Specks.in(ink, DPI);
        int found = count(specks);
        pixDestroy(specks);

        assertThat(found).isBetween(dust * 8 / 10, dust);
    }

    private int stopsLeft() {
        PIX specks = Specks.in(ink, DPI);
        int left = 0;
        int[] pixel = new int[1];
        for (int y = 50; y < 550; y += 50) {
            for (int x = 50; x < 1100; x += 50) {
                pixGetPixel(specks, x + 15, y + 18, pixel);
                left += 1 - pixel[0];
            }
        }
        pixDestroy(specks);
        return left;
    }

    /** Points of one pixel, as a bad line gives. */
    private void dust() {
        Random random = new Random(7);
        for (int i = 0; i < 1500; i++) {
            fill(random.nextInt(1200), random.nextInt(600), 1, 1);
        }
    }

    private void fill(int x, int y, int width, int height) {
        pixRasterop(ink, x, y, width, height, PIX_SET, (PIX) null, 0, 0);
    }

    private static int count(PIX binary) {
        int[] count = new int[1];
        pixCountPixels(binary, count, (int[]) null);
        return count[0];
    }
}

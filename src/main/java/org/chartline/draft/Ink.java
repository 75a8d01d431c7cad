package org.chartline.draft;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws on a picture; a label that would lie on another is not drawn. */
final class Ink {

    /** Colours that people who see red and green alike can tell apart (Okabe and Ito). */
    static final Color BLUE = new Color(0x00, 0x72, 0xB2);

    static final Color ORANGE = new Color(0xD5, 0x5E, 0x00);
    static final Color GREEN = new Color(0x00, 0x7A, 0x5A);
    static final Color SKY = new Color(0x9C, 0xD0, 0xF0);
    static final Color SAND = new Color(0xF2, 0xC4, 0x6D);
    static final Color PALE = new Color(0xD9, 0xDE, 0xE4);
    static final Color BLACK = new Color(0x1A, 0x1A, 0x1A);
    static final Color GREY = new Color(0x55, 0x5B, 0x61);

    private static final Lettering LETTERS = new Lettering();

    private final BufferedImage image;
    private final Graphics2D on;
    private final List<int[]> labels = new ArrayList<>();

    Ink(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, width, height);
    }

    static double width(String text, int size) {
        return LETTERS.width(text, size);
    }

    /** A text whose base line is at {@code y}. */
    void text(String text, double x, double y, int size, Color colour) {
        on.setColor(colour);
        LETTERS.draw(on, text, x, y, size);
        labels.add(new int[] {(int) x - 3, (int) y - size, (int) (x + width(text, size)) + 3, (int) y + size / 4});
    }

    /** The same, unless it would lie on another or pass a limit. @return whether it was drawn */
    boolean label(String text, double x, double y, int size, int limit) {
        double end = x + width(text, size);
        boolean free = end <= limit
                && labels.stream()
                        .noneMatch(other -> x - 3 < other[2]
                                && end + 3 > other[0]
                                && y - size < other[3]
                                && y + size / 4.0 > other[1]);
        if (free) {
            on.setColor(Color.WHITE);
            on.fillRect((int) x - 1, (int) y - size + 3, (int) (end - x) + 2, size);
            text(text, x, y, size, BLACK);
        }
        return free;
    }

    void bar(int x, int y, int width, int height, Color colour) {
        on.setColor(colour);
        on.fillRoundRect(x, y, Math.max(4, width), height, 6, 6);
    }

    void line(int x1, int y1, int x2, int y2, float thick, Color colour) {
        on.setColor(colour);
        on.setStroke(new BasicStroke(thick));
        on.drawLine(x1, y1, x2, y2);
    }

    void dashed(int x1, int y1, int x2, int y2, Color colour) {
        on.setColor(colour);
        on.setStroke(new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 0, new float[] {7, 5}, 0));
        on.drawLine(x1, y1, x2, y2);
    }

    void dot(int x, int y, int radius, Color colour, boolean filled) {
        Ellipse2D circle = new Ellipse2D.Double(x - radius, y - radius, 2.0 * radius, 2.0 * radius);
        on.setColor(filled ? colour : Color.WHITE);
        on.fill(circle);
        on.setColor(colour);
        on.setStroke(new BasicStroke(2.5f));
        on.draw(circle);
    }

    byte[] png() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

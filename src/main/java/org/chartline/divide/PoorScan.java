package org.chartline.divide;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes of a text what is read off a poor scan of it: letters misread, dropped and torn apart, lines lost, specks and
 * stamps read as letters. The models learn from such pages beside the clean ones. The same seed gives the same text.
 */
final class PoorScan {

    /** Of a thousand letters so many are hurt on the best and the worst of the scans. */
    private static final int LEAST = 8;

    private static final int MOST = 70;

    /** Of a thousand lines so many are lost. */
    private static final int LOST_LINES = 25;

    /** Of a thousand lines so many have something read into them or above them. */
    private static final int JUNK = 30;

    private static final String[] CONFUSED = {
        "rn", "m", "m", "rn", "cl", "d", "e", "c", "c", "e", "h", "b", "l", "1", "i", "l", "I", "l", "o", "0", "O", "0",
                "S",
        "5", "B", "8", "g", "q", "a", "o", "u", "n", "n", "u", "t", "l", "f", "t", "vv", "w", "D", "O", "E", "F", "R",
                "K"
    };

    private static final String[] SPECKS = {
        ". ,", "~", "_ .", "|", "' .", "; :", "i", "l .", "RECENED", "OO", "\\ /", "°"
    };

    private final Random random;
    private final int hurt;

    private PoorScan(long seed) {
        random = new Random(seed);
        hurt = LEAST + random.nextInt(MOST - LEAST);
    }

    /** The lesson as if it had been scanned. */
    static DocumentLesson of(DocumentLesson lesson, long seed) {
        PoorScan scan = new PoorScan(seed);
        return new DocumentLesson(
                lesson.file(),
                lesson.name(),
                lesson.type(),
                lesson.day(),
                lesson.pages().stream()
                        .map(page -> DocumentLesson.page(page.number(), scan.text(page.text())))
                        .toList());
    }

    /** The text of a page as if it had been scanned. */
    static String of(String text, long seed) {
        return new PoorScan(seed).text(text);
    }

    private boolean happens(int ofThousand) {
        return random.nextInt(1000) < ofThousand;
    }

    private String text(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (happens(JUNK)) {
                lines.add(SPECKS[random.nextInt(SPECKS.length)]);
            }
            if (line.isBlank() || !happens(LOST_LINES)) {
                lines.add(line(line));
            }
        }
        return String.join("\n", lines);
    }

    private String line(String line) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Character.isLetter(c) || !happens(hurt)) {
                read.append(c);
            } else {
                i += misread(line, i, read) - 1;
            }
        }
        return happens(JUNK) ? read + "  " + SPECKS[random.nextInt(SPECKS.length)] : read.toString();
    }

    /** Adds what is read instead of the letter; the count of letters for which it stands. */
    private int misread(String line, int at, StringBuilder read) {
        int way = random.nextInt(10);
        if (way == 0) {
            return 1;
        }
        if (way == 1) {
            read.append(line.charAt(at)).append(' ');
            return 1;
        }
        if (way == 2) {
            char c = line.charAt(at);
            read.append(Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
            return 1;
        }
        for (int i = 0; i < CONFUSED.length; i += 2) {
            if (line.startsWith(CONFUSED[i], at)) {
                read.append(CONFUSED[i + 1]);
                return CONFUSED[i].length();
            }
        }
        read.append((char) ('a' + random.nextInt(26)));
        return 1;
    }
}

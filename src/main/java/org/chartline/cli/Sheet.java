package org.chartline.cli;

/**
 * Text set for a terminal of 100 columns; long lines are broken between words and go on further in. A no-break space
 * holds words together and is written as a plain one, so that what is printed can be searched.
 */
final class Sheet {

    private static final int WIDTH = 100;
    private static final int STEP = 2;
    static final char NO_BREAK = '\u00a0';

    private final StringBuilder text = new StringBuilder();

    Sheet title(String title) {
        return blank().raw(title).raw("=".repeat(Math.min(WIDTH, title.length())));
    }

    Sheet heading(String heading) {
        return blank().raw(heading).raw("-".repeat(Math.min(WIDTH, heading.length())));
    }

    /**
     * One line, broken where it is too long.
     *
     * @param depth how far in it begins, in steps
     */
    Sheet line(int depth, String words) {
        return line(" ".repeat(depth * STEP), " ".repeat((depth + 1) * STEP), words);
    }

    /** A line that begins with a label, under which it goes on. */
    Sheet labelled(int depth, String label, String words) {
        String begin = " ".repeat(depth * STEP) + "%-14s".formatted(label);
        return line(begin, " ".repeat(begin.length()), words);
    }

    Sheet blank() {
        text.append('\n');
        return this;
    }

    private Sheet line(String first, String next, String words) {
        StringBuilder line = new StringBuilder(first);
        int begin = first.length();
        for (String word : words.strip().split("\\s+", -1)) {
            boolean fits = line.length() + 1 + word.length() <= WIDTH;
            if (line.length() > begin && !fits) {
                raw(line.toString());
                line = new StringBuilder(next);
                begin = next.length();
            }
            line.append(line.length() > begin ? " " : "").append(word);
        }
        return raw(line.toString());
    }

    private Sheet raw(String line) {
        text.append(line.replace(NO_BREAK, ' ').stripTrailing()).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

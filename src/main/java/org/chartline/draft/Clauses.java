package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.ingest.Page;

/** Parts a document's own words, fax headers and footers aside, into clauses. */
final class Clauses {

    /** Columns lie further apart than words. */
    private static final Pattern ROW = Pattern.compile("\\S {3,}\\S");

    private static final Pattern BEGINS =
            Pattern.compile("^\\s{0,80}+(?:\\d{1,2}[.)]\\s|[•*-]\\s|[A-Z][A-Z /&]{5,60}:?\\s{0,80}$).*");
    /** A box of a form: what follows an empty one is not said, what stands before one is the question. */
    private static final Pattern BOX = Pattern.compile("\\[ ?(?<tick>[xX✓✔]?) ?\\]|(?<empty>☐)|(?<full>[☒☑])");

    private static final Pattern STOP = Pattern.compile("[.;?!]+[\"”’)]?(?=\\s|$)");
    private static final Pattern ABBREVIATED = Pattern.compile("(?i)(?:^|[\\s(])(?:dr|mr|mrs|ms|no|vs|approx|st|jr|dept"
            + "|e\\.g|i\\.e|\\d{1,2}|[a-z])$|(?:^|[\\s(])[a-z](?:\\.[a-z]){1,3}$");

    private static final int LONGEST_LABEL = 45;

    private static final Pattern LABEL = Pattern.compile("[A-Z][A-Za-z'/()& -]{2,44}:?");

    private final List<Clause> clauses = new ArrayList<>();
    private final Page page;
    private final String running;
    private final int offset;

    private Clauses(Page page, String running, int offset) {
        this.page = page;
        this.running = running;
        this.offset = offset;
    }

    /** In the order of the pages. */
    static List<Clause> of(Document document) {
        List<Clause> all = new ArrayList<>();
        String running = document.runningText();
        int offset = 0;
        for (Page page : document.pages()) {
            int end = offset + page.text().length();
            Clauses clauses = new Clauses(page, running.substring(offset, end), offset);
            clauses.read();
            all.addAll(clauses.clauses);
            offset = end + 1;
        }
        return all;
    }

    private void read() {
        int begin = -1;
        int past = 0;
        int at = 0;
        while (at < running.length()) {
            int lineEnd = running.indexOf('\n', at) < 0 ? running.length() : running.indexOf('\n', at);
            String line = running.substring(at, lineEnd);
            if (!line.isBlank()) {
                if (begin >= 0 && !goesOn(begin, past, at, line)) {
                    sentences(begin, past);
                    begin = -1;
                }
                begin = begin < 0 ? at : begin;
                past = lineEnd;
            }
            at = lineEnd + 1;
        }
        if (begin >= 0) {
            sentences(begin, past);
        }
    }

    /** Whether a line goes on with the text before it; a page may have an empty line between any two. */
    private boolean goesOn(int begin, int past, int at, String line) {
        String before = running.substring(Math.max(begin, running.lastIndexOf('\n', past - 1) + 1), past);
        boolean apart = !page.text().substring(past, at).isBlank();
        boolean gap = running.substring(past, at).chars().filter(c -> c == '\n').count() > 1;
        boolean open = !before.isBlank()
                && ".:;?!"
                                .indexOf(before.stripTrailing()
                                        .charAt(before.stripTrailing().length() - 1))
                        < 0;
        boolean small = Character.isLowerCase(line.strip().charAt(0));
        return !apart
                && !ROW.matcher(before.strip()).find()
                && !ROW.matcher(line.strip()).find()
                && !BEGINS.matcher(line).matches()
                && !heading(begin, past, line)
                && !BEGINS.matcher(before).matches() | before.strip().matches("\\d.*")
                && (!gap || open && small);
    }

    /** A short line at the beginning that ends without a stop, before a line that begins anew, is a label. */
    private boolean heading(int begin, int past, String line) {
        String before = running.substring(begin, past).strip();
        return before.length() <= LONGEST_LABEL
                && before.indexOf('\n') < 0
                && LABEL.matcher(before).matches()
                && Character.isUpperCase(line.strip().charAt(0));
    }

    private void sentences(int begin, int end) {
        int first = begin;
        Matcher stop = STOP.matcher(running).region(begin, end);
        while (stop.find()) {
            String before = running.substring(first, stop.start());
            String after = running.substring(stop.end(), end).stripLeading();
            boolean wordGoesOn = stop.group().startsWith(".")
                    && !after.isEmpty()
                    && (Character.isLowerCase(after.charAt(0))
                            || ABBREVIATED.matcher(before).find() && !fullWord(before, after));
            if (!wordGoesOn) {
                add(first, stop.end());
                first = stop.end();
            }
        }
        add(first, end);
    }

    /** "t.i.d." ends a sentence before a word with a capital letter. */
    private static boolean fullWord(String before, String after) {
        return before.matches("(?s).*\\b[a-zA-Z](?:\\.[a-zA-Z]){1,3}") && after.matches("(?s)[A-Z][a-z]+[ :,].*");
    }

    private void add(int from, int to) {
        Matcher box = BOX.matcher(running).region(from, to);
        if (!box.find()) {
            whole(from, to);
            return;
        }
        int next = from;
        boolean said = false;
        do {
            if (said) {
                whole(next, box.start());
            }
            said = !"".equals(box.group("tick")) && box.group("empty") == null;
            next = box.end();
        } while (box.find());
        if (said) {
            whole(next, to);
        }
    }

    private void whole(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(running.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(running.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            String text = running.substring(first, last).replaceAll("\\s", " ");
            clauses.add(new Clause(page.number(), first, offset + first, text));
        }
    }
}

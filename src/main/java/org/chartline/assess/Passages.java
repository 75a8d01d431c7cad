package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;

/** The sentences of a document's running text; labels and marks of a list begin a new one. */
final class Passages {

    /** A full stop that ends nothing: titles, initials and what is shortened. */
    private static final Pattern SHORTENED =
            Pattern.compile("(?:^|[\\s(])(?:[A-Z]|Dr|Drs|Mr|Ms|Mrs|St|No|vs|Jr|Sr|Inc|approx|e\\.g|i\\.e|Esq|Ph)$");

    /** The characters before a full stop that tell whether it shortens. */
    private static final int REACH = 8;

    private static final Pattern NEW_LINE = Pattern.compile(
            "[ \\t]{0,40}(?:$|\\n|[-*•·\\[]|\\d{1,2}[.)]\\s|[A-Z][\\w/&' -]{1,34}:)", Pattern.MULTILINE);

    private final Document document;
    private final String text;
    private final List<Passage> all = new ArrayList<>();

    private Passages(Document document, String text) {
        this.document = document;
        this.text = text;
    }

    /** In the order of the text. @param text the document's running text */
    static List<Passage> of(Document document, String text) {
        Passages passages = new Passages(document, text);
        passages.part();
        return List.copyOf(passages.all);
    }

    /** The one that a character stands in. */
    static Optional<Passage> at(List<Passage> passages, int at) {
        int low = 0;
        int high = passages.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Passage passage = passages.get(middle);
            if (passage.holds(at)) {
                return Optional.of(passage);
            }
            if (passage.end() <= at) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    private void part() {
        Matcher line = NEW_LINE.matcher(text);
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean page = c == Document.PAGE_BREAK;
            boolean ends = page
                    || c == ';'
                    || c == '\n' && line.region(at + 1, text.length()).lookingAt()
                    || (c == '.' || c == '?' || c == '!') && stop(begin, at);
            if (ends) {
                add(begin, page ? at : at + 1);
                begin = at + 1;
            }
        }
        add(begin, text.length());
    }

    private boolean stop(int begin, int at) {
        boolean blank = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        if (!blank
                || SHORTENED
                        .matcher(text.substring(Math.max(begin, at - REACH), at))
                        .find()) {
            return false;
        }
        boolean dotted = at > 1 && text.charAt(at - 2) == '.' && Character.isLowerCase(text.charAt(at - 1));
        return !dotted || capital(at + 1);
    }

    /** Whether the next word has a capital: "b.i.d. with food" goes on. */
    private boolean capital(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at >= text.length() || Character.isUpperCase(text.charAt(at));
    }

    private void add(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            all.add(Passage.of(document, begin, text.substring(begin, end)));
        }
    }
}

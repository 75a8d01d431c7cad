package org.chartline.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the assertion model looks at: what the rows decided and why, where in the note the mention stands, the sentence
 * around it with its tense, and the kind of mention. Words are lower-case, numbers only their form.
 */
final class AssertionFeatures {

    /** Words on either side whose distance counts; those beyond count as being there. */
    private static final int NEAR = 4;

    /** Characters on either side that are read, at most. */
    private static final int CHARACTERS = 160;

    private static final int PARTS_OF_A_NOTE = 5;

    private static final Pattern WORD = Pattern.compile("[A-Za-z']{1,30}|\\d+(?:[/.-]\\d+){0,3}|[.:;,()+?☐☒\\[\\]#]");

    /** A sentence or list item begins behind one of these. */
    private static final Pattern BEGINNING =
            Pattern.compile("[.?!;]\\s|\\n\\s{0,60}(?:\\n|[-*•]|\\(?\\d{1,2}[.)]|[A-Z][A-Za-z /&]{1,30}:)");

    private static final Pattern DATE =
            Pattern.compile("\\b\\d{1,2}[/-]\\d{1,4}(?:[/-]\\d{2,4})?\\b|\\b(?:19|20)\\d\\d\\b");

    private AssertionFeatures() {}

    /** @param section the kind of section that the mention stands in */
    static List<String> of(String text, Mention.Asserted found, String section) {
        List<String> features = new ArrayList<>();
        rows(found, section, features);
        kind(found, features);
        place(text, found, section, features);
        Span span = found.evidence().span();
        String before = before(text, span);
        String after = after(text, span);
        List<String> wordsBefore = words(before);
        words("before", reversed(wordsBefore), features);
        words("after", words(after), features);
        tense(before, after, features);
        features.add("first=" + (wordsBefore.isEmpty() ? "none" : wordsBefore.get(0)));
        return features;
    }

    private static void rows(Mention.Asserted found, String section, List<String> features) {
        String rows = found.assertion().toString();
        String cue = found.evidence().cue().map(Evidence.Cue::rule).orElse("none");
        features.add("rows=" + rows);
        features.add("cue=" + cue);
        features.add("section=" + section + "/" + found.type());
        features.add("rows-section=" + rows + "/" + section);
        features.add("cue-section=" + cue + "/" + section);
    }

    private static void kind(Mention.Asserted found, List<String> features) {
        if (found instanceof Procedure procedure) {
            features.add("family=" + procedure.family());
            features.add("family-rows=" + procedure.family() + found.assertion());
            features.add("count=" + procedure.count().isPresent());
        }
        if (found instanceof Medication medication) {
            features.add("sig=" + medication.sig().frequency().isPresent()
                    + medication.sig().quantity().isPresent());
            medication.change().ifPresent(change -> features.add("change=" + change));
        }
    }

    private static void place(String text, Mention.Asserted found, String section, List<String> features) {
        int begin = found.evidence().span().begin();
        features.add("part=" + begin * PARTS_OF_A_NOTE / Math.max(1, text.length()) + "/" + section);
        int line = text.lastIndexOf('\n', Math.max(0, begin - 1)) + 1;
        features.add(
                "starts-line=" + text.substring(Math.min(line, begin), begin).isBlank());
    }

    private static String before(String text, Span span) {
        String window = text.substring(Math.max(0, span.begin() - CHARACTERS), span.begin());
        Matcher beginning = BEGINNING.matcher(window);
        int from = 0;
        while (beginning.find()) {
            from = beginning.start() + 1;
        }
        return window.substring(from);
    }

    private static String after(String text, Span span) {
        String window = text.substring(span.end(), Math.min(text.length(), span.end() + CHARACTERS));
        Matcher beginning = BEGINNING.matcher(window);
        return beginning.find() ? window.substring(0, beginning.start() + 1) : window;
    }

    private static void words(String side, List<String> words, List<String> features) {
        for (int i = 0; i < words.size(); i++) {
            features.add(side + "=" + words.get(i));
            if (i == 0) {
                features.add(side + "1=" + words.get(i));
            } else if (i < NEAR) {
                features.add(side + "-near=" + words.get(i));
            }
        }
        if (words.size() > 1) {
            features.add(side + "2=" + words.get(0) + "_" + words.get(1));
        }
    }

    private static void tense(String before, String after, List<String> features) {
        String lowerBefore = before.toLowerCase(Locale.ROOT);
        String sentence = lowerBefore + " " + after.toLowerCase(Locale.ROOT);
        Tense early = Tense.of(lowerBefore);
        Tense all = Tense.of(sentence);
        features.add("tense=" + (all.past() ? "past" : "") + (all.now() ? "now" : "") + (all.future() ? "future" : ""));
        features.add("tense-before=" + early.past() + early.future());
        features.add("dated=" + DATE.matcher(sentence).find());
    }

    private static List<String> reversed(List<String> words) {
        List<String> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            words.add(!Character.isDigit(word.charAt(0)) ? word : word.contains("/") ? "0/0" : "0");
        }
        return words;
    }
}

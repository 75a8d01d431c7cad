package org.chartline.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartline.rows.Terms;
import org.chartline.tag.Assertion;

/**
 * What a page of the index remembers of a mention, to say why something on it was found.
 *
 * @param begin first character in the page's text
 * @param of ingredient or family; empty for a mention of neither
 * @param cue the words that decided the assertion; empty where there were none
 * @param variant whether the drug's name stands there otherwise than any list of names has it
 */
record StoredMention(int begin, int end, String of, Optional<Assertion> assertion, String cue, boolean variant) {

    private static final int CELLS = 6;

    /** Mentions in one string. */
    static String written(List<StoredMention> mentions) {
        return mentions.stream().map(StoredMention::line).collect(Collectors.joining("\n"));
    }

    static List<StoredMention> read(String written) {
        List<StoredMention> mentions = new ArrayList<>();
        for (String line : written.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == CELLS) {
                mentions.add(of(cells));
            }
        }
        return mentions;
    }

    private static StoredMention of(String[] cells) {
        return new StoredMention(
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[1]),
                cells[2],
                cells[3].isEmpty() ? Optional.empty() : Optional.of(Terms.parse(Assertion.class, cells[3])),
                cells[4],
                !cells[5].isEmpty());
    }

    private String line() {
        return String.join(
                "\t",
                String.valueOf(begin),
                String.valueOf(end),
                of,
                assertion.map(Object::toString).orElse(""),
                cue.replaceAll("\\s+", " "),
                variant ? "variant" : "");
    }

    boolean overlaps(int from, int past) {
        return begin < past && from < end;
    }
}

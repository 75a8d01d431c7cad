package org.chartline.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.Quoted;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;

/**
 * What the summary has told already, by value: an older record that gives a drug in the same dose, the same limit or the
 * same tolerance adds nothing to the newer one.
 */
final class Told {

    private static final Pattern NUMBER = Pattern.compile("\\d++(?:[./]\\d++){0,4}+");

    /** What a tolerance is of, however it is put. */
    private static final Pattern DOING = Pattern.compile(
            "(?i)walk|sit|stand|sle(?:ep|pt)|lift|carry|stair|driv|dress|bath"
                    + "|hair|cook|laundry|hous|gait|cane|grip|reach|NDI|neck dis|oswestry|ODI|PEG|DASH|LEFS|lower ext|PHQ|GAD|change");

    private final Set<String> values = new HashSet<>();

    /** Whether a quote has values, all of them told before. */
    boolean all(TaggedDocument tagged, Citation quote) {
        Set<String> own = values(tagged, quote);
        return !own.isEmpty() && values.containsAll(own);
    }

    void add(TaggedDocument tagged, Citation quote) {
        values.addAll(values(tagged, quote));
    }

    private static Set<String> values(TaggedDocument tagged, Citation quote) {
        Set<String> found = new TreeSet<>();
        for (Mention mention : tagged.mentions()) {
            Citation place = Citation.of(tagged.document(), mention.evidence());
            if (Places.overlap(place, quote)) {
                add(found, mention, place);
            }
        }
        return found;
    }

    private static void add(Set<String> found, Mention mention, Citation place) {
        String numbers = numbers(place.quote()).toString();
        if (mention instanceof Medication medication) {
            found.add(medication.ingredient());
            Set<String> directions = directions(medication.sig());
            if (!directions.isEmpty()) {
                found.add(medication.ingredient() + directions);
            }
        } else if (mention instanceof PainScore pain) {
            found.add("pain " + pain.context() + numbers);
        } else if (mention instanceof WorkStatus work) {
            found.add("work " + work.status() + numbers + (numbers.length() > 2 ? "" : posture(place)));
        } else if (mention instanceof org.chartline.tag.Function) {
            Matcher doing = DOING.matcher(place.quote());
            found.add((doing.find() ? doing.group().toLowerCase(Locale.ROOT) : Places.key(place)) + numbers);
        }
    }

    private static Set<String> directions(Medication.Sig sig) {
        Set<String> numbers = new TreeSet<>();
        for (Optional<Quoted> part : List.of(sig.strength(), sig.dose(), sig.frequency())) {
            part.ifPresent(words -> numbers.addAll(numbers(words.text())));
        }
        sig.frequency()
                .ifPresent(words ->
                        numbers.add(words.text().replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT)));
        return numbers;
    }

    /** A restriction without a number is told by its words. */
    private static String posture(Citation place) {
        return Places.key(place).replaceAll("[^a-z]+", " ");
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }
}

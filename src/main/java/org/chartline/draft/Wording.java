package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.timeline.Citation;

/** A sentence in the making: its own words, and words of the pages with the places where they stand. */
final class Wording {

    private final StringBuilder text = new StringBuilder();
    private final List<Citation> places = new ArrayList<>();

    /** Words of the summary itself. */
    Wording say(String words) {
        text.append(words);
        return this;
    }

    /** Words of a page as they stand there, line ends aside. */
    Wording words(Citation place) {
        return cite(place).say(plain(place));
    }

    /** The same in small letters. */
    Wording small(Citation place) {
        return cite(place).say(plain(place).toLowerCase(Locale.ROOT));
    }

    /** The same between quotation marks. */
    Wording quote(Citation place) {
        return say("“").words(place).say("”");
    }

    /** Several, each once, parted by semicolons. */
    Wording quotes(List<Citation> several) {
        return list(several, true);
    }

    Wording list(List<Citation> several, boolean quoted) {
        for (int i = 0; i < several.size(); i++) {
            say(i == 0 ? "" : "; ");
            if (quoted) {
                quote(several.get(i));
            } else {
                words(several.get(i));
            }
        }
        return this;
    }

    /** A place that bears out what was said in the summary's own words. */
    Wording cite(Citation place) {
        places.add(place);
        return this;
    }

    /** "a progress report of November 11, 2014", with the place of the date. */
    Wording document(Document document) {
        say(DocumentNames.article(document));
        Optional<Citation> day = DocumentDay.of(document);
        if (day.isPresent()) {
            say(" of " + LongDate.of(document.serviceDate().orElseThrow())).cite(day.get());
        } else if (document.serviceDate().isPresent()) {
            say(" of a date that a reviewer gave");
        } else {
            DocumentDay.title(document)
                    .filter(title -> ForbiddenWords.whyQuoted(title.quote()).isEmpty())
                    .ifPresent(title -> say(" that was undated (").quote(title).say(")"));
        }
        return this;
    }

    Sentence end(Slot slot) {
        return end(slot, Optional.empty());
    }

    Sentence end(Slot slot, Optional<String> subject) {
        boolean closed = !text.isEmpty() && text.charAt(text.length() - 1) == '.';
        return new Sentence(slot, subject, closed ? text.toString() : text + ".", places, Optional.empty());
    }

    static String plain(Citation place) {
        return Blanks.one(place.quote());
    }
}

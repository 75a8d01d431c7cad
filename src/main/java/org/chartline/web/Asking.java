package org.chartline.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chartline.divide.Correction;
import org.chartline.divide.Corrections;
import org.chartline.divide.Document;
import org.chartline.ingest.Page;
import org.chartline.rows.Terms;
import org.chartline.store.CaseFile;
import org.chartline.tag.Mention;
import org.chartline.tag.MentionCorrections;
import org.chartline.tag.MentionValue;
import org.chartline.tag.Span;
import org.chartline.tag.TaggedDocument;

/** Turns what was asked for into a correction of the page as it stands now, with what was found there. */
final class Asking {

    private final ApiCorrections.Asked asked;
    private final Corrections before;
    private final TaggedDocument tagged;
    private final Page page;
    private final int pageBegin;

    /** @throws Refusal when there is no such page */
    Asking(CaseFile file, ApiCorrections.Asked asked) {
        this.asked = asked;
        this.before = file.corrections();
        this.tagged = file.documents().stream()
                .filter(candidate -> candidate.document().id().equals(asked.document()))
                .findFirst()
                .orElseThrow(Asking::nowhere);
        int begin = 0;
        Optional<Page> found = Optional.empty();
        for (Page candidate : tagged.document().pages()) {
            if (candidate.number() == asked.page()) {
                found = Optional.of(candidate);
                break;
            }
            begin += candidate.text().length() + 1;
        }
        this.page = found.orElseThrow(Asking::nowhere);
        this.pageBegin = begin;
    }

    private static Refusal nowhere() {
        return Refusal.notHere("The case has no such document or page.");
    }

    /**
     * The correction.
     *
     * @param takenBack whether it only names what is to be as it was found
     * @throws IllegalArgumentException or BadCorrectionException for what cannot be so
     */
    Correction correction(String by, String at, boolean takenBack) {
        Correction.What what = Terms.parse(Correction.What.class, String.valueOf(asked.what()));
        Optional<Correction.Passage> passage =
                what == Correction.What.MENTION ? Optional.of(takenBack ? corrected() : passage()) : Optional.empty();
        String value = plain(asked.value());
        String whole = what == Correction.What.MENTION && !takenBack ? mention(value) : value;
        Correction correction = new Correction(
                "corrections",
                1,
                tagged.document().fileName(),
                page.number(),
                what,
                whole,
                passage,
                new Correction.Review(by, at, takenBack ? "" : was(what)));
        if (!takenBack) {
            tried(correction);
        }
        return correction;
    }

    private void tried(Correction correction) {
        Corrections alone = Corrections.NONE.with(correction);
        if (!MentionCorrections.unplaced(alone, List.of(MentionCorrections.apply(alone, tagged)))
                .isEmpty()) {
            throw new IllegalArgumentException("a mention of this kind needs more attributes");
        }
    }

    /** The words of a correction that was made, which the page may no longer have. */
    private Correction.Passage corrected() {
        return before.ofMentions(tagged.document()).stream()
                .filter(one -> one.page() == page.number())
                .flatMap(one -> one.passage().stream())
                .filter(words -> Integer.valueOf(words.begin()).equals(asked.begin()))
                .findFirst()
                .orElseThrow(() -> Refusal.notHere("No mention was corrected there."));
    }

    private Correction.Passage passage() {
        int begin = Optional.ofNullable(asked.begin()).orElse(-1);
        int end = Optional.ofNullable(asked.end()).orElse(-1);
        if (begin < 0 || end <= begin || end > page.text().length()) {
            throw Refusal.bad("Say by begin and end where in the page's text the mention stands.");
        }
        return new Correction.Passage(begin, page.text().substring(begin, end));
    }

    /** All that the mention is to be, so that it stays so whatever a later version of the program finds. */
    private String mention(String written) {
        MentionValue said = MentionValue.parse(written);
        return said.type()
                .flatMap(type -> found().filter(mention -> mention.type() == type))
                .map(mention -> said.over(MentionValue.of(mention)))
                .orElse(said)
                .toString();
    }

    private String was(Correction.What what) {
        Document document = tagged.document();
        return switch (what) {
            case BEGINS -> page.number() == document.firstPage() ? "yes" : "no";
            case TYPE -> document.type().toString();
            case DATE -> document.serviceDate().map(Objects::toString).orElse("none");
            case PATIENT -> document.ofThePatient() ? "same" : "other";
            case MENTION ->
                found().map(mention -> MentionValue.of(mention).toString()).orElse(MentionValue.NONE);
        };
    }

    private Optional<Mention> found() {
        Correction.Passage words = passage();
        Span span = new Span(
                pageBegin + words.begin(),
                pageBegin + words.begin() + words.quote().length());
        return tagged.mentions().stream()
                .filter(mention -> mention.evidence().span().equals(span))
                .findFirst();
    }

    /** What cannot begin another cell or line. */
    private static String plain(String text) {
        return String.valueOf(text).replaceAll("\\p{Cntrl}", " ").strip();
    }
}

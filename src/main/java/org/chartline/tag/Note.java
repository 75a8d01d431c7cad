package org.chartline.tag;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.chartline.divide.Document;

/**
 * A document as our taggers see it.
 *
 * @param text the document's text, character for character at the same offsets, with soft line wraps, page breaks and
 *     control characters each replaced by one blank, so that a sentence reads through; hard line ends stay
 * @param sections in order, without gaps, covering the text
 * @param units in order; every word of the text is in one
 * @param terms what the dictionary lookup found, in order
 * @param memo what our taggers worked out of it; a note is read by one thread
 */
record Note(Document document, String text, List<Section> sections, List<Unit> units, List<Term> terms, Memo memo) {

    Note {
        sections = List.copyOf(sections);
        units = List.copyOf(units);
        terms = List.copyOf(terms);
    }

    /** The text with standing text, citations and guideline titles blanked out: what may speak of the patient. */
    String spoken() {
        return memo.of("spoken", () -> without(Section.Kind::silent));
    }

    /** The text with citations alone blanked out: lists of records and forms date what the patient's story does not. */
    String uncited() {
        return memo.of("uncited", () -> without(kind -> kind == Section.Kind.GUIDELINE));
    }

    /** The text with the digits mended that were read as letters. */
    String digits() {
        return memo.of("digits", () -> MisreadDigits.mend(text));
    }

    private String without(Predicate<Section.Kind> silenced) {
        char[] left = text.toCharArray();
        for (Section section : sections) {
            if (silenced.test(section.kind())) {
                Arrays.fill(left, section.span().begin(), section.span().end(), ' ');
            }
        }
        return new String(left);
    }

    /** The section in which a character stands. */
    Section section(int at) {
        return sections.get(Spans.holding(sections, Section::span, at));
    }

    /** The sentence, list item or table row in which a character stands. */
    Unit unit(int at) {
        return units.get(Spans.holding(units, Unit::span, at));
    }

    List<Term> terms(Term.Kind kind) {
        return terms.stream().filter(term -> term.kind() == kind).toList();
    }

    /** The characters of a span as the document has them, line wraps included. */
    String original(Span span) {
        return span.of(memo.of("original", document::text));
    }
}

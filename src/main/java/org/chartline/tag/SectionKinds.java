package org.chartline.tag;

import java.util.List;
import java.util.function.IntFunction;

/** Under which kind of heading a character stands, for those who count by section. */
public final class SectionKinds {

    private SectionKinds() {}

    /** For an offset of the text the section's kind, in lower case ({@code current-medications}). */
    public static IntFunction<String> of(String text) {
        List<Section> sections = Tables.get().sections().of(Layout.flow(text));
        return at ->
                sections.get(Spans.holding(sections, Section::span, at)).kind().toString();
    }
}

package org.chartline.tag;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Under which kind of heading a character stands, for those who count by section; found when first asked for. */
public final class SectionKinds implements IntFunction<String> {

    private final String text;
    private @Nullable List<Section> sections;

    private SectionKinds(String text) {
        this.text = text;
    }

    /** For an offset of the text the section's kind, in lower case ({@code current-medications}); for one thread. */
    public static IntFunction<String> of(String text) {
        return new SectionKinds(text);
    }

    @Override
    public String apply(int at) {
        List<Section> found = sections == null ? Tables.get().sections().of(Layout.flow(text)) : sections;
        sections = found;
        return found.get(Spans.holding(found, Section::span, at)).kind().toString();
    }
}

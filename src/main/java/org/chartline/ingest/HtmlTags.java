package org.chartline.ingest;

import java.util.List;

/** As much of HTML as it takes to tell text from the rest. */
final class HtmlTags {

    /** Elements whose content is not shown. */
    private static final List<String> WITHOUT_TEXT = List.of("script", "style", "head", "template", "title");

    private HtmlTags() {}

    /** Past the tag or comment that begins here, and past its content where that is not shown. */
    static int past(String source, int at) {
        if (source.startsWith("<!--", at)) {
            return after(source, "-->", at);
        }
        for (String name : WITHOUT_TEXT) {
            if (source.regionMatches(true, at + 1, name, 0, name.length())) {
                return after(source, "</" + name, at);
            }
        }
        return after(source, ">", at);
    }

    private static int after(String source, String mark, int from) {
        int at = source.indexOf(mark, from);
        return at < 0 ? source.length() : at + mark.length();
    }
}

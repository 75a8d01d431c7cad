package org.chartline.draft;

/** Signs that a form of output cannot hold, put as signs that it can. */
final class Signs {

    private static final char LOWEST_LATIN = 0x20;
    private static final char HIGHEST_LATIN = 0xFF;

    private Signs() {}

    /** Without the control characters that XML 1.0 does not know. */
    static String xml(String text) {
        return text.replaceAll(
                "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
                        + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]",
                "?");
    }

    /** In the Latin signs that the standard fonts of PDF have, {@code ?} for what they have not. */
    static String latin(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(sign -> out.append(latin(sign)));
        return out.toString();
    }

    private static String latin(int sign) {
        return switch (sign) {
            case '\t', '\n', '\r', 0xA0 -> " ";
            case 0x2010, 0x2011, 0x2212 -> "-";
            case 0x2610, 0x25A1 -> "[ ]";
            case 0x2611, 0x2612, 0x25A0 -> "[x]";
            case 0x2264 -> "<=";
            case 0x2265 -> ">=";
            case 0x2018, 0x2019, 0x201C, 0x201D, 0x2013, 0x2014, 0x2022, 0x2026, 0x20AC, 0x2122 ->
                Character.toString(sign);
            default -> {
                boolean known = sign >= LOWEST_LATIN && sign <= HIGHEST_LATIN && (sign < 0x7F || sign > 0xA0);
                yield known ? Character.toString(sign) : "?";
            }
        };
    }
}

package org.chartline.ingest;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Sets Tika's XHTML as lines: a block, list item or table row is one line, cells are parted by four blanks. */
final class LineHandler extends DefaultHandler {

    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "tr",
            "table",
            "ul",
            "ol",
            "pre",
            "blockquote",
            "section",
            "article",
            "header",
            "footer",
            "dt",
            "dd",
            "form",
            "hr",
            "address");

    private static final Set<String> HIDDEN = Set.of("script", "style", "head", "title", "template");

    private final StringBuilder text = new StringBuilder();
    private int hidden;
    private int preformatted;

    String text() {
        return text.toString();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String name = localName.toLowerCase(Locale.ROOT);
        if (HIDDEN.contains(name)) {
            hidden++;
        } else if (name.equals("br")) {
            text.append('\n');
        } else if (name.equals("li")) {
            endLine();
            text.append("- ");
        } else if ((name.equals("td") || name.equals("th")) && !atLineStart()) {
            text.append("    ");
        } else if (LINES.contains(name)) {
            endLine();
        }
        preformatted += name.equals("pre") ? 1 : 0;
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String name = localName.toLowerCase(Locale.ROOT);
        if (HIDDEN.contains(name)) {
            hidden--;
        } else if (name.equals("p") && !atLineStart()) {
            text.append("\n");
        } else if (LINES.contains(name) || name.equals("li")) {
            endLine();
        }
        preformatted -= name.equals("pre") ? 1 : 0;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (text.length() + length > Limits.TEXT) {
            throw new WriteLimitReachedException(Limits.TEXT);
        }
        for (int i = start; i < start + length && hidden == 0; i++) {
            append(characters[i]);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }

    private void append(char c) {
        boolean blank = Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00a0';
        if (c == '\n' && preformatted > 0) {
            text.append('\n');
        } else if (!blank) {
            text.append(c);
        } else if (preformatted > 0 || !(atLineStart() || text.charAt(text.length() - 1) == ' ')) {
            text.append(' ');
        }
    }

    private boolean atLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private void endLine() {
        if (!atLineStart()) {
            text.append('\n');
        }
    }
}

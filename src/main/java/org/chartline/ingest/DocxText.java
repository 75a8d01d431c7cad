package org.chartline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of a DOCX's body, whatever its words are packed in: paragraphs, tables, content controls, text boxes. A check
 * box becomes {@code [X]} or {@code [ ]}, be it a content control, a field of an old form or a sign of a symbol font.
 */
final class DocxText {

    private static final String CELLS = "    ";

    /** Signs of Wingdings and Wingdings 2 that stand for a box; their code may be given with F000 added. */
    private static final Map<String, TickBox.State> SIGNS = Map.ofEntries(
            Map.entry("Wingdings 6F", TickBox.State.EMPTY),
            Map.entry("Wingdings A8", TickBox.State.EMPTY),
            Map.entry("Wingdings FC", TickBox.State.TICKED),
            Map.entry("Wingdings FD", TickBox.State.TICKED),
            Map.entry("Wingdings FE", TickBox.State.TICKED),
            Map.entry("Wingdings 78", TickBox.State.TICKED),
            Map.entry("Wingdings 2 A3", TickBox.State.EMPTY),
            Map.entry("Wingdings 2 2A", TickBox.State.EMPTY),
            Map.entry("Wingdings 2 50", TickBox.State.TICKED),
            Map.entry("Wingdings 2 51", TickBox.State.TICKED),
            Map.entry("Wingdings 2 52", TickBox.State.TICKED),
            Map.entry("Wingdings 2 53", TickBox.State.TICKED),
            Map.entry("Wingdings 2 54", TickBox.State.TICKED));

    private final StringBuilder text = new StringBuilder();

    private DocxText() {}

    /** One line a paragraph and a row of a table; a form feed where a page was last broken. */
    static String of(Node body) {
        DocxText text = new DocxText();
        text.inside(body);
        return text.text.toString();
    }

    private void inside(Node node) {
        children(node).forEach(this::write);
    }

    private void write(Element element) {
        switch (name(element)) {
            case "p" -> paragraph(element);
            case "tr" -> row(element);
            case "sdt" -> control(element);
            case "t" -> words(element);
            case "tab" -> text.append('\t');
            case "cr" -> text.append('\n');
            case "br" -> text.append(attribute(element, "type").equals("page") ? '\f' : '\n');
            case "lastRenderedPageBreak" -> text.append('\f');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> sign(element);
            case "fldChar" -> field(element);
            case "AlternateContent" -> children(element).stream().findFirst().ifPresent(this::inside);
            case "pPr", "rPr", "tblPr", "tblGrid", "sectPr", "del", "moveFrom", "instrText" -> {}
            default -> inside(element);
        }
    }

    private void words(Element run) {
        for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof CharacterData words) {
                text.append(words.getData().replace('\f', ' '));
            }
        }
    }

    private void paragraph(Element paragraph) {
        boolean listed = child(paragraph, "pPr")
                .flatMap(properties -> child(properties, "numPr"))
                .flatMap(numbered -> child(numbered, "numId"))
                .isPresent();
        text.append(listed ? "- " : "");
        inside(paragraph);
        text.append('\n');
    }

    private void row(Element row) {
        List<String> cells = new ArrayList<>();
        cells(row, cells);
        text.append(String.join(CELLS, cells)).append('\n');
    }

    /** Also those that a content control holds. */
    private static void cells(Node node, List<String> cells) {
        for (Element element : children(node)) {
            if (name(element).equals("tc")) {
                cells.add(of(element).replaceAll("[\\n\\f]", " ").strip());
            } else {
                cells(element, cells);
            }
        }
    }

    private void control(Element control) {
        Optional<Element> box = child(control, "sdtPr").flatMap(properties -> child(properties, "checkbox"));
        if (box.isPresent()) {
            text.append(state(box.get(), "checked").written());
        } else {
            child(control, "sdtContent").ifPresent(this::inside);
        }
    }

    private void field(Element field) {
        child(field, "ffData")
                .flatMap(data -> child(data, "checkBox"))
                .map(box -> state(box, child(box, "checked").isPresent() ? "checked" : "default"))
                .ifPresent(state -> text.append(state.written()));
    }

    /** A switch that is there without a value is on; one that is not there is off. */
    private static TickBox.State state(Element box, String name) {
        boolean on = child(box, name)
                .map(element -> attribute(element, "val"))
                .filter(value -> !List.of("0", "false", "off").contains(value))
                .isPresent();
        return on ? TickBox.State.TICKED : TickBox.State.EMPTY;
    }

    private void sign(Element sign) {
        String code = attribute(sign, "char").toUpperCase(Locale.ROOT).replaceFirst("^F?0*", "");
        Optional.ofNullable(SIGNS.get(attribute(sign, "font") + " " + code))
                .ifPresent(state -> text.append(state.written()));
    }

    private static Optional<Element> child(Node node, String name) {
        return children(node).stream().filter(child -> name(child).equals(name)).findFirst();
    }

    private static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static String name(Element element) {
        String name = element.getNodeName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** Of whatever namespace; empty when it is not there. */
    private static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String full = attribute.getNodeName();
            if (full.substring(full.indexOf(':') + 1).equals(name)) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }
}

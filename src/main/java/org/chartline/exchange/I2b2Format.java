package org.chartline.exchange;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * i2b2 and n2c2 XML. Each element in {@code TAGS} that has {@code start} and {@code end} is an annotation: its element
 * name the type, its other attributes the attributes in lower case. Offsets count code points from 0 (2006 to 2014) or
 * from 1 (2012); which, is seen from the {@code text} that each tag repeats.
 */
final class I2b2Format {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private static final Set<String> NO_ATTRIBUTES = Set.of("id", "start", "end", "text");

    private I2b2Format() {}

    static List<AnnotatedText> read(Path folder) {
        List<AnnotatedText> set = new ArrayList<>();
        for (Path file : Folder.files(folder, ".xml")) {
            set.add(read(file, Folder.text(file)));
        }
        return set;
    }

    private static AnnotatedText read(Path file, String xml) {
        String text = "";
        List<Map<String, String>> tags = new ArrayList<>();
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(xml));
            boolean inTags = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("TEXT")) {
                    text = reader.getElementText();
                } else if (event == XMLStreamConstants.START_ELEMENT && inTags) {
                    tags.add(tag(reader));
                } else if (reader.hasName() && reader.getLocalName().equals("TAGS")) {
                    inTags = event == XMLStreamConstants.START_ELEMENT;
                }
            }
        } catch (XMLStreamException e) {
            throw new BadGoldException(file + " is no i2b2 XML (a root with TEXT and TAGS is expected)", e);
        }
        return new AnnotatedText(Folder.stem(file, ".xml") + ".txt", text, annotations(file, text, tags));
    }

    private static Map<String, String> tag(XMLStreamReader reader) {
        Map<String, String> tag = new LinkedHashMap<>();
        tag.put("", reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            tag.put(reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT), reader.getAttributeValue(i));
        }
        return tag;
    }

    private static List<Annotation> annotations(Path file, String text, List<Map<String, String>> tags) {
        CodePoints points = new CodePoints(text);
        List<Annotation> annotations = new ArrayList<>();
        for (Map<String, String> tag : tags) {
            if (tag.containsKey("start") && tag.containsKey("end")) {
                annotations.add(annotation(file, text, points, tag));
            }
        }
        return annotations;
    }

    private static Annotation annotation(Path file, String text, CodePoints points, Map<String, String> tag) {
        String type = tag.getOrDefault("", "");
        Map<String, String> attrs = new LinkedHashMap<>(tag);
        attrs.keySet().removeAll(NO_ATTRIBUTES);
        attrs.remove("");
        for (int first : new int[] {0, 1}) {
            try {
                int begin = points.utf16(Integer.parseInt(tag.getOrDefault("start", "")) - first);
                int end = points.utf16(Integer.parseInt(tag.getOrDefault("end", "")) - first);
                String words = text.substring(begin, end);
                if (!tag.containsKey("text") || plain(words).equals(plain(tag.getOrDefault("text", "")))) {
                    return new Annotation(type, begin, end, words, attrs);
                }
            } catch (IndexOutOfBoundsException | NumberFormatException e) {
                // tried with the other first offset, then reported below
                continue;
            }
        }
        throw new BadGoldException(
                file + ": the text of the " + type + " " + tag.getOrDefault("id", "") + " is not at " + tag.get("start")
                        + " to " + tag.get("end"),
                null);
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}

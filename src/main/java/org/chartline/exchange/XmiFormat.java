package org.chartline.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.transform.OutputKeys;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.apache.uima.util.XMLSerializer;
import org.xml.sax.SAXException;

/**
 * UIMA XMI. A mention's type is {@code org.chartline.mention.TYPE}, with a string feature for each attribute. The file is
 * XML 1.1, because page breaks (form feeds) are no characters of XML 1.0.
 */
final class XmiFormat {

    private static final String NAMESPACE = "org.chartline.mention.";
    private static final String STRING = "uima.cas.String";

    private XmiFormat() {}

    static List<AnnotatedText> read(Path folder) {
        List<AnnotatedText> set = new ArrayList<>();
        for (Path file : Folder.files(folder, ".xmi")) {
            String stem = Folder.stem(file, ".xmi");
            set.add(read(file, folder.resolve(stem + ".types.xml"), stem + ".txt"));
        }
        return set;
    }

    static Map<String, byte[]> write(AnnotatedText text, String stem) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            TypeSystemDescription types = types(text.annotations());
            CAS cas = CasCreationUtils.createCas(types, null, null);
            cas.setDocumentText(text.text());
            for (Annotation annotation : text.annotations()) {
                Type type = cas.getTypeSystem().getType(NAMESPACE + annotation.type());
                AnnotationFS fs = cas.createAnnotation(type, annotation.begin(), annotation.end());
                annotation.attrs().forEach((name, value) -> fs.setStringValue(type.getFeatureByBaseName(name), value));
                cas.addFsToIndexes(fs);
            }
            ByteArrayOutputStream xmi = new ByteArrayOutputStream();
            XMLSerializer xml = new XMLSerializer(xmi, false);
            xml.setOutputProperty(OutputKeys.VERSION, "1.1");
            new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, xml.getContentHandler());
            files.put(stem + ".xmi", xmi.toByteArray());
            ByteArrayOutputStream typesXml = new ByteArrayOutputStream();
            types.toXML(typesXml);
            files.put(stem + ".types.xml", typesXml.toByteArray());
            return files;
        } catch (ResourceInitializationException | SAXException | IOException e) {
            throw new BadGoldException(text.name() + " cannot be written as XMI", e);
        }
    }

    private static TypeSystemDescription types(List<Annotation> annotations) {
        Map<String, Set<String>> names = new TreeMap<>();
        annotations.forEach(annotation -> names.computeIfAbsent(annotation.type(), type -> new TreeSet<>())
                .addAll(annotation.attrs().keySet()));
        TypeSystemDescription types =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        names.forEach((type, attributes) -> {
            TypeDescription description = types.addType(NAMESPACE + type, "", "uima.tcas.Annotation");
            attributes.forEach(attribute -> description.addFeature(attribute, "", STRING));
        });
        return types;
    }

    private static AnnotatedText read(Path file, Path typesFile, String name) {
        try (InputStream xmi = Files.newInputStream(file)) {
            TypeSystemDescription types =
                    UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(typesFile.toFile()));
            CAS cas = CasCreationUtils.createCas(types, null, null);
            XmiCasDeserializer.deserialize(xmi, cas);
            List<Annotation> annotations = new ArrayList<>();
            for (AnnotationFS fs : cas.getAnnotationIndex()) {
                if (fs.getType().getName().startsWith(NAMESPACE)) {
                    annotations.add(annotation(fs));
                }
            }
            return new AnnotatedText(name, cas.getDocumentText(), annotations);
        } catch (IOException | SAXException | InvalidXMLException | ResourceInitializationException e) {
            throw new BadGoldException(file + " is no XMI of mentions with its types in " + typesFile, e);
        }
    }

    private static Annotation annotation(AnnotationFS fs) {
        Map<String, String> attrs = new LinkedHashMap<>();
        for (Feature feature : fs.getType().getFeatures()) {
            if (feature.getRange().getName().equals(STRING) && fs.getStringValue(feature) != null) {
                attrs.put(feature.getShortName(), fs.getStringValue(feature));
            }
        }
        return new Annotation(fs.getType().getShortName(), fs.getBegin(), fs.getEnd(), fs.getCoveredText(), attrs);
    }
}

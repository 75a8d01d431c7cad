package org.chartline.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A form in which annotated texts are kept. */
public enum Format {
    /** A folder {@code txt/} of texts and a folder {@code ann/} of JSON, as the annotation guideline says. */
    JSON {
        @Override
        boolean is(Path folder) {
            return JsonFormat.is(folder);
        }

        @Override
        List<AnnotatedText> readAll(Path folder) {
            return JsonFormat.read(folder);
        }

        @Override
        public Map<String, byte[]> write(AnnotatedText text) {
            return utf8(
                    Map.of("txt/" + text.name(), text.text(), "ann/" + stem(text) + ".json", JsonFormat.json(text)));
        }
    },
    /** brat standoff: {@code NAME.txt} and {@code NAME.ann}; offsets count Unicode code points. */
    BRAT {
        @Override
        boolean is(Path folder) {
            return !Folder.files(folder, ".ann").isEmpty();
        }

        @Override
        List<AnnotatedText> readAll(Path folder) {
            return BratFormat.read(folder);
        }

        @Override
        public Map<String, byte[]> write(AnnotatedText text) {
            return utf8(Map.of(text.name(), text.text(), stem(text) + ".ann", BratFormat.standoff(text)));
        }
    },
    /** UIMA XMI (XML 1.1), {@code NAME.xmi}, each with its type system {@code NAME.types.xml}. */
    XMI {
        @Override
        boolean is(Path folder) {
            return !Folder.files(folder, ".xmi").isEmpty();
        }

        @Override
        List<AnnotatedText> readAll(Path folder) {
            return XmiFormat.read(folder);
        }

        @Override
        public Map<String, byte[]> write(AnnotatedText text) {
            return XmiFormat.write(text, stem(text));
        }
    },
    /** i2b2 and n2c2 XML: a root with {@code TEXT} and {@code TAGS}. Read only. */
    I2B2 {
        @Override
        boolean is(Path folder) {
            return !Folder.files(folder, ".xml").isEmpty();
        }

        @Override
        List<AnnotatedText> readAll(Path folder) {
            return I2b2Format.read(folder);
        }
    },
    /** One line a mention (RFC 4180). Written only. */
    CSV {
        @Override
        boolean is(Path folder) {
            return false;
        }

        @Override
        List<AnnotatedText> readAll(Path folder) {
            throw new BadGoldException(folder + ": CSV is only written, never read", null);
        }

        @Override
        public Map<String, byte[]> write(AnnotatedText text) {
            return utf8(Map.of(stem(text) + ".csv", CsvFormat.table(text)));
        }
    };

    abstract boolean is(Path folder);

    abstract List<AnnotatedText> readAll(Path folder);

    /**
     * The files of one text: their names, with {@code /}, and their bytes.
     *
     * @throws BadGoldException for a format that is only read
     */
    public Map<String, byte[]> write(AnnotatedText text) {
        throw new BadGoldException(this + " is only read: " + text.name() + " cannot be written so", null);
    }

    /**
     * The texts of a folder in the form in which they are, ordered by name, labelled by the folder's {@code docs.tsv}.
     *
     * @throws BadGoldException when it is in none of these forms, or a file does not fit
     */
    public static List<AnnotatedText> read(Path folder) {
        for (Format format : values()) {
            if (format.is(folder)) {
                return Labels.put(folder, format.readAll(folder));
            }
        }
        throw new BadGoldException(
                folder + " is no gold set: expected the folders txt and ann, or files *.ann (brat), *.xmi (UIMA) or "
                        + "*.xml (i2b2)",
                null);
    }

    /** The format of that name, whatever its case. */
    public static Optional<Format> named(String name) {
        for (Format format : values()) {
            if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private static String stem(AnnotatedText text) {
        return text.name().endsWith(".txt")
                ? text.name().substring(0, text.name().length() - ".txt".length())
                : text.name();
    }

    private static Map<String, byte[]> utf8(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}

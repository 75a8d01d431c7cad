package org.chartline.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Page;
import org.chartline.ingest.SourceFile;
import org.chartline.ingest.Word;
import org.chartline.tag.PainScore;
import org.chartline.tag.Span;
import org.chartline.tag.TaggedDocument;

/**
 * Case files of random content. Every component of every record is filled by its type, so that a component added later
 * is in the test without anybody remembering it.
 */
final class RandomCases {

    private static final List<String> PIECES = List.of(
            "Norco 10/325",
            "\n",
            "\t",
            "\"",
            "\\",
            "é",
            "µg",
            "\u2028",
            "\u0000",
            "😀",
            "\uD83D",
            "\uDE00",
            "",
            "<b>",
            " ");

    private final Random random;

    RandomCases(long seed) {
        random = new Random(seed);
    }

    CaseFile next() {
        CaseFile any = (CaseFile) of(CaseFile.class);
        List<SourceFile> files = apart(any.files());
        List<SourceFile> read =
                files.stream().filter(SourceFile.Read.class::isInstance).toList();
        List<TaggedDocument> documents = read.isEmpty() ? List.of() : documents(any.documents(), read);
        return new CaseFile(any.id(), files, documents, any.corrections());
    }

    /** No two files of a case have the same content and name. */
    private static List<SourceFile> apart(List<SourceFile> files) {
        Map<String, SourceFile> apart = new LinkedHashMap<>();
        files.forEach(file -> apart.put(file.id() + file.name(), file));
        return List.copyOf(apart.values());
    }

    private List<TaggedDocument> documents(List<TaggedDocument> any, List<SourceFile> files) {
        List<TaggedDocument> documents = new ArrayList<>();
        for (TaggedDocument tagged : any) {
            documents.add(of("D%02d".formatted(documents.size() + 1), tagged, files));
        }
        return documents;
    }

    /** The same document, on pages of one of the files. */
    private TaggedDocument of(String id, TaggedDocument tagged, List<SourceFile> files) {
        SourceFile file = files.get(random.nextInt(files.size()));
        int from = random.nextInt(file.pages().size());
        int to = from + 1 + random.nextInt(file.pages().size() - from);
        Object document = components(
                Document.class, id, file.id(), file.name(), file.pages().subList(from, to));
        return new TaggedDocument((Document) document, tagged.mentions());
    }

    private Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class ? optional(of) : list(of);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isSealed()) {
            return of(pick(plain.getPermittedSubclasses()));
        }
        if (plain.isEnum()) {
            return pick(plain.getEnumConstants());
        }
        return plain.isRecord() ? record(plain) : value(plain);
    }

    private Optional<Object> optional(Type of) {
        return random.nextBoolean() ? Optional.of(of(of)) : Optional.empty();
    }

    private List<Object> list(Type of) {
        List<Object> list = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            list.add(of(of));
        }
        return list;
    }

    /** Records that refuse most random values are made here, the others by their components. */
    private Object record(Class<?> type) {
        if (type == CaseId.class) {
            return new CaseId("CM%02d-%07d".formatted(random.nextInt(100), random.nextInt(10_000_000)));
        }
        if (type == FileId.class) {
            return CaseFiles.fileId(text());
        }
        if (type == PartialDate.class) {
            int month = random.nextInt(13);
            return new PartialDate(1 + random.nextInt(9999), month, month == 0 ? 0 : random.nextInt(29));
        }
        if (type == Span.class) {
            int begin = random.nextInt(1000);
            return new Span(begin, begin + random.nextInt(50));
        }
        if (type == Word.class) {
            int begin = random.nextInt(1000);
            return new Word(begin, begin + 1 + random.nextInt(9), (org.chartline.ingest.Box)
                    of(org.chartline.ingest.Box.class));
        }
        if (type == Page.class) {
            return components(type, 1 + random.nextInt(500));
        }
        return type == PainScore.class ? pain() : components(type);
    }

    private PainScore pain() {
        PainScore any = (PainScore) components(
                PainScore.class, of(org.chartline.tag.Evidence.class), new BigDecimal("7.50"), new BigDecimal("1E+1"));
        return any;
    }

    /** @param first the first components, when they are not to be random */
    private Object components(Class<?> type, Object... first) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i < first.length ? first[i] : of(components[i].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no random " + type.getSimpleName() + " of " + Arrays.toString(values), e);
        }
    }

    private Object value(Class<?> type) {
        if (type == String.class) {
            return text();
        } else if (type == int.class) {
            return random.nextInt();
        } else if (type == double.class) {
            return random.nextDouble() * Math.pow(10, random.nextInt(20) - 10);
        } else if (type == float.class) {
            return Float.intBitsToFloat(random.nextInt() & 0x7f7fffff);
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == BigDecimal.class) {
            return new BigDecimal(new BigInteger(40, random), random.nextInt(9) - 2);
        }
        throw new IllegalStateException("no random " + type);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }
}

package org.chartline.tag;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reviewer says that some words of a page mean: {@code none}, or a kind of mention and those of its attributes
 * that are to be otherwise, as {@code MEDICATION assertion=denied; dose=none}.
 *
 * @param type empty where the words are no mention
 * @param attributes in the annotation guideline's names and forms; {@code none} for one that is not there
 */
public record MentionValue(Optional<MentionType> type, Map<String, String> attributes) {

    /** Stands for words that are no mention, and for an attribute that a mention has not. */
    public static final String NONE = "none";

    private static final Pattern NAMED = Pattern.compile("([a-z_]{1,20})=([^;]{0,500})(?:;|$)");

    public MentionValue {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /**
     * What can be said of a kind of mention.
     *
     * @return the attributes in the guideline's order, each with the terms that it may have; none for one in free words
     */
    public static Map<String, List<String>> attributesOf(MentionType type) {
        return SaidMention.attributesOf(type);
    }

    /** A mention as it is. */
    public static MentionValue of(Mention mention) {
        return new MentionValue(Optional.of(mention.type()), mention.attributes());
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException saying what is expected
     */
    public static MentionValue parse(String written) {
        String text = written.strip();
        if (text.equals(NONE)) {
            return new MentionValue(Optional.empty(), Map.of());
        }
        int space = text.indexOf(' ');
        String type = space < 0 ? text : text.substring(0, space);
        return new MentionValue(Optional.of(type(type)), named(space < 0 ? "" : text.substring(space + 1)));
    }

    private static MentionType type(String written) {
        for (MentionType type : MentionType.values()) {
            if (type.name().equals(written)) {
                return type;
            }
        }
        throw new IllegalArgumentException(
                "'" + written + "' is no kind of mention: write none or one of " + List.of(MentionType.values()));
    }

    private static Map<String, String> named(String text) {
        Map<String, String> named = new LinkedHashMap<>();
        Matcher matcher = NAMED.matcher(text);
        int past = 0;
        while (matcher.find() && text.substring(past, matcher.start()).isBlank()) {
            named.put(matcher.group(1), matcher.group(2).strip());
            past = matcher.end();
        }
        if (!text.substring(past).isBlank()) {
            throw new IllegalArgumentException("'" + text.substring(past).strip()
                    + "': write attributes as name=value, " + "parted by semicolons");
        }
        return named;
    }

    /** This, and of what it does not speak of, what another says of the same kind. */
    public MentionValue over(MentionValue other) {
        Map<String, String> all = new LinkedHashMap<>(other.attributes);
        all.putAll(attributes);
        return new MentionValue(type, all);
    }

    /** As it is read. */
    @Override
    public String toString() {
        return type.map(MentionType::name).orElse(NONE)
                + (attributes.isEmpty() ? "" : " ")
                + attributes.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().replaceAll("[;\\s]+", " "))
                        .collect(Collectors.joining("; "));
    }
}

package org.chartline.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, as a form or a call says it; what is not there or empty is not asked for.
 *
 * @param words words, "phrases", begin*, AND, OR, NOT, NEAR/5, brackets
 * @param terms any of these
 * @param list a list of terms, by its name or id
 * @param drug a drug or class by any name
 * @param family a family of procedures
 * @param literal whether names of drugs among the words mean only themselves
 * @param type types of documents; as the following, one or several
 * @param author words of the author's name
 * @param quality how well pages were read
 * @param from ISO day, as {@code to}
 * @param before a type of document: only what is dated before the last of it in the case
 * @param sort {@code relevance}, {@code oldest}, {@code newest}
 */
record SearchAsked(
        @Nullable String words,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<String> terms,

        @Nullable String list,
        @Nullable String drug,
        @Nullable String family,
        @Nullable Boolean literal,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<String> type,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<String> provenance,

        @Nullable String author,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<String> quality,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<String> drugClass,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<String> assertion,

        @Nullable String from,
        @Nullable String to,
        @Nullable String before,
        @Nullable String sort) {

    /** Whether something but words is asked for. */
    public boolean narrowed() {
        return Stream.of(list, drug, family, author, from, to, before).anyMatch(SearchAsked::given)
                || Stream.of(type, provenance, quality, drugClass, assertion)
                        .anyMatch(values -> values != null && values.stream().anyMatch(SearchAsked::given))
                || Boolean.TRUE.equals(literal);
    }

    /** Whether something is looked for, and not only filtered. */
    boolean isSomething() {
        return given(words) || given(list) || given(drug) || given(family) || (terms != null && !terms.isEmpty());
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}

package org.chartline.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the classes of this room answer, as {@code GET /cases/{id}}. */
final class Mappings {

    private Mappings() {}

    /** All that a role is needed for. */
    static Set<String> guarded() {
        return all(method -> method.isAnnotationPresent(Needs.class));
    }

    /** All that nobody guards. */
    static Set<String> unguarded() {
        return all(method -> !method.isAnnotationPresent(Needs.class));
    }

    static Set<String> all(Predicate<Method> which) {
        Set<String> found = new TreeSet<>();
        for (Class<?> type : WebConfiguration.class.getAnnotation(Import.class).value()) {
            for (Method method : type.getDeclaredMethods()) {
                RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null && which.test(method)) {
                    String verb = mapping.method().length == 0 ? "*" : mapping.method()[0].name();
                    Arrays.stream(mapping.path()).forEach(path -> found.add(verb + " " + path));
                }
            }
        }
        return found;
    }
}

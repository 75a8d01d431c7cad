package org.chartline.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names for what {@code tag} writes: {@code a} for {@code a.pdf}; {@code a.pdf} and {@code a.txt} where both are given;
 * with a number where folders hold files of the same name.
 */
final class OutputNames {

    private OutputNames() {}

    /** A name for each file, none twice, also where the file system does not tell upper from lower case. */
    static List<String> of(List<String> files) {
        Map<String, Integer> stems = new HashMap<>();
        files.forEach(file -> stems.merge(plain(stem(file)), 1, Integer::sum));
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String file : files) {
            boolean alone = stems.getOrDefault(plain(stem(file)), 0) == 1;
            names.add(free(alone ? stem(file) : file, taken));
        }
        return names;
    }

    private static String free(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(plain(candidate)); number++) {
            candidate = name + "-" + number;
        }
        return candidate;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

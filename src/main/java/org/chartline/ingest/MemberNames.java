package org.chartline.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for the files in a file: relative, without steps upwards, none twice. */
final class MemberNames {

    private static final int LONGEST = 120;

    private final Set<String> taken = new HashSet<>();

    /** A free name like the one that is given. */
    String of(String given) {
        String name = safe(given);
        int dot = name.lastIndexOf('.');
        String stem = dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
        String candidate = name;
        for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = stem + " (" + number + ")" + name.substring(stem.length());
        }
        return candidate;
    }

    /** Whether a name leads out of the place that it is given in. */
    static boolean leadsOut(String given) {
        String name = given.replace('\\', '/');
        return name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
    }

    private static String safe(String given) {
        List<String> parts = new ArrayList<>();
        for (String part :
                given.replace('\\', '/').replaceFirst("^[A-Za-z]:", "").split("/")) {
            String plain = part.replaceAll("[\\p{Cntrl}\\p{Co}\\p{Cn}]", "_").strip();
            if (!plain.isEmpty() && !plain.equals(".") && !plain.equals("..")) {
                parts.add(plain.length() <= LONGEST ? plain : shortened(plain));
            }
        }
        return parts.isEmpty() ? "unnamed" : String.join("/", parts);
    }

    private static String shortened(String name) {
        int dot = Math.max(name.lastIndexOf('.'), name.length() - 8);
        return name.substring(0, LONGEST - (name.length() - dot)) + name.substring(dot);
    }
}

package org.chartline.divide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name as its words in upper case, without titles; the order is not known ("Quintero, Marisol").
 *
 * @param words two to four
 */
record PersonName(List<String> words) {

    private static final Set<String> TITLES =
            Set.of("MR", "MRS", "MS", "MISS", "DR", "JR", "SR", "II", "III", "MD", "DO", "DC", "PT", "DPT", "PHD");

    /** Words that names of people do not have and names of firms and fields of forms do. */
    private static final Set<String> NOT_NAMES = Set.of(
            "INC",
            "LLC",
            "LLP",
            "CORP",
            "COMPANY",
            "CLINIC",
            "MEDICAL",
            "GROUP",
            "CENTER",
            "HOSPITAL",
            "COUNTY",
            "CLAIM",
            "CLAIMS",
            "DATE",
            "DOB",
            "DOI",
            "DOS",
            "EMPLOYER",
            "INSURANCE",
            "INSURER",
            "REQUEST",
            "REVIEW",
            "REPORT",
            "AUTHORIZATION",
            "INJURY",
            "NAME",
            "NUMBER",
            "PATIENT",
            "THE",
            "OF",
            "FOR",
            "AND",
            "WORKERS",
            "COMPENSATION",
            "UTILIZATION",
            "INDEPENDENT",
            "APPEAL",
            "SERVICE",
            "SERVICES",
            "PHYSICIAN",
            "ADDRESS",
            "PHONE",
            "FAX",
            "SEX",
            "FEMALE",
            "MALE",
            "AGE",
            "VISIT",
            "ACCOUNT",
            "CASE",
            "FILE",
            "ID",
            "MRN",
            "STATE",
            "RE",
            "TO",
            "FROM",
            "ATTN",
            "APPLICANT",
            "CLAIMANT",
            "EMPLOYEE",
            "TREATMENT",
            "SURGERY",
            "PHYSICAL",
            "THERAPY",
            "EVALUATION",
            "EXAM",
            "LEFT",
            "RIGHT",
            "HISTORY",
            "IS",
            "WAS",
            "HAS",
            "HIS",
            "HER",
            "SELF");

    PersonName {
        words = List.copyOf(words);
    }

    /** A name of at least two words of letters; empty for anything else. */
    static Optional<PersonName> of(String written) {
        List<String> words = new ArrayList<>();
        for (String word : written.toUpperCase(Locale.ROOT).split("[^\\p{L}'’]+")) {
            String letters = word.replaceAll("[^\\p{L}]", "");
            if (NOT_NAMES.contains(letters)) {
                return Optional.empty();
            }
            if (!letters.isEmpty() && !TITLES.contains(letters)) {
                words.add(letters);
            }
        }
        long full = words.stream().filter(word -> word.length() > 1).count();
        return full < 1 || words.size() < 2 || words.size() > 5 ? Optional.empty() : Optional.of(new PersonName(words));
    }

    /** How many words of the shorter name stand in the other one too, misread letters and initials allowed. */
    int sharedWith(PersonName other) {
        return words.size() - leftOver(other).size();
    }

    /** Both a first and a last name in common, and no other first name that the other person has not. */
    boolean same(PersonName other) {
        return sharedWith(other) >= 2
                && (unlike(leftOver(other)).isEmpty()
                        || unlike(other.leftOver(this)).isEmpty());
    }

    /** The words that the other name has not. */
    private List<String> leftOver(PersonName other) {
        List<String> theirs = new ArrayList<>(other.words);
        List<String> left = new ArrayList<>();
        for (String word : words) {
            theirs.stream()
                    .filter(o -> alike(word, o))
                    .findFirst()
                    .ifPresentOrElse(theirs::remove, () -> left.add(word));
        }
        return left;
    }

    /** Those that are no initials. */
    private static List<String> unlike(List<String> words) {
        return words.stream().filter(word -> word.length() > 2).toList();
    }

    private static boolean alike(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        int slips = Math.min(one.length(), other.length()) / 4;
        return Likeness.within(Likeness.folded(one), Likeness.folded(other), slips);
    }
}

package org.chartline.divide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;

/** Reads who the patient is, by the rows of {@code patient-labels.tsv} and the labelled dates of birth. */
final class Identities {

    /** Later dates of birth are another date of the form, or misread. */
    private static final int LAST_YEAR_OF_BIRTH = 2003;

    /** Characters behind a name in which a degree tells that it is a provider's. */
    private static final int DEGREE_REACH = 40;

    private static final Pattern DEGREE = Pattern.compile(
            "(?<!\\w)(?:M\\.? ?D|D\\.? ?O|D\\.? ?C|D\\.?P\\.?M|P\\.?T|D\\.?P\\.?T|L\\.? ?Ac|P\\.?A|N\\.?P|R\\.?N|Ph\\.?D|Psy\\.?D"
                    + "|Esq|LLP|Inc|Attorney|QME|AME)\\b");

    private final List<IdentityRow> rows = Rows.read("patient-labels", IdentityRow.class);
    private final Screen screen =
            new Screen(rows.stream().map(IdentityRow::pattern).toList());
    /** Whom a page names. */
    Identity of(Leaf leaf, List<LabelledDate> dates) {
        List<PersonName> names = new ArrayList<>();
        Set<PartialDate> births = new TreeSet<>();
        Set<String> claims = new TreeSet<>();
        List<Cue> places = new ArrayList<>();
        screen.of(leaf.body()).each((matcher, number) -> {
            IdentityRow row = rows.get(number);
            if (!ofAProvider(leaf.body(), matcher.start("value"), matcher.end("value"))
                    && add(row.what(), matcher.group("value"), names, claims)) {
                places.add(new Cue(
                        "patient",
                        row.id(),
                        new Place(leaf.page().number(), matcher.start("value"), matcher.end("value")),
                        matcher.group("value")));
            }
        });
        for (DocumentDate date : births(dates)) {
            births.add(date.date());
            places.add(new Cue(
                    "patient",
                    date.rule(),
                    date.place(),
                    leaf.page()
                            .text()
                            .substring(date.place().begin(), date.place().end())));
        }
        return names.isEmpty() && births.isEmpty() && claims.isEmpty()
                ? Identity.NONE
                : new Identity(names, births, claims, List.copyOf(places));
    }

    /** A name with a degree in or behind it, or in front of more of its own, is not the patient's. */
    private static boolean ofAProvider(String text, int begin, int end) {
        int lineEnd = text.indexOf('\n', end) < 0 ? text.length() : text.indexOf('\n', end);
        return DEGREE.matcher(text.substring(begin, Math.min(lineEnd, end + DEGREE_REACH)))
                .find();
    }

    /** Dates of birth that no nearer label claims. */
    private static List<DocumentDate> births(List<LabelledDate> dates) {
        return dates.stream()
                .filter(date -> date.date().role() == DocumentDate.Role.BIRTH)
                .filter(date -> date.date().date().precision() == PartialDate.Precision.DAY)
                .filter(date -> date.date().date().year() <= LAST_YEAR_OF_BIRTH)
                .filter(date -> dates.stream()
                        .noneMatch(other ->
                                other.date().place().equals(date.date().place()) && other.distance() < date.distance()))
                .map(LabelledDate::date)
                .toList();
    }

    private static boolean add(IdentityRow.What what, String value, List<PersonName> names, Set<String> claims) {
        if (what == IdentityRow.What.CLAIM) {
            String claim = value.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            long digits = claim.chars().filter(Character::isDigit).count();
            return claim.length() >= 6 && digits >= 4 && claims.add(claim);
        }
        Optional<PersonName> name = PersonName.of(value);
        name.filter(read -> !names.contains(read)).ifPresent(names::add);
        return name.isPresent();
    }

    /**
     * The patient of a case: what most of its pages name. The most frequent date of birth and name decide; claim numbers
     * are those that stand on a page with one of them.
     */
    static Identity ofCase(Collection<Identity> pages) {
        Optional<PartialDate> birth = commonest(pages, Identity::births);
        Optional<PersonName> name = commonestName(pages);
        Identity core = new Identity(
                name.stream().toList(),
                birth.stream().collect(java.util.stream.Collectors.toSet()),
                Set.of(),
                List.of());
        Set<String> claims = new TreeSet<>();
        for (Identity page : pages) {
            if (core.silent() || new Identity(page.names(), page.births(), Set.of(), List.of()).agreement(core) > 0) {
                claims.addAll(page.claims());
            }
        }
        return new Identity(core.names(), core.births(), claims, List.of());
    }

    private static <T extends Comparable<T>> Optional<T> commonest(
            Collection<Identity> pages, Function<Identity, Set<T>> of) {
        Map<T, Integer> votes = new TreeMap<>();
        pages.forEach(page -> of.apply(page).forEach(value -> votes.merge(value, 1, Integer::sum)));
        return votes.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** Names are written in many ways: the one that most others are the same as. */
    private static Optional<PersonName> commonestName(Collection<Identity> pages) {
        Map<String, Integer> votes = new TreeMap<>();
        Map<String, PersonName> names = new TreeMap<>();
        for (Identity page : pages) {
            for (PersonName name : page.names()) {
                String key = String.join(" ", new TreeSet<>(name.words()));
                votes.merge(key, 1, Integer::sum);
                names.putIfAbsent(key, name);
            }
        }
        return names.entrySet().stream()
                .max(Comparator.<Map.Entry<String, PersonName>>comparingInt(
                                name -> support(name.getValue(), names, votes))
                        .thenComparing(name -> votes.getOrDefault(name.getKey(), 0))
                        .thenComparing(Map.Entry.<String, PersonName>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getValue);
    }

    private static int support(PersonName name, Map<String, PersonName> names, Map<String, Integer> votes) {
        int support = 0;
        for (Map.Entry<String, PersonName> other : names.entrySet()) {
            support += name.same(other.getValue()) ? votes.getOrDefault(other.getKey(), 0) : 0;
        }
        return support;
    }
}

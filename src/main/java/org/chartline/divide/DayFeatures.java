package org.chartline.divide;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartline.rows.Rows;

/**
 * What the day model looks at for each date of a document: the words before, behind and above it, the row that claims it,
 * where it stands on the page, and where it stands among the document's dates.
 */
final class DayFeatures {

    /** Pages of a long document that are looked at from each end. */
    private static final int PAGES = 2;

    private static final Pattern WORDS = Pattern.compile("[^a-z#]{1,200}");

    private static final Pattern GAP = Pattern.compile("\\s{3,}|\\|");

    private static final Pattern TIME = Pattern.compile("(?s)\\W{1,3}(?:at )?\\d{1,2}:\\d\\d.*");

    private static final int ABOVE = 14;

    /** Upper ends of the ranges in which lines and days are counted. */
    private static final int[] LINES = {0, 1, 2, 4, 7, 12, 20};

    private static final int[] DAYS = {0, 3, 10, 35, 120};

    private static final Map<String, String> KINDS = Rows.read("day-words", DayWordRow.class).stream()
            .flatMap(row -> row.words().stream().map(word -> Map.entry(word, row.kind())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Words of a line that may have a kind; {@code pr-2} and {@code d/i} are words. */
    private static final Pattern KIND_WORD = Pattern.compile("[a-z][a-z'/2-]{0,20}");

    /** What a row may say of a date; of what else it says the model would learn how well the rows know its lessons. */
    private static final Set<DocumentDate.Role> OF_OTHER_THINGS =
            Set.of(DocumentDate.Role.BIRTH, DocumentDate.Role.INJURY, DocumentDate.Role.DUE);

    private static final Set<String> PAGE_KINDS = Set.of("service", "report", "signature");

    /** Characters before a date in which a word that tells its kind stands. */
    private static final int NEAR = 70;

    /** A date of a document that is exact to the day. */
    record Candidate(PartialDate day, Place place, String[] features) {

        /** The date as a row tells its role, else as one of service. */
        DocumentDate date(List<DocumentDate> dates) {
            return dates.stream()
                    .filter(date -> date.place().equals(place))
                    .findFirst()
                    .orElseGet(() -> new DocumentDate(day, DocumentDate.Role.SERVICE, place, "day-model"));
        }
    }

    private final DocumentType type;
    private final Map<Place, DocumentDate> claims;
    private final List<PartialDate> all;
    private final List<PartialDate> own;
    private final List<PartialDate> order;

    private DayFeatures(DocumentType type, List<DocumentDate> claimed, List<PartialDate> all) {
        this.type = type;
        this.claims = claimed.stream()
                .collect(Collectors.toMap(DocumentDate::place, Function.identity(), (one, other) -> one));
        this.all = all;
        Set<PartialDate> told = claimed.stream()
                .filter(date -> date.role() == DocumentDate.Role.BIRTH || date.role() == DocumentDate.Role.INJURY)
                .map(DocumentDate::date)
                .collect(Collectors.toSet());
        this.order = all.stream().filter(day -> !told.contains(day)).distinct().toList();
        this.own = order.stream().sorted().toList();
    }

    /** @param claimed the dates of which a row tells the role */
    static List<Candidate> of(List<Sheet> sheets, DocumentType type, List<DocumentDate> claimed) {
        List<PartialDate> all = sheets.stream()
                .flatMap(sheet -> sheet.dated().found().stream())
                .map(FoundDate::date)
                .filter(DayFeatures::exact)
                .toList();
        DayFeatures features = new DayFeatures(type, claimed, all);
        List<Candidate> candidates = new ArrayList<>();
        for (int page = 0; page < sheets.size(); page++) {
            if (page < PAGES || page >= sheets.size() - PAGES) {
                features.add(sheets.get(page), page, sheets.size(), candidates);
            }
        }
        return candidates;
    }

    private static boolean exact(PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY;
    }

    private void add(Sheet sheet, int page, int pages, List<Candidate> candidates) {
        for (DatedLines.DatedLine line : sheet.dated().lines()) {
            int at = -1;
            for (FoundDate date : line.dates()) {
                at = line.text().indexOf(DateLabelRow.DATE, at + 1);
                if (exact(date.date())) {
                    Place place = new Place(sheet.leaf().page().number(), date.begin(), date.end());
                    Set<String> features = new LinkedHashSet<>();
                    features.add("page=" + (page == 0 ? "first" : page == pages - 1 ? "last" : "middle"));
                    around(sheet, line, at, features);
                    stands(sheet, line, features);
                    among(date.date(), features);
                    claimed(place, features);
                    candidates.add(new Candidate(date.date(), place, features.toArray(String[]::new)));
                }
            }
        }
    }

    private void around(Sheet sheet, DatedLines.DatedLine line, int at, Set<String> features) {
        String[] cells = GAP.split(line.text().substring(0, at), -1);
        List<String> before = words(
                cells[cells.length - 1].isBlank() && cells.length > 1
                        ? cells[cells.length - 2]
                        : cells[cells.length - 1]);
        String last = before.isEmpty() ? "none" : before.get(before.size() - 1);
        both("before=" + last, features);
        features.add("before=" + (before.size() < 2 ? "none" : before.get(before.size() - 2)) + ' ' + last);
        before.forEach(word -> features.add("cell=" + word));
        List<String> kinds = kinds(line.text().substring(Math.max(0, at - NEAR), at));
        String kind = kinds.isEmpty() ? "none" : kinds.get(kinds.size() - 1);
        both("kind=" + kind, features);
        features.add("kinds=" + String.join(" ", kinds.subList(Math.max(0, kinds.size() - 2), kinds.size())));
        String behind = line.text().substring(at + 1);
        List<String> after = words(GAP.split(behind, 2)[0]);
        features.add("after=" + (after.isEmpty() ? "none" : after.get(0)));
        features.add("kind=" + kind + " beside " + kindsOfPage(sheet));
        features.add("time=" + TIME.matcher(behind).matches());
        features.add("alone=" + (line.text().strip().length() == 1));
        features.add("stop=" + behind.startsWith("."));
        features.add("first=" + words(line.text()).stream().findFirst().orElse("none"));
        if (before.isEmpty()) {
            above(sheet.leaf(), line.index(), at).forEach(word -> features.add("above=" + word));
        }
    }

    /** A line with its indentation. */
    private static String text(Leaf leaf, int index) {
        Place line = leaf.lines().get(index);
        int begin = leaf.body().lastIndexOf('\n', Math.max(0, line.begin() - 1)) + 1;
        return leaf.body().substring(begin, line.end());
    }

    /** The words over the date on the line above. */
    private static List<String> above(Leaf leaf, int index, int column) {
        if (index == 0) {
            return List.of();
        }
        String text = text(leaf, index - 1);
        int from = Math.min(text.length(), Math.max(0, column - ABOVE / 2));
        return words(text.substring(from, Math.min(text.length(), from + 2 * ABOVE)));
    }

    /** Whether the page has a date of service and one of a report by the words before them. */
    private static String kindsOfPage(Sheet sheet) {
        Set<String> kinds = new TreeSet<>();
        for (DatedLines.DatedLine line : sheet.dated().lines()) {
            int at = line.text().indexOf(DateLabelRow.DATE);
            List<String> before = kinds(line.text().substring(Math.max(0, at - NEAR), at));
            if (!before.isEmpty() && PAGE_KINDS.contains(before.get(before.size() - 1))) {
                kinds.add(before.get(before.size() - 1));
            }
        }
        return kinds.toString();
    }

    /** The kinds of the words of a text, in order. */
    private static List<String> kinds(String text) {
        return KIND_WORD
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .flatMap(word -> Stream.ofNullable(KINDS.get(word.group())))
                .toList();
    }

    private static List<String> words(String text) {
        return WORDS.splitAsStream(
                        text.toLowerCase(Locale.ROOT).replace("#", "").replace(DateLabelRow.DATE, '#'))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void stands(Sheet sheet, DatedLines.DatedLine line, Set<String> features) {
        both("top=" + step(line.index(), LINES), features);
        features.add("bottom=" + step(sheet.leaf().lines().size() - 1 - line.index(), LINES));
        features.add("onLine=" + Math.min(line.dates().size(), 3));
        features.add("listed=" + sheet.dated().listed(line));
        both(
                "free="
                        + Math.min(
                                3,
                                line.dates().stream()
                                        .filter(date -> own.contains(date.date()))
                                        .count()),
                features);
        features.add("prose=" + RunningLines.prose(line.text()));
        features.add("goesOn=" + (line.index() > 0 && RunningLines.prose(text(sheet.leaf(), line.index() - 1))));
    }

    private void among(PartialDate day, Set<String> features) {
        int place = own.indexOf(day);
        String rank =
                own.size() == 1 ? "only" : place == own.size() - 1 ? "latest" : place == 0 ? "earliest" : "between";
        both("rank=" + (place < 0 ? "claimed" : rank), features);
        if (place >= 0) {
            long before = ChronoUnit.DAYS.between(
                    day.earliest(), own.get(own.size() - 1).earliest());
            both("beforeLatest=" + step((int) before, DAYS), features);
        }
        both("order=" + Math.min(4, order.indexOf(day)), features);
        features.add("times=" + Math.min(3, all.stream().filter(day::equals).count()));
    }

    private void claimed(Place place, Set<String> features) {
        DocumentDate claim = claims.get(place);
        boolean other = claim != null && OF_OTHER_THINGS.contains(claim.role());
        both("role=" + (claim == null || !other ? "none" : claim.role()), features);
    }

    /** A feature by itself and with the type. */
    private void both(String feature, Set<String> features) {
        features.add(feature);
        features.add(type + " " + feature);
    }

    private static int step(int value, int[] ends) {
        int step = 0;
        while (step < ends.length && value > ends[step]) {
            step++;
        }
        return step;
    }
}

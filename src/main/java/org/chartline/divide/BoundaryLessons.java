package org.chartline.divide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.ml.model.Event;
import org.chartline.ingest.Page;

/**
 * What the boundary model learns: the gaps of case files as they are, and of single documents put together in an order of
 * chance, of which some are cut in two, since documents that stand alone have few pages to follow.
 */
final class BoundaryLessons {

    private static final int MIXES = 3;

    /** The mix that is read off scans. */
    private static final int SCANNED = 3;

    /** Of a hundred documents of one page so many are cut. */
    private static final int CUT = 45;

    /** Lines that either part of a cut document has at least. */
    private static final int LEAST_LINES = 4;

    private final List<Event> events = new ArrayList<>();
    private final Boundaries boundaries = new Boundaries();
    private final Function<DocumentLesson, Divider> dividers;

    private BoundaryLessons(Function<DocumentLesson, Divider> dividers) {
        this.dividers = dividers;
    }

    /** @param dividers for each lesson one whose model of types has not learnt from it */
    static List<Event> events(List<DocumentLesson> lessons, Function<DocumentLesson, Divider> dividers) {
        BoundaryLessons all = new BoundaryLessons(dividers);
        byGroup(lessons).values().forEach(all::add);
        return all.events;
    }

    /** The pages of a document, and who reads them. */
    private record Paper(List<String> pages, Divider divider) {

        Paper scanned(long seed) {
            return new Paper(pages.stream().map(page -> PoorScan.of(page, seed)).toList(), divider);
        }
    }

    private static Map<String, List<DocumentLesson>> byGroup(List<DocumentLesson> lessons) {
        return lessons.stream()
                .collect(Collectors.groupingBy(
                        lesson -> lesson.ofCase().orElse(lesson.file()), LinkedHashMap::new, Collectors.toList()));
    }

    private void add(List<DocumentLesson> group) {
        List<Paper> documents = group.stream()
                .map(lesson -> new Paper(lesson.pages().stream().map(Page::text).toList(), dividers.apply(lesson)))
                .toList();
        if (group.get(0).ofCase().isPresent()) {
            addGaps(documents);
        }
        for (int seed = 1; seed <= MIXES; seed++) {
            Random random = new Random(seed);
            List<Paper> mixed = new ArrayList<>();
            documents.forEach(paper -> mixed.add(new Paper(cut(paper.pages(), random), paper.divider())));
            if (seed == SCANNED) {
                mixed.replaceAll(paper -> paper.scanned(random.nextLong()));
            }
            Collections.shuffle(mixed, random);
            addGaps(mixed);
        }
    }

    /** A document of one page in two, whose second has a running header, a page number or neither. */
    private static List<String> cut(List<String> pages, Random random) {
        String[] lines = pages.get(0).split("\n", -1);
        if (pages.size() > 1 || lines.length <= 2 * LEAST_LINES || random.nextInt(100) >= CUT) {
            return pages;
        }
        int at = LEAST_LINES + random.nextInt(lines.length - 2 * LEAST_LINES);
        String one = String.join("\n", Arrays.copyOfRange(lines, 0, at));
        String other = String.join("\n", Arrays.copyOfRange(lines, at, lines.length));
        return switch (random.nextInt(4)) {
            case 0 -> List.of(one, lines[0] + "\n" + other);
            case 1 -> List.of(one, lines[0] + "     Page 2\n" + other);
            case 2 -> List.of(one + "\nPage 1 of 2", other + "\nPage 2 of 2");
            default -> List.of(one, other);
        };
    }

    private void addGaps(Collection<Paper> documents) {
        List<Sheet> sheets = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        for (Paper paper : documents) {
            begins.add(sheets.size());
            paper.pages()
                    .forEach(page -> sheets.add(paper.divider().sheet(DocumentLesson.page(sheets.size() + 1, page))));
        }
        List<Sheet> read = BatchNumbers.without(sheets);
        Patients patients = Patients.of(read);
        int begin = 0;
        for (int i = 1; i < read.size(); i++) {
            Gap gap = new Gap(read.subList(begin, i), read.get(i), patients);
            boolean begun = begins.contains(i);
            events.add(new Event(
                    begun ? Boundaries.YES : "no",
                    BoundaryFeatures.of(gap, boundaries.rows(gap).reasons())));
            begin = begun ? i : begin;
        }
    }
}

package org.chartline.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chartline.divide.DocumentType;
import org.chartline.tag.Assertion;
import org.chartline.tag.Medication;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Event;
import org.chartline.timeline.Fact;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.Mme;
import org.chartline.timeline.Timeline;
import org.chartline.timeline.Visit;

/** The timeline as a picture: medications with MME, work status, pain and treatment on one axis of days. */
final class TimelinePicture {

    private static final int WIDTH = 1600;
    private static final int LEFT = 300;
    private static final int RIGHT = 1560;
    private static final int ROW = 34;
    private static final int SIZE = 19;
    private static final int SMALL = 17;
    private static final int GAP = 26;
    private static final int CHART = 130;
    private static final int MOST_DRUGS = 12;

    private final List<Visit> visits;
    private final Map<String, List<Dated>> drugs = new LinkedHashMap<>();
    private final Map<String, List<LocalDate>> courses = new LinkedHashMap<>();
    private final Map<LocalDate, String> letters = new LinkedHashMap<>();
    private final Axis axis;
    private final Ink ink;
    private final int height;
    private final int undrawn;
    private int y = 70;

    /** A day and what is said of it. */
    private record Dated(LocalDate day, String words) {}

    private TimelinePicture(Timeline timeline) {
        this.visits = SoundVisits.of(timeline).stream()
                .filter(visit -> visit.copiedFrom().isEmpty())
                .toList();
        this.undrawn = timeline.visits().size() - SoundVisits.of(timeline).size();
        visits.forEach(this::drugs);
        courses(timeline);
        letters(timeline);
        List<LocalDate> days = new ArrayList<>(letters.keySet());
        visits.forEach(visit -> days.add(day(visit)));
        courses.values().forEach(days::addAll);
        if (days.isEmpty()) {
            days.add(LocalDate.of(2000, 1, 1));
        }
        this.axis = Axis.of(days, LEFT, RIGHT);
        this.height = y + rows(drugs.size()) + CHART + rows(2) + CHART + rows(courses.size()) + 5 * GAP + 50;
        this.ink = new Ink(WIDTH, height);
    }

    /** Drawn for a report. */
    static Paper.Picture of(CaseReport report) {
        TimelinePicture picture = new TimelinePicture(report.timeline());
        picture.draw(report.file().id().value());
        return new Paper.Picture(
                picture.ink.png(),
                WIDTH,
                picture.height,
                "Timeline of medications with MME a day, work status, pain and treatment; the figures are those of the"
                        + " visits in case.json");
    }

    private static int rows(int count) {
        return Math.max(1, count) * ROW;
    }

    private static LocalDate day(Visit visit) {
        return visit.date().earliest();
    }

    private void drugs(Visit visit) {
        for (MedicationUse use : visit.medications()) {
            Medication medication = use.medication();
            boolean stopped =
                    medication.change().filter(Medication.Change.STOP::equals).isPresent();
            String name = medication.kind() == Medication.Kind.COMPOUND
                    ? "compounded product"
                    : medication.ingredient().replace("+", " + ");
            if (drugs.size() < MOST_DRUGS || drugs.containsKey(name)) {
                String words = Blanks.one(medication
                                .sig()
                                .strength()
                                .map(s -> s.text())
                                .orElse("") + " "
                        + medication.sig().frequency().map(f -> f.text()).orElse(""));
                drugs.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(new Dated(day(visit), stopped ? "stopped" : words));
            }
        }
    }

    /** Treatment notes, and injections and operations that first-hand records date. */
    private void courses(Timeline timeline) {
        for (Visit visit : SoundVisits.of(timeline)) {
            switch (visit.document().type()) {
                case THERAPY_NOTE -> course("physical therapy", day(visit));
                case ACUPUNCTURE_NOTE -> course("acupuncture", day(visit));
                case CHIROPRACTIC_NOTE -> course("chiropractic", day(visit));
                default -> {}
            }
        }
        LocalDate start = visits.isEmpty() ? LocalDate.MIN : day(visits.get(0)).minusYears(1);
        for (Event event : timeline.events()) {
            if (event.mention() instanceof Procedure procedure
                    && !event.secondHand()
                    && (procedure.assertion() == Assertion.PRESENT || procedure.assertion() == Assertion.PAST)
                    && event.date().day() > 0
                    && !event.date().earliest().isBefore(start)) {
                family(procedure).ifPresent(name -> course(name, event.date().earliest()));
            }
        }
    }

    private static Optional<String> family(Procedure procedure) {
        return switch (procedure.family()) {
            case INJECTION -> Optional.of("injection");
            case SURGERY -> Optional.of("surgery");
            default -> Optional.empty();
        };
    }

    private void course(String name, LocalDate day) {
        List<LocalDate> days = courses.computeIfAbsent(name, key -> new ArrayList<>());
        if (!days.contains(day)) {
            days.add(day);
        }
    }

    private void letters(Timeline timeline) {
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            DocumentType type = tagged.document().type();
            boolean counts = tagged.document().duplicateOf().isEmpty()
                    && tagged.document().samePatient().orElse(true);
            if (counts && (type == DocumentType.UR_DECISION || type == DocumentType.RFA)) {
                tagged.document()
                        .serviceDate()
                        .ifPresent(date -> letters.merge(
                                date.earliest(),
                                type == DocumentType.RFA ? "RFA" : "UR",
                                (a, b) -> a.equals(b) ? a : a + ", " + b));
            }
        }
    }

    private void draw(String id) {
        ink.text("Timeline " + id, 20, 34, 24, Ink.BLACK);
        if (undrawn > 0) {
            ink.text("not drawn: " + undrawn + " dated before the injury", 20, 54, 15, Ink.GREY);
        }
        frame();
        section("Medications");
        drugs.forEach(this::drug);
        rowsOr(drugs.isEmpty(), "none found in the visits");
        y += GAP;
        mme();
        y += GAP;
        section("Work status");
        work();
        y += 2 * ROW + GAP;
        pain();
        y += GAP;
        section("Treatment");
        courses.forEach(this::course);
        rowsOr(courses.isEmpty(), "no treatment note or dated procedure found");
    }

    private void rowsOr(boolean none, String words) {
        if (none) {
            ink.text(words, LEFT + 10, y + 22, SMALL, Ink.GREY);
            y += ROW;
        }
    }

    /** Months, and the days of letters, over all lanes. */
    private void frame() {
        for (LocalDate tick : axis.ticks()) {
            int x = axis.at(tick);
            ink.line(x, 60, x, height - 40, 1f, Ink.PALE);
            String month = tick.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.US) + " "
                    + tick.getYear();
            ink.label(month, x - Ink.width(month, SMALL) / 2, height - 14, SMALL, WIDTH);
        }
        letters.forEach((day, name) -> {
            int x = axis.at(day);
            ink.dashed(x, 60, x, height - 40, Ink.ORANGE);
            double left = Math.min(WIDTH - 4 - Ink.width(name + " " + day, SMALL), x - 20);
            if (!ink.label(name + " " + day, left, 54, SMALL, WIDTH)) {
                ink.label(name + " " + day, left - 150, 54, SMALL, WIDTH);
            }
        });
    }

    private void section(String name) {
        ink.line(20, y - 8, RIGHT, y - 8, 1.5f, Ink.GREY);
        ink.text(name, 20, y + 14, SMALL, Ink.GREY);
    }

    private void drug(String name, List<Dated> said) {
        name(name);
        int first = axis.at(said.get(0).day());
        int last = axis.at(said.get(said.size() - 1).day());
        ink.bar(first - 5, y + 20, last - first + 10, 9, Ink.BLUE);
        String before = "";
        for (Dated dated : said) {
            int x = axis.at(dated.day());
            ink.dot(x, y + 24, 6, Ink.BLUE, !dated.words().equals("stopped"));
            if (!dated.words().isEmpty() && !dated.words().equals(before)) {
                ink.label(dated.words(), Math.min(x - 5, RIGHT - Ink.width(dated.words(), 15)), y + 14, 15, WIDTH);
            }
            before = dated.words();
        }
        y += ROW;
    }

    private void name(String name) {
        String shown = name;
        while (Ink.width(shown, SIZE) > LEFT - 150 && shown.length() > 4) {
            shown = shown.substring(0, shown.length() - 1);
        }
        ink.text(shown.equals(name) ? name : shown + "…", 135, y + 28, SIZE, Ink.BLACK);
    }

    private void mme() {
        List<Point> points = new ArrayList<>();
        for (Visit visit : visits) {
            List<Mme> opioids = visit.medications().stream()
                    .flatMap(use -> use.cdc2022().stream())
                    .filter(Mme::computed)
                    .toList();
            BigDecimal sum =
                    opioids.stream().flatMap(mme -> mme.high().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!opioids.isEmpty()) {
                points.add(new Point(
                        day(visit), sum.doubleValue(), sum.stripTrailingZeros().toPlainString(), true));
            }
        }
        chart("MME a day", "(CDC 2022, highest)", points, Math.max(60, top(points)), Ink.ORANGE);
    }

    private void pain() {
        List<Point> points = new ArrayList<>();
        for (Visit visit : visits) {
            for (Fact<PainScore> fact : visit.pain()) {
                PainScore score = fact.mention();
                boolean with = score.context() == PainScore.Context.WITH_MEDICATION
                        || score.context() == PainScore.Context.AFTER
                        || score.context() == PainScore.Context.LEAST;
                points.add(new Point(
                        day(visit),
                        score.high().doubleValue(),
                        score.high().stripTrailingZeros().toPlainString(),
                        !with));
            }
        }
        chart("Pain, 0 to 10", "(ring: with treatment, least)", points, 10, Ink.GREEN);
    }

    /** A value of a day. @param filled a ring where not */
    private record Point(LocalDate day, double value, String words, boolean filled) {}

    private static double top(List<Point> points) {
        return points.stream().mapToDouble(Point::value).max().orElse(0);
    }

    /** The highest unqualified value of each day: what the line joins must have been measured alike. */
    private static List<Point> highest(List<Point> points) {
        Map<LocalDate, Point> byDay = new LinkedHashMap<>();
        points.stream()
                .filter(Point::filled)
                .forEach(point -> byDay.merge(point.day(), point, (a, b) -> b.value() > a.value() ? b : a));
        return List.copyOf(byDay.values());
    }

    /** The values of each day as one label above the highest. */
    private static List<Point> together(List<Point> points) {
        Map<LocalDate, List<Point>> byDay =
                points.stream().collect(Collectors.groupingBy(Point::day, TreeMap::new, Collectors.toList()));
        List<Point> labels = new ArrayList<>();
        byDay.forEach((day, all) -> {
            List<Point> falling = all.stream()
                    .sorted(Comparator.comparingDouble(Point::value).reversed())
                    .toList();
            String words = falling.stream().map(Point::words).distinct().collect(Collectors.joining(", "));
            labels.add(new Point(day, falling.get(0).value(), words, true));
        });
        return labels;
    }

    private void chart(String name, String note, List<Point> points, double top, java.awt.Color colour) {
        section(name);
        ink.text(note, 20, y + 36, 15, Ink.GREY);
        int bottom = y + CHART - 14;
        int room = CHART - 44;
        ink.line(LEFT, bottom, RIGHT, bottom, 1.5f, Ink.GREY);
        List<Point> line = highest(points);
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            int fromY = bottom - (int) Math.round(from.value() / top * room);
            int toY = bottom - (int) Math.round(to.value() / top * room);
            ink.line(axis.at(from.day()), fromY, axis.at(to.day()), toY, 2.5f, colour);
        }
        for (Point point : points) {
            int x = axis.at(point.day());
            int at = bottom - (int) Math.round(point.value() / top * room);
            ink.dot(x, at, 6, colour, point.filled());
        }
        for (Point point : together(points)) {
            int at = bottom - (int) Math.round(point.value() / top * room);
            double left = axis.at(point.day()) - Ink.width(point.words(), SMALL) / 2;
            if (!ink.label(point.words(), left, at - 10, SMALL, WIDTH)) {
                ink.label(point.words(), axis.at(point.day()) + 9, at + 6, SMALL, WIDTH);
            }
        }
        if (points.isEmpty()) {
            ink.text("none found in the visits", LEFT + 10, y + CHART / 2, SMALL, Ink.GREY);
        }
        y += CHART;
    }

    private void work() {
        List<Dated> statuses = new ArrayList<>();
        visits.forEach(visit -> status(visit).ifPresent(words -> statuses.add(new Dated(day(visit), words))));
        for (int i = 0; i < statuses.size(); i++) {
            int from = axis.at(statuses.get(i).day());
            int to = i + 1 < statuses.size() ? axis.at(statuses.get(i + 1).day()) : from + 30;
            boolean off = statuses.get(i).words().startsWith("off")
                    || statuses.get(i).words().startsWith("not");
            boolean full = statuses.get(i).words().startsWith("full");
            ink.bar(from, y + 24, to - from - 2, 14, off ? Ink.SAND : full ? Ink.GREEN : Ink.SKY);
            boolean same =
                    i > 0 && statuses.get(i - 1).words().equals(statuses.get(i).words());
            if (!same) {
                double x = Math.min(from, RIGHT + 30 - Ink.width(statuses.get(i).words(), 15));
                if (!ink.label(statuses.get(i).words(), x, y + 18, 15, WIDTH)) {
                    ink.label(statuses.get(i).words(), x, y + 54, 15, WIDTH);
                }
            }
        }
        rowsOrLabel(statuses.isEmpty());
    }

    private void rowsOrLabel(boolean none) {
        if (none) {
            ink.text("none found in the visits", LEFT + 10, y + 22, SMALL, Ink.GREY);
        }
    }

    private static Optional<String> status(Visit visit) {
        if (visit.workStatus().isEmpty()) {
            return Optional.empty();
        }
        String lift = visit.workStatus().stream()
                .flatMap(fact -> fact.mention().liftLb().stream())
                .min(BigDecimal::compareTo)
                .map(lb -> ", " + lb.toPlainString() + " lb")
                .orElse("");
        return Optional.of(visit.workStatus().stream()
                        .map(fact -> fact.mention().status())
                        .distinct()
                        .sorted()
                        .limit(2)
                        .map(status -> status.toString().replace('-', ' '))
                        .collect(Collectors.joining(" / "))
                + lift);
    }

    private void course(String name, List<LocalDate> days) {
        name(name);
        for (LocalDate day : days) {
            ink.dot(axis.at(day), y + 22, 7, Ink.BLUE, true);
        }
        int last = axis.at(days.stream().max(LocalDate::compareTo).orElseThrow());
        ink.label(days.size() == 1 ? "1 day" : days.size() + " days", last + 14, y + 28, SMALL, WIDTH);
        y += ROW;
    }
}

package org.chartline.divide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chartline.ingest.Page;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;

/** Recognises the furniture of a page by the rows of {@code page-furniture.tsv}. */
final class Leaves {

    /** The signs on a line must add up to this. */
    private static final int ENOUGH = 3;

    /** Lines from the top or the bottom among which fax headers, Bates and page numbers stand. */
    private static final int EDGE = 7;

    private static final int FOOT = 4;

    private final List<FurnitureRow> rows = Rows.read("page-furniture", FurnitureRow.class);
    private final List<FurnitureRow> anywhere =
            rows.stream().filter(row -> row.zone() == FurnitureRow.Zone.ANY).toList();
    private final Screen ofEdge = screen(rows);
    private final Screen ofAny = screen(anywhere);

    private static Screen screen(List<FurnitureRow> rows) {
        return new Screen(rows.stream().map(FurnitureRow::pattern).toList());
    }

    /** A page with its furniture. */
    Leaf leaf(Page page) {
        List<Place> lines = Leaf.lines(page);
        List<Furniture> furniture = new ArrayList<>();
        Optional<PrintedPage> printed = Optional.empty();
        List<Leaf.Fax> faxes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = line(page, lines.get(i), i, lines.size());
            for (Furniture.Kind kind : line.weights().keySet()) {
                if (line.weights().getOrDefault(kind, 0) >= ENOUGH) {
                    line.of(kind).forEach(furniture::add);
                    Optional<PrintedPage> number = line.number(kind);
                    printed = kind == Furniture.Kind.PAGE_NUMBER ? better(printed, number) : printed;
                    if (kind == Furniture.Kind.FAX_HEADER) {
                        faxes.add(new Leaf.Fax(line.text(), number));
                        break;
                    }
                }
            }
        }
        return Leaf.of(page, List.copyOf(lines), List.copyOf(furniture), printed, List.copyOf(faxes));
    }

    /** Of two page numbers the one that tells how many there are, else the first. */
    private static Optional<PrintedPage> better(Optional<PrintedPage> one, Optional<PrintedPage> other) {
        return one.isPresent()
                        && (one.get().of() > 0
                                || other.filter(page -> page.of() > 0).isEmpty())
                ? one
                : other;
    }

    private Line line(Page page, Place place, int index, int lines) {
        Line line = new Line(page, place, new EnumMap<>(Furniture.Kind.class), new ArrayList<>());
        String text = page.text().substring(place.begin(), place.end());
        boolean edge = stands(FurnitureRow.Zone.EDGE, index, lines);
        List<FurnitureRow> able = edge ? rows : anywhere;
        Screen.Places places = (edge ? ofEdge : ofAny).of(text);
        for (int i = 0; i < able.size(); i++) {
            Matcher matcher = stands(able.get(i).zone(), index, lines) ? places.find(i, 0, text.length()) : null;
            if (matcher != null) {
                line.add(able.get(i), matcher);
            }
        }
        return line;
    }

    private static boolean stands(FurnitureRow.Zone zone, int index, int lines) {
        return switch (zone) {
            case EDGE -> index < EDGE || index >= lines - EDGE;
            case FOOT -> index >= lines - FOOT;
            case ANY -> true;
        };
    }

    /** A line, the signs found on it and what they add up to; a fax header outranks the page number that it prints. */
    private record Line(Page page, Place place, Map<Furniture.Kind, Integer> weights, List<Sign> signs) {

        void add(FurnitureRow row, Matcher matcher) {
            weights.merge(row.kind(), row.weight(), Integer::sum);
            String page = row.names("page") ? String.valueOf(matcher.group("page")) : "";
            String of = row.names("of") ? String.valueOf(matcher.group("of")) : "";
            String mark = row.names("mark") ? String.valueOf(matcher.group("mark")) : "";
            signs.add(new Sign(row, matcher.start(), matcher.end(), PrintedPage.of(page, of), mark));
        }

        String text() {
            return page.text().substring(place.begin(), place.end());
        }

        List<Furniture> of(Furniture.Kind kind) {
            List<Furniture> all = new ArrayList<>();
            for (Sign sign : signs) {
                if (sign.row().kind() == kind && sign.row().weight() > 0) {
                    boolean whole = sign.row().extent() == FurnitureRow.Extent.LINE;
                    Place at = whole
                            ? place
                            : new Place(page.number(), place.begin() + sign.begin(), place.begin() + sign.end());
                    if (all.stream().noneMatch(item -> item.place().equals(at))) {
                        all.add(new Furniture(
                                kind,
                                at,
                                date(kind, at),
                                mark(sign, at),
                                sign.row().id()));
                    }
                }
            }
            return all;
        }

        Optional<PrintedPage> number(Furniture.Kind kind) {
            return signs.stream()
                    .filter(sign -> sign.row().kind() == kind)
                    .flatMap(sign -> sign.number().stream())
                    .findFirst();
        }

        private Optional<PartialDate> date(Furniture.Kind kind, Place at) {
            return kind == Furniture.Kind.PAGE_NUMBER || kind == Furniture.Kind.BATES
                    ? Optional.empty()
                    : DateFinder.find(page.text().substring(at.begin(), at.end())).stream()
                            .map(FoundDate::date)
                            .findFirst();
        }

        private String mark(Sign sign, Place at) {
            String written = sign.mark().isEmpty() ? page.text().substring(at.begin(), at.end()) : sign.mark();
            return written.replaceAll("\\s+", " ").strip();
        }
    }

    private record Sign(FurnitureRow row, int begin, int end, Optional<PrintedPage> number, String mark) {}
}

package org.chartline.divide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chartline.rows.Screen;

/**
 * A part of one of two pages, and the words that are looked for in it.
 *
 * @param rows those of the side and the zone
 */
record CueZone(BoundaryCueRow.Side side, BoundaryCueRow.Zone zone, List<BoundaryCueRow> rows, Screen screen) {

    /** The parts of which some row speaks. */
    static List<CueZone> of(List<BoundaryCueRow> all) {
        List<CueZone> zones = new ArrayList<>();
        for (BoundaryCueRow.Side side : BoundaryCueRow.Side.values()) {
            for (BoundaryCueRow.Zone zone : BoundaryCueRow.Zone.values()) {
                List<BoundaryCueRow> rows = all.stream()
                        .filter(row -> row.side() == side && row.zone() == zone)
                        .toList();
                Screen screen =
                        new Screen(rows.stream().map(BoundaryCueRow::pattern).toList());
                zones.add(new CueZone(side, zone, rows, screen));
            }
        }
        zones.removeIf(zone -> zone.rows().isEmpty());
        return List.copyOf(zones);
    }

    /** Adds the first words that each row finds. */
    void find(Gap gap, Map<BoundaryCueRow, String> quotes) {
        Leaf leaf = (side == BoundaryCueRow.Side.BEFORE ? gap.before() : gap.after()).leaf();
        String text = switch (zone) {
            case TOP -> leaf.top();
            case HEAD -> leaf.head();
            case TAIL -> leaf.tail();
        };
        screen.of(text)
                .each((matcher, row) ->
                        quotes.putIfAbsent(rows.get(row), matcher.group().strip()));
    }
}

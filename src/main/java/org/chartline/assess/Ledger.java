package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;

/** The columns of a limb while evidence is sorted into them. */
final class Ledger {

    final List<Item> pro = new ArrayList<>();
    final List<Item> contra = new ArrayList<>();
    final List<Item> stale = new ArrayList<>();
    final List<Item> inadmissible = new ArrayList<>();

    Prong prong(Prong.State state) {
        return new Prong(state, List.copyOf(pro), List.copyOf(contra), List.copyOf(stale), List.copyOf(inadmissible));
    }

    /** For, against, both or neither. */
    static Prong.State state(boolean better, boolean notBetter) {
        if (better) {
            return notBetter ? Prong.State.MIXED : Prong.State.SUPPORTED;
        }
        return notBetter ? Prong.State.CONTRADICTED : Prong.State.NOT_DOCUMENTED;
    }
}

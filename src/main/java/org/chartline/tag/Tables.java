package org.chartline.tag;

import java.util.List;

/** Our rule tables, read once: the dictionary for the lookup and the taggers that use what it finds. */
record Tables(Dictionary dictionary, Sections sections, List<Tagger> taggers) {

    private static final class Holder {
        private static final Tables READ = read();
    }

    /** @throws org.chartline.rows.BadRowException for a row that does not fit */
    static Tables get() {
        return Holder.READ;
    }

    private static Tables read() {
        return new Tables(new Dictionary(List.of()), Sections.read(), List.of());
    }
}

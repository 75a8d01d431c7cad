package org.chartline.tag;

import java.util.List;

/** Finds mentions of one kind. Keeps no state between notes, may be called from many threads, changes nothing. */
@FunctionalInterface
interface Tagger {

    List<? extends Mention> tag(Note note);
}

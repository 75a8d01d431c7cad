package org.chartline.divide;

/** A row that speaks for a type, and its words on the page. */
record TypeFound(TypeRow row, Cue cue) {}

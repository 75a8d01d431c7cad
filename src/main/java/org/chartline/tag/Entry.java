package org.chartline.tag;

/**
 * A surface form that the dictionary lookup is to find.
 *
 * @param concept the key by which the table that made the entry finds its row again
 * @param term the words as a text writes them; case does not matter
 */
record Entry(Term.Kind kind, String concept, String term) {}

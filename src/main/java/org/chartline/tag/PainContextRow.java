package org.chartline.tag;

import java.util.regex.Pattern;

/** A row of {@code rules/pain-contexts.tsv}: words that say when or how a pain was rated. */
record PainContextRow(PainScore.Context context, SigRow.Side side, int reach, Pattern pattern, String example) {}

package org.chartline.tag;

import java.util.regex.Pattern;

/** A row of {@code rules/date-roles.tsv}: words beside a date that say what it dates. */
record DateRoleRow(String id, DateMention.Role role, SigRow.Side side, int reach, Pattern pattern, String example) {}

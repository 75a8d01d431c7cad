package org.chartline.tag;

import java.util.regex.Pattern;

/**
 * A row of {@code rules/date-roles.tsv}: words beside a date that say what it dates.
 *
 * @param reach how many characters before or after the date are read, within its sentence or line
 * @param example a sentence in which the date in {@code [[ ]]} has the role
 * @param counterExample a sentence in which it does not get it from this row
 */
record DateRoleRow(
        String id,
        DateMention.Role role,
        SigRow.Side side,
        int reach,
        Pattern pattern,
        String example,
        String counterExample) {}

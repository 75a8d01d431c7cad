package org.chartline.tag;

import java.util.regex.Pattern;

/**
 * A row of {@code rules/procedure-senses.tsv}: a name whose family hangs on the words around it.
 *
 * @param names the names it is about, in lower case
 * @param context what the unit must hold
 * @param family the family then
 * @param example a text with the name in {@code [[ ]]}
 */
record ProcedureSenseRow(String id, Pattern names, Pattern context, Procedure.Family family, String example) {

    boolean holds(String name, String unit) {
        return names.matcher(name).matches() && context.matcher(unit).find();
    }
}

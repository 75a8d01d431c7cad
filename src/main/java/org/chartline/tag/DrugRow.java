package org.chartline.tag;

import org.chartline.rows.Terms;

/**
 * A row of {@code rules/drugs.tsv}: a name that texts give a drug, a class or a compounded product.
 *
 * @param name in lower case
 * @param ingredient as {@link Medication#ingredient()}
 * @param guard what must be so for the name to be a drug's
 */
record DrugRow(String name, Medication.Kind kind, String ingredient, Guard guard) {

    /** Some names are also ordinary words. */
    enum Guard {
        NONE,
        /** Only where it is written with a capital. */
        CASE,
        /** Only with a strength or directions beside it. */
        CONTEXT;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}

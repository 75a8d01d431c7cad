package org.chartline.tag;

/**
 * A row of {@code rules/procedures.tsv}: a name that texts give a treatment, test, operation, device, programme or
 * consultation.
 *
 * @param name in lower case
 * @param guard what must be so for the name to be a procedure's
 */
record ProcedureRow(String name, Procedure.Family family, DrugRow.Guard guard) {}

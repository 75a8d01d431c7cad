package org.chartline.divide;

/**
 * A row of {@code rules/boundary-measures.tsv}: what it weighs when two pages compare so.
 *
 * @param weight above 0 for the end of a document, below 0 against it
 * @param example two pages, parted by {@value #NEXT_PAGE}, that compare so
 * @param counterExample two that do not
 */
record BoundaryMeasureRow(Gap.Measure measure, double weight, String example, String counterExample) {

    static final String NEXT_PAGE = " || ";
}

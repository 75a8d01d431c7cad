package org.chartline.eval;

import java.util.Arrays;

/**
 * The one-to-one assignment of greatest total weight (Kuhn and Munkres, in the form with potentials that takes cubic
 * time).
 */
final class Assignment {

    private static final int NONE = 0;

    private final int size;
    private final long[][] cost;
    private final long[] rowPotential;
    private final long[] columnPotential;
    /** The row that a column is given to; index 0 of rows and columns is a sentinel. */
    private final int[] rowOf;

    private Assignment(long[][] weights) {
        int columns = weights.length == 0 ? 0 : weights[0].length;
        size = Math.max(weights.length, columns);
        cost = new long[size + 1][size + 1];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < columns; j++) {
                cost[i + 1][j + 1] = -weights[i][j];
            }
        }
        rowPotential = new long[size + 1];
        columnPotential = new long[size + 1];
        rowOf = new int[size + 1];
    }

    /**
     * The column given to each row, or -1.
     *
     * @param weights rectangular, not negative; 0 means that the two must not be paired
     */
    static int[] heaviest(long[][] weights) {
        Assignment assignment = new Assignment(weights);
        for (int row = 1; row <= assignment.size; row++) {
            assignment.augment(row);
        }
        int[] columnOf = new int[weights.length];
        Arrays.fill(columnOf, -1);
        for (int column = 1; column <= assignment.size; column++) {
            int row = assignment.rowOf[column] - 1;
            if (row < weights.length && column - 1 < weights[row].length && weights[row][column - 1] > 0) {
                columnOf[row] = column - 1;
            }
        }
        return columnOf;
    }

    /** Finds a cheapest way to give one more row a column, moving earlier rows where that is cheaper. */
    private void augment(int row) {
        rowOf[NONE] = row;
        int[] cameFrom = new int[size + 1];
        long[] slack = new long[size + 1];
        Arrays.fill(slack, Long.MAX_VALUE);
        boolean[] reached = new boolean[size + 1];
        int column = NONE;
        while (rowOf[column] != NONE) {
            reached[column] = true;
            int next = relax(column, slack, reached, cameFrom);
            shift(slack[next], slack, reached);
            column = next;
        }
        while (column != NONE) {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    /** Updates what each column would cost by way of {@code from}; the cheapest one not yet reached. */
    private int relax(int from, long[] slack, boolean[] reached, int[] cameFrom) {
        int row = rowOf[from];
        int cheapest = NONE;
        for (int column = 1; column <= size; column++) {
            if (reached[column]) {
                continue;
            }
            long reduced = cost[row][column] - rowPotential[row] - columnPotential[column];
            if (reduced < slack[column]) {
                slack[column] = reduced;
                cameFrom[column] = from;
            }
            if (cheapest == NONE || slack[column] < slack[cheapest]) {
                cheapest = column;
            }
        }
        return cheapest;
    }

    private void shift(long delta, long[] slack, boolean[] reached) {
        for (int column = 0; column <= size; column++) {
            if (reached[column]) {
                rowPotential[rowOf[column]] += delta;
                columnPotential[column] -= delta;
            } else if (column > 0) {
                slack[column] -= delta;
            }
        }
    }
}

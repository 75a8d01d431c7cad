package org.chartline.eval;

import java.util.Arrays;

/**
 * The one-to-one assignment of greatest total weight (Kuhn and Munkres, in the shortest-path form of Jonker and
 * Volgenant), for at most a few hundred rows.
 */
final class Assignment {

    private Assignment() {}

    /**
     * For each row the column assigned to it, or -1.
     *
     * @param weight 0 where row and column must not be paired
     */
    static int[] best(double[][] weight) {
        int rows = weight.length;
        int columns = rows == 0 ? 0 : weight[0].length;
        int size = Math.max(rows, columns);
        double[] rowCost = new double[size + 1];
        double[] columnCost = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(weight, row, rowCost, columnCost, rowOf);
        }
        int[] assigned = new int[rows];
        Arrays.fill(assigned, -1);
        for (int column = 1; column <= columns; column++) {
            int row = rowOf[column];
            if (row >= 1 && row <= rows && weight[row - 1][column - 1] > 0) {
                assigned[row - 1] = column - 1;
            }
        }
        return assigned;
    }

    private static void augment(double[][] weight, int row, double[] rowCost, double[] columnCost, int[] rowOf) {
        int size = rowOf.length - 1;
        double[] slack = new double[size + 1];
        int[] way = new int[size + 1];
        boolean[] done = new boolean[size + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        do {
            done[column] = true;
            int from = rowOf[column];
            double delta = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int j = 1; j <= size; j++) {
                if (!done[j]) {
                    double cost = cost(weight, from - 1, j - 1) - rowCost[from] - columnCost[j];
                    if (cost < slack[j]) {
                        slack[j] = cost;
                        way[j] = column;
                    }
                    if (slack[j] < delta) {
                        delta = slack[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= size; j++) {
                if (done[j]) {
                    rowCost[rowOf[j]] += delta;
                    columnCost[j] -= delta;
                } else {
                    slack[j] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        }
    }

    private static double cost(double[][] weight, int row, int column) {
        return row < weight.length && column < weight[row].length ? -weight[row][column] : 0;
    }
}

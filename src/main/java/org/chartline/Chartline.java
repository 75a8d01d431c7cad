package org.chartline;

/** The program's entry. */
public final class Chartline {

    private Chartline() {}

    public static void main(String[] args) {}
}

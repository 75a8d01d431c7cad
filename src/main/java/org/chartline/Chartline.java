package org.chartline;

import org.chartline.cli.CommandLineDoor;

/** The program's entry. */
public final class Chartline {

    private Chartline() {}

    public static void main(String[] args) {
        System.exit(CommandLineDoor.run(args));
    }
}

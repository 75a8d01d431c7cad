package org.chartline;

import org.chartline.cli.CommandLineDoor;
import org.chartline.ingest.IngestWorker;

/** The program's entry. */
public final class Chartline {

    private Chartline() {}

    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals(IngestWorker.COMMAND)) {
            IngestWorker.run();
            return;
        }
        HeapThrift.begin();
        System.exit(CommandLineDoor.run(args));
    }
}

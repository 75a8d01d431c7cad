package org.chartline.cli;

import org.chartline.web.WebDoor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --port}. */
final class Port {

    private static final int LARGEST = 65535;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private int number = 8080;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where the page is served on this machine (default: 8080; 0 for any that is free).")
    private void port(int given) {
        if (given < 0 || given > LARGEST) {
            throw new ParameterException(
                    spec.commandLine(), "--port " + given + ": give a number from 0 to " + LARGEST);
        }
        number = given;
    }

    int number() {
        return number;
    }

    /** @throws BadArgumentException when another program listens there */
    void free() {
        if (!WebDoor.free(number)) {
            throw new BadArgumentException(
                    "port " + number + " is in use: stop the other program or choose another with --port");
        }
    }
}

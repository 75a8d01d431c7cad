package org.chartline.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.chartline.store.CaseId;
import picocli.CommandLine;

/** Runs one command: the door of this room. */
public final class CommandLineDoor {

    private CommandLineDoor() {}

    /** Runs the command that the arguments name, printing in UTF-8; its exit code. */
    public static int run(String[] args) {
        // from Java 22 on, the other console says that it is there even when nobody sits before it
        System.setProperty("jdk.console", "java.base");
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        return run(out, err, args);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        ChartlineCommand root = new ChartlineCommand();
        CommandLine commands = new CommandLine(root)
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(CaseId.class, CommandLineDoor::caseId)
                .setParameterExceptionHandler(Failures::badArguments)
                .setExecutionExceptionHandler(new Failures(root));
        try {
            return commands.execute(args);
        } catch (ExceptionInInitializerError e) { // a rule table that a class reads when it is first used
            return new Failures(root).report(e, commands);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static CaseId caseId(String written) {
        try {
            return new CaseId(written);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}

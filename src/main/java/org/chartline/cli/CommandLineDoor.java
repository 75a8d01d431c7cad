package org.chartline.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.ingest.Band;
import org.chartline.rows.Terms;
import org.chartline.store.CaseId;
import org.chartline.tag.Assertion;
import org.chartline.tag.Procedure;
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
        register(commands, DocumentType.class);
        register(commands, Provenance.class);
        register(commands, Assertion.class);
        register(commands, Band.class);
        register(commands, Procedure.Family.class);
        try {
            return commands.execute(args);
        } catch (ExceptionInInitializerError e) { // a rule table that a class reads when it is first used
            return new Failures(root).report(e, commands);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Reads choices as rows write them: {@code progress-report}. */
    private static <E extends Enum<E>> void register(CommandLine commands, Class<E> terms) {
        commands.registerConverter(terms, written -> {
            try {
                return Terms.parse(terms, written);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
            }
        });
    }

    private static CaseId caseId(String written) {
        try {
            return new CaseId(written);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}

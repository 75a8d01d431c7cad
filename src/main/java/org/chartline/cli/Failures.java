package org.chartline.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.chartline.UnknownCaseException;
import org.chartline.divide.BadCorrectionException;
import org.chartline.exchange.BadGoldException;
import org.chartline.rows.BadRowException;
import org.chartline.store.BadAccountException;
import org.chartline.store.StoreException;
import org.chartline.tag.TaggingException;
import picocli.CommandLine;

/** Says in one line what went wrong, and with which exit code the program ends. Never prints text of a record. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

    private static final int OUR_FAULT = 1;
    private static final int UNUSABLE = 2;

    private final ChartlineCommand root;

    Failures(ChartlineCommand root) {
        this.root = root;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        return report(failure, command);
    }

    /** Prints the line, and the stack where it was asked for; the exit code. */
    int report(Throwable failure, CommandLine command) {
        PrintWriter err = command.getErr();
        Optional<String> unusable = unusable(failure);
        err.println("chartline: " + unusable.orElseGet(() -> fault(failure)));
        if (root.debug()) {
            failure.printStackTrace(err);
        }
        return unusable.isPresent() ? UNUSABLE : OUR_FAULT;
    }

    static int badArguments(CommandLine.ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        String message = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
        command.getErr()
                .println("chartline: " + message + " (see: "
                        + command.getCommandSpec().qualifiedName() + " --help)");
        return UNUSABLE;
    }

    /** What the user can do something about; the cause that says it may be wrapped by a library. */
    private static Optional<String> unusable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadRowException) {
                return Optional.of(oneLine(cause) + ": correct the row, or leave out --rules");
            }
            if (cause instanceof BadArgumentException
                    || cause instanceof BadCorrectionException
                    || cause instanceof BadGoldException
                    || cause instanceof UnknownCaseException
                    || cause instanceof StoreException
                    || cause instanceof BadAccountException
                    || cause instanceof UncheckedIOException) {
                return Optional.of(oneLine(cause));
            }
        }
        return Optional.empty();
    }

    private static String fault(Throwable failure) {
        // messages of unknown exceptions may quote a record, so only our own are shown
        String what = failure instanceof TaggingException
                ? oneLine(failure)
                : failure.getClass().getSimpleName();
        return "unexpected failure, a fault of this program: " + what + " (run again with --debug to see where)";
    }

    private static String oneLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    }
}

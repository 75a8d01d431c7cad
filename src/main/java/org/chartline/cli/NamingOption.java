package org.chartline.cli;

import java.util.Optional;
import org.chartline.draft.Naming;
import picocli.CommandLine.Option;

/** The option {@code --call}. */
final class NamingOption {

    @Option(
            names = "--call",
            paramLabel = "NAME",
            description = "What the summary calls the person: applicant (default), injured-worker or patient.")
    private String name = "applicant";

    /** @throws BadArgumentException for other names */
    Naming naming() {
        return Optional.of(name)
                .flatMap(NamingOption::named)
                .orElseThrow(() ->
                        new BadArgumentException("--call " + name + ": expected applicant, injured-worker or patient"));
    }

    private static Optional<Naming> named(String word) {
        for (Naming naming : Naming.values()) {
            if (naming.toString().equals(word)) {
                return Optional.of(naming);
            }
        }
        return Optional.empty();
    }
}

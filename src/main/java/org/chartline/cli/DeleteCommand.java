package org.chartline.cli;

import java.util.Optional;
import org.chartline.Archive;
import org.chartline.store.Action;
import org.chartline.store.AuditEvent;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes what must no longer be kept. */
@Command(
        name = "delete",
        description = "Removes a case from the store.",
        footer = {"", "Example: chartline delete case CM14-0215099"})
final class DeleteCommand extends StoreCommand implements Runnable {

    @Override
    public void run() {
        throw unsaid("say what: delete case CM14-0215099");
    }

    @Command(
            name = "case",
            description =
                    "Removes everything of a case: what was read, found and corrected, its index and assignments, "
                            + "and the originals that no other case rests on. The audit keeps its lines and says that it was "
                            + "deleted.")
    int deleteCase(
            @Mixin DatabaseOption option, @Parameters(paramLabel = "CASE", description = "Its number.") CaseId id) {
        try (Database database = option.openExisting(store());
                Archive archive = Archive.open(store(), database)) {
            archive.state(id);
            database.audit()
                    .record(new AuditEvent(
                            AuditEvent.TERMINAL,
                            Optional.empty(),
                            Optional.of(id),
                            Optional.empty(),
                            Action.ADMINISTER,
                            true,
                            "deletes the case"));
            archive.delete(id);
            database.tidy();
            out().printf("case %s is deleted%n", id);
            return 0;
        }
    }
}

package org.chartline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chartline.Archive;
import org.chartline.Pipeline;
import org.chartline.Progress;
import org.chartline.store.AuditEntry;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.chartline.store.DatabaseAddress;
import org.chartline.store.Purpose;
import org.chartline.store.Role;

/** A server with two cases; an account of each role has the first, nobody the second. */
final class Served implements AutoCloseable {

    static final CaseId OWN = new CaseId("CM14-0215099");
    static final CaseId FOREIGN = new CaseId("CM15-0000001");
    static final String PASSWORD = "opens everything";

    private static final String NOTE = """
            PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)
            Date of exam: 11/11/2014

            She takes Norco 10/325 mg <script>alert(1)</script> twice a day. Pain is 7/10. She is off of work.
            """;

    private final Archive archive;
    private final Database database;
    private final String reviewersKey;
    private WebDoor door;

    private Served(Path folder, DatabaseAddress address, Map<String, Object> settings) throws IOException {
        Path note = Files.writeString(folder.resolve("note <b>.txt"), NOTE);
        database = Database.open(address);
        archive = Archive.open(store(folder), database);
        try (Pipeline pipeline = new Pipeline(1, Progress.UNWATCHED)) {
            for (CaseId id : List.of(OWN, FOREIGN)) {
                archive.add(pipeline, id, List.of(note));
            }
        }
        for (Role role : Role.values()) {
            database.accounts().create(role.toString(), PASSWORD, Set.of(role));
            database.assignments().assign(role.toString(), OWN);
        }
        reviewersKey = key(Role.REVIEWER);
        door = WebDoor.open(archive, database, 0, settings);
    }

    /** With more settings. */
    static Served with(Path folder, Map<String, Object> settings) throws IOException {
        return new Served(folder, DatabaseAddress.embedded(store(folder)), settings);
    }

    static Served in(Path folder) throws IOException {
        return on(folder, DatabaseAddress.embedded(store(folder)));
    }

    /** With its database there, and the rest in the folder. */
    static Served on(Path folder, DatabaseAddress address) throws IOException {
        return new Served(folder, address, Map.of());
    }

    static Path store(Path folder) {
        return folder.resolve("store");
    }

    /** Somebody who is not logged in. */
    Browser stranger() {
        return new Browser(door.address());
    }

    /** Where it is, without a path. */
    String address() {
        return door.address();
    }

    Browser loggedIn(Role role) {
        Browser browser = stranger();
        browser.logIn(role.toString(), PASSWORD);
        return browser;
    }

    /** A key of the role's account. */
    String key(Role role) {
        return database.tokens()
                .make(role.toString(), "test", Purpose.QUALITY, Duration.ofDays(1))
                .secret();
    }

    /** One that is there whatever becomes of the database. */
    String reviewersKey() {
        return reviewersKey;
    }

    /** Stops serving and begins anew. */
    void serveAgain() {
        door.close();
        door = WebDoor.open(archive, database, 0);
    }

    Database database() {
        return database;
    }

    /** The lines of the audit from now on. */
    List<AuditEntry> audited(Runnable what) {
        long before = database.audit().size();
        what.run();
        return database.audit().after(before, 1000);
    }

    static Map<String, String> words(String words) {
        return Map.of("q", words);
    }

    @Override
    public void close() {
        door.close();
        database.close();
        archive.close();
    }
}

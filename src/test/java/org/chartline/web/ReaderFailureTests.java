package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.chartline.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an import, and of the server, when the processes that read files die or cannot be started. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderFailureTests {

    private final Path folder;
    private final Served served;
    private final Watched watched;

    ReaderFailureTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        served = Served.in(folder);
        watched = new Watched(served);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void aReaderThatDiesIsSaidAndTheFileIsReadAllTheSame() {
        String job = watched.jobOf("once.html", html("Soma"));
        killReaders(1);
        Watched.await(() -> watched.health().contains("\"readers\":{\"status\":\"DIED\"}"));

        assertThat(watched.outcome(job)).contains("\"refused\":[]");
        assertThat(watched.health()).contains("\"readers\":{\"status\":\"UP\"}");
    }

    @Test
    void aFileWhoseReaderDiedTwiceIsRefusedAndIsReadWhenItIsSentAgain() {
        String job = watched.jobOf("twice.html", html("Norco"));
        killReaders(2);
        assertThat(watched.outcome(job)).contains("\"reason\":\"crashed-reader\"");
        assertThat(served.loggedIn(Role.REVIEWER).get("/cases/" + Served.OWN).body())
                .contains("twice.html", "crashed-reader");

        String again = watched.jobOf("twice.html", html("Norco"));

        assertThat(watched.outcome(again)).contains("\"refused\":[]");
    }

    @Test
    void whereNoReaderCanBeStartedAnImportWaitsAndGoesOnByItself() {
        String java = System.getProperty("java.home");
        try {
            System.setProperty("java.home", folder.resolve("gone").toString());
            String job = watched.jobOf("none.html", html("Ultram"));
            Watched.await(() -> watched.state(job).contains("No process can be started"));
            assertThat(watched.health()).contains("\"jobs\":{\"status\":\"WAITING\"}");

            System.setProperty("java.home", java);
            assertThat(watched.outcome(job)).contains("\"refused\":[]");
        } finally {
            System.setProperty("java.home", java);
        }
    }

    private static String html(String drug) {
        return "<html><body><p>PROGRESS NOTE</p><p>Takes " + drug + " twice a day.</p></body></html>";
    }

    /** As a system does that is out of memory; each as soon as it is there. */
    private static void killReaders(int count) {
        Set<Long> killed = new HashSet<>();
        Watched.await(() -> {
            ProcessHandle.current()
                    .children()
                    .filter(child -> child.info().command().orElse("").endsWith("/java"))
                    .filter(child -> killed.size() < count && killed.add(child.pid()))
                    .forEach(ProcessHandle::destroyForcibly);
            return killed.size() == count;
        });
    }
}

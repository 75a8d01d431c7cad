package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.chartline.store.DatabaseAddress;
import org.chartline.store.Job;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server says and does when what it stands on fails, and when it is back: nothing is lost, nothing restarted. */
class FailureTests {

    @TempDir
    Path folder;

    @Test
    void aStoreThatCannotBeWrittenMakesAnImportWaitAndItGoesOnByItself() throws IOException {
        try (Served served = Served.in(folder)) {
            Watched watched = new Watched(served);
            Path originals = Served.store(folder).resolve("originals");
            Path away = Files.move(originals, folder.resolve("away"));
            Files.writeString(originals, "in the way, as a disk that takes nothing more");

            String job = watched.jobOf(Watched.NOTE, Watched.TEXT);
            Watched.await(() -> watched.state(job).contains("\"problem\""));
            assertThat(watched.health()).contains("\"jobs\":{\"status\":\"WAITING\"}");

            Files.delete(originals);
            Files.move(away, originals);
            Watched.await(() -> watched.state(job).contains("\"stage\":\"done\""));
            assertThat(watched.health()).contains("\"jobs\":{\"status\":\"UP\"}");
        }
    }

    @Test
    void aDatabaseThatGoesAwayIsSaidAndFoundAgain() throws IOException {
        Assumptions.assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "the PostgreSQL of the tests is of Linux x86-64 only");
        Path data = folder.resolve("postgres");
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
        int port = server.getPort();
        try (Served served =
                Served.on(folder, DatabaseAddress.server(server.getJdbcUrl("postgres", "postgres"), "postgres", ""))) {
            Watched watched = new Watched(served);
            String job = watched.jobOf(Watched.NOTE, Watched.TEXT);
            server.close();

            HttpResponse<String> refused = watched.call("/api/v1/cases");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(watched.health()).contains("\"database\":{\"status\":\"DOWN\"}");

            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start();
            Watched.await(() -> watched.call("/api/v1/cases").statusCode() == 200);
            Watched.await(() -> watched.state(job).contains("\"stage\":\"done\""));
            assertThat(watched.health()).contains("\"database\":{\"status\":\"UP\"}");
        } finally {
            server.close();
        }
    }

    @Test
    void whatWasAcknowledgedBeforeAStopIsDoneAfterTheStart() throws IOException {
        String job = UUID.randomUUID().toString();
        try (Served served = Served.in(folder)) {
            Watched watched = new Watched(served);
            Path place = Files.createDirectories(
                    Served.store(folder).resolve("arriving").resolve(job).resolve("0"));
            Files.writeString(place.resolve("late.txt"), "PROGRESS NOTE\n\nTakes Soma 350 mg twice a day.\n");
            served.database()
                    .jobs()
                    .add(new Job(job, Served.OWN, java.util.Optional.empty(), java.util.Optional.empty()));
            Path stray = Files.createDirectories(Served.store(folder).resolve("arriving/stray/0"));

            served.serveAgain();
            Watched.await(() -> watched.state(job).contains("\"stage\":\"done\""));

            assertThat(watched.call("/api/v1/cases/" + Served.OWN + "/mentions").body())
                    .contains("\"text\":\"Soma\"");
            assertThat(place).doesNotExist();
            assertThat(stray).doesNotExist();
        }
    }

    @Test
    void aFullDiskIsSaidAndWorkGoesOnWhenThereIsSpaceAgain() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Assumptions.assumeTrue(
                done("mount", "-t", "tmpfs", "-o", "size=64m", "none", disk.toString()),
                "a small disk of its own is given to root only");
        try (Served served = Served.in(disk)) {
            Watched watched = new Watched(served);
            Path ballast = disk.resolve("ballast");
            fill(ballast);
            HttpResponse<String> refused = watched.upload(Watched.NOTE, Watched.TEXT);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("cannot be read or written now").doesNotContain("store/");
            assertThat(watched.health()).contains("\"disk\":{\"status\":\"DOWN\"}");

            Files.delete(ballast);
            Watched.await(() -> watched.call("/api/v1/cases").statusCode() == 200);
            String job = watched.jobOf(Watched.NOTE, Watched.TEXT);
            Watched.await(() -> watched.state(job).contains("\"stage\":\"done\""));
            assertThat(watched.health()).contains("\"disk\":{\"status\":\"UP\"}", "\"database\":{\"status\":\"UP\"}");
        } finally {
            done("umount", disk.toString());
        }
    }

    private static void fill(Path ballast) throws IOException {
        byte[] some = new byte[1 << 12];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(some);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}

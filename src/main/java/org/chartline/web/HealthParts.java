package org.chartline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chartline.Archive;
import org.chartline.store.Database;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server stands on, each by itself: the database, the disk of the store, the jobs, the readers. */
@Configuration(proxyBeanMethods = false)
class HealthParts {

    /** Jobs are not done now, and go on by themselves. */
    static final Status WAITING = new Status("WAITING");

    /** A process that reads files has ended before it was done; another one is at it. */
    static final Status DIED = new Status("DIED");

    private static final long LEAST_FREE = 32L << 20;

    @Bean
    HealthIndicator databaseHealthIndicator(Database database) {
        return () -> answer(database.answers() ? Status.UP : Status.DOWN);
    }

    @Bean
    HealthIndicator diskHealthIndicator(Archive archive) {
        return () -> answer(writable(archive.folder()) ? Status.UP : Status.DOWN);
    }

    @Bean
    HealthIndicator jobsHealthIndicator(Imports imports) {
        return () -> answer(imports.stalled() ? WAITING : Status.UP);
    }

    @Bean
    HealthIndicator readersHealthIndicator(Imports imports) {
        return () -> answer(imports.readerDied() ? DIED : Status.UP);
    }

    private static Health answer(Status status) {
        return Health.status(status).build();
    }

    private static boolean writable(Path folder) {
        try {
            return Files.isWritable(folder) && Files.getFileStore(folder).getUsableSpace() > LEAST_FREE;
        } catch (IOException e) {
            return false;
        }
    }
}

package org.chartline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** {@code serve} in a process of its own, on a store and a database, to be killed and started again. */
final class KilledServer implements AutoCloseable {

    private final Path store;
    private final List<String> environment;
    private final String key;
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private @Nullable Process process;

    /** @param database its URL, user and password; empty for the one in the store's folder */
    KilledServer(Path store, List<String> database, String key) throws IOException {
        this.store = store;
        this.environment = database;
        this.key = key;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    /** Starts it and waits until it is ready. */
    void start() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // it lives for seconds
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Chartline.class.getName(),
                "serve",
                "--store",
                store.toString(),
                "--port",
                String.valueOf(port));
        if (!environment.isEmpty()) {
            builder.environment().put("CHARTLINE_DATABASE", environment.get(0));
            builder.environment().put("CHARTLINE_DATABASE_USER", environment.get(1));
            builder.environment().put("CHARTLINE_DATABASE_PASSWORD", environment.get(2));
        }
        process = builder.redirectOutput(store.resolveSibling("out.txt").toFile())
                .redirectError(store.resolveSibling("err.txt").toFile())
                .start();
        for (int i = 0; !ready(); i++) {
            if (i > 900 || !process.isAlive()) {
                throw new IllegalStateException("the server does not start: see " + store.resolveSibling("err.txt"));
            }
            Thread.sleep(100);
        }
    }

    private boolean ready() throws InterruptedException {
        try {
            return client.send(request("/actuator/health/readiness").build(), BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** As a power cut, or {@code kill -9}. */
    void kill() throws InterruptedException {
        Objects.requireNonNull(process).destroyForcibly().waitFor();
    }

    /** As the system does it when it shuts down; the exit code. */
    int stop() throws InterruptedException {
        Process running = Objects.requireNonNull(process);
        running.destroy();
        if (!running.waitFor(40, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server does not stop");
        }
        return running.exitValue();
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + key);
    }

    /** @throws UncheckedIOException when it is killed meanwhile */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> lines(HttpResponse<String> answer) {
        return new ArrayList<>(answer.body().lines().toList());
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            kill();
        }
    }
}

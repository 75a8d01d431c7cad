package org.chartline.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenLoopTests {

    @SuppressWarnings("NullAway.Init") // begun before each test
    private HttpServer server;

    private int status = 200;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext(
                "/",
                exchange -> { // one after the other, 50 ms each
                    pause();
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aServerThatFallsBehindLooksAsSlowAsItIs() throws Exception {
        OpenLoop.Times times = run(100, 20); // due within 200 ms, done after 1,000

        assertThat(times.p99()).isGreaterThan(600);
    }

    @Test
    void answersThatAreNoneAreCounted() throws Exception {
        status = 503;

        assertThat(run(50, 3).failed()).isEqualTo(3);
    }

    private OpenLoop.Times run(double rate, int count) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"))
                .build();
        return new OpenLoop(HttpClient.newHttpClient()).run(rate, count, i -> request);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

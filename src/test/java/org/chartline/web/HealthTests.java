package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.chartline.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of the server to whoever watches it, and to whom the rest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthTests {

    private final Served served;

    HealthTests(@TempDir Path folder) throws IOException {
        served = Served.in(folder);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void whoeverWatchesTheServerSeesThatItIsWell(String path) {
        HttpResponse<String> answer = served.stranger().get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("chartline", "jdbc", "details");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator", "/actuator/env", "/actuator/metrics", "/actuator/prometheus", "/actuator/heapdump"})
    void nothingElseOfTheServerIsShown(String path) {
        assertThat(served.stranger().get(path).statusCode()).isIn(302, 401, 403, 404);
        assertThat(served.loggedIn(Role.ADMINISTRATOR).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void administratorsSeeTheServerInNumbers() {
        String key = "Bearer " + served.key(Role.ADMINISTRATOR);

        assertThat(served.stranger()
                        .get("/api/v1/metrics", "Authorization", key)
                        .body())
                .contains("chartline_jobs_open 0.0")
                .contains("chartline_pages_per_second 0.0")
                .contains("jvm_memory_used_bytes")
                .doesNotContain("CM14");
    }
}

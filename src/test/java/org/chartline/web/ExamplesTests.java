package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows of calls works as it stands there, but for the port. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTests {

    private static final Pattern CURL = Pattern.compile("(?m)^curl (?:.*\\\\\\n)*.*$");
    private static final Pattern PYTHON = Pattern.compile("(?s)```python\\n(.*?)```");

    private final Path folder;
    private final Served served;

    ExamplesTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.served = Served.in(folder);
        Files.writeString(folder.resolve("records.pdf"), "no PDF, but a file to send");
    }

    @AfterAll
    void stop() {
        served.close();
    }

    static Stream<String> curls() throws IOException {
        return CURL.matcher(Files.readString(Path.of("README.md"))).results().map(found -> found.group());
    }

    static Stream<String> programs() throws IOException {
        return PYTHON.matcher(Files.readString(Path.of("README.md"))).results().map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("curls")
    void aCallIsAnswered(String example) throws IOException, InterruptedException {
        assumeTrue(installed("curl"), "no curl here");
        Path script = Files.writeString(
                folder.resolve("example.sh"), here(example).replaceFirst("^curl", "curl --silent --show-error --fail"));

        assertThat(Answers.JSON.readTree(answer("bash", script)).isObject()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramFindsTheCase(String example) throws IOException, InterruptedException {
        assumeTrue(installed("python3"), "no Python here");
        Path program = Files.writeString(folder.resolve("example.py"), here(example));

        assertThat(answer("python3", program)).contains(Served.OWN.value());
    }

    private String here(String example) {
        return example.replace("http://127.0.0.1:8080", served.address());
    }

    /** What a program says, when it ends well. */
    private String answer(String with, Path program) throws IOException, InterruptedException {
        ProcessBuilder running = new ProcessBuilder(List.of(with, program.toString())).directory(folder.toFile());
        running.environment().put("KEY", served.reviewersKey());
        Process process = running.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1)
                .as(said)
                .isZero();
        return said;
    }

    private static boolean installed(String program) {
        return Stream.of("/usr/bin/", "/bin/", "/usr/local/bin/")
                .anyMatch(place -> Files.isExecutable(Path.of(place + program)));
    }
}

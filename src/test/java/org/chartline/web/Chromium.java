package org.chartline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A headless Chromium with one tab, driven by its own protocol; nothing but the browser is needed. */
final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private String session = "";

    private Chromium(Process process, String address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Answers())
                .join();
    }

    /** The browser of this machine, where it has one. */
    static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param profile an empty folder for what the browser keeps; downloads go to {@code downloads} in it */
    static Chromium open(Path program, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("browser.log").toFile())
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0;
                i < 600 && !(Files.exists(port) && Files.readAllLines(port).size() > 1);
                i++) {
            Thread.sleep(50);
        }
        List<String> lines = Files.readAllLines(port);
        Chromium chromium = new Chromium(process, "ws://127.0.0.1:" + lines.get(0) + lines.get(1));
        chromium.openTab(Files.createDirectories(profile.resolve("downloads")));
        return chromium;
    }

    private void openTab(Path downloads) {
        String target = send("Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        session = send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        send("Page.enable", Map.of());
        send("DOM.enable", Map.of());
        send(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        downloads.toAbsolutePath().toString()));
    }

    /** Sets the window's size in CSS pixels, and the colours that the page is asked for. */
    void look(int width, int height, boolean dark) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void open(String address) {
        send("Page.navigate", Map.of("url", address));
        await("the page " + address, () -> text("document.readyState").equals("complete"));
    }

    /** What an expression gives, as text; {@code ""} for nothing. */
    String text(String expression) {
        JsonNode answer = send(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value").asString("");
    }

    /** Whether something is so, now. A page that is just being left says no. */
    boolean is(String expression) {
        try {
            return text("String(Boolean(" + expression + "))").equals("true");
        } catch (IllegalStateException e) {
            return false;
        }
    }

    void awaitThat(String expression) {
        await(expression, () -> is(expression));
    }

    /** Waits for something that needs not come from the page. */
    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Clicks the element as a mouse would, where it stands. */
    void click(String selector) {
        awaitThat("document.querySelector(" + quoted(selector) + ")");
        JsonNode box = JSON.readTree(text("(() => { const e = document.querySelector(" + quoted(selector)
                + "); e.scrollIntoView({block: 'center', behavior: 'instant'}); const b = e.getBoundingClientRect();"
                + " return JSON.stringify({x: b.x + b.width / 2, y: b.y + b.height / 2}); })()"));
        for (String kind : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            kind,
                            "x",
                            box.path("x").asDouble(),
                            "y",
                            box.path("y").asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Types into a field in place of what it holds. */
    void type(String selector, String words) {
        awaitThat("document.querySelector(" + quoted(selector) + ")");
        text("(() => { const e = document.querySelector(" + quoted(selector) + "); e.focus(); e.select?.(); })()");
        send("Input.insertText", Map.of("text", words));
    }

    /** Chooses in a select. */
    void choose(String selector, String value) {
        awaitThat("document.querySelector(" + quoted(selector) + ")");
        text("(() => { const e = document.querySelector(" + quoted(selector) + "); e.value = " + quoted(value)
                + "; e.dispatchEvent(new Event('input', {bubbles: true}));"
                + " e.dispatchEvent(new Event('change', {bubbles: true})); })()");
    }

    /** Presses and releases a key, as {@code Enter} or {@code n}. */
    void press(String key) {
        for (String kind : List.of("keyDown", "keyUp")) {
            send("Input.dispatchKeyEvent", Map.of("type", kind, "key", key, "text", key.length() == 1 ? key : ""));
        }
    }

    /** Puts a file into a file field. */
    void chooseFile(String selector, Path file) {
        int root = send("DOM.getDocument", Map.of()).path("root").path("nodeId").asInt();
        int field = send("DOM.querySelector", Map.of("nodeId", root, "selector", selector))
                .path("nodeId")
                .asInt();
        send("DOM.setFileInputFiles", Map.of("nodeId", field, "files", List.of(file.toString())));
    }

    /** @param whole the page to its end, not only what the window shows */
    void picture(Path png, boolean whole) {
        try {
            String data = send("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole))
                    .path("data")
                    .asString();
            Files.write(png, Base64.getDecoder().decode(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        int id = calls.incrementAndGet();
        ObjectNode call = JSON.createObjectNode().put("id", id).put("method", method);
        call.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty() && !method.startsWith("Target.") && !method.startsWith("Browser.")) {
            call.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(JSON.writeValueAsString(call), true).join();
        try {
            return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IllegalStateException(method + ": " + e.getCause(), e);
        }
    }

    /** Puts the parts of answers together and hands them to who waits. */
    private final class Answers implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                Optional.ofNullable(waiting.remove(message.path("id").asInt(-1)))
                        .ifPresent(call -> {
                            if (message.has("error")) {
                                call.completeExceptionally(new IllegalStateException(
                                        message.path("error").toString()));
                            } else {
                                call.complete(message.path("result"));
                            }
                        });
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.chartline.trial;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser who is logged in to a server on this machine. */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern HEAD = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");
    private static final String BOUNDARY = "chartline-bench-boundary";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    Visitor(String address) {
        this.address = address;
    }

    HttpClient client() {
        return client;
    }

    /** Logs in by the form, as people do. */
    void logIn(String name, String password) throws IOException, InterruptedException {
        String fields =
                "username=" + name + "&password=" + encoded(password) + "&_csrf=" + encoded(find(FORM, "/login"));
        HttpRequest request = request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
        token = find(HEAD, "/account");
    }

    HttpRequest get(String path) {
        return request(path).GET().build();
    }

    /** Sends JSON as scripts of the page do. */
    HttpRequest post(String path, String json) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(json))
                .build();
    }

    /** Sends a file as the form of the page does. */
    HttpRequest upload(String path, Path file) throws IOException {
        byte[] before = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + file.getFileName() + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofByteArrays(List.of(before, Files.readAllBytes(file), after)))
                .build();
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private String find(Pattern wanted, String page) throws IOException, InterruptedException {
        Matcher matcher = wanted.matcher(send(get(page)).body());
        if (!matcher.find()) {
            throw new IOException("the page " + page + " has no token: is somebody logged in?");
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chartline.store.AuditVerdict;
import org.chartline.store.Purpose;
import org.chartline.store.Role;
import org.chartline.store.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways in that must not be. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTests {

    private static final String API = "/api/v1/cases/" + Served.OWN;

    private final Path folder;
    private final Served served;
    private final Browser reviewer;
    private final String key;

    AttackTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        served = Served.in(folder);
        reviewer = served.loggedIn(Role.REVIEWER);
        key = served.key(Role.REVIEWER);
    }

    @AfterAll
    void stop() {
        assertThat(served.database().audit().verify()).isInstanceOf(AuditVerdict.Whole.class);
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/CM15-0000001",
                "/cases/cm15-0000001",
                "/cases/CM150000001",
                "/cases/CM15-0000001/documents/D01/pages/1",
                "/api/v1/cases/CM15-0000001",
                "/api/v1/cases/CM15-0000001/export/pdf",
                "/api/v1/cases/CM15-0000001/documents/D01/pages/1/image"
            })
    void anothersCaseIsAsIfItWereNotThere(String path) {
        HttpResponse<String> foreign = reviewer.get(path);
        HttpResponse<String> none = reviewer.get(path.replaceAll("(?i)CM15-?0000001", "CM16-0000009"));

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(alike(foreign)).isEqualTo(alike(none));
    }

    /** What is answered, but for the number of the case and the token, which is another each time. */
    private static String alike(HttpResponse<String> answer) {
        return answer.body()
                .replaceAll("(?i)CM1[56]-?000000[19]", "CASE")
                .replaceAll("(name=\"csrf\" content|name=\"_csrf\" value)=\"[^\"]+\"", "$1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/cases/..%2f..%2f..%2fetc%2fpasswd",
                "/cases/CM14-0215099/documents/..%2f..%2fcase-file.json/pages/1",
                "/api/v1/cases/CM14-0215099/documents/%2e%2e%2f%2e%2e/pages/1/image",
                "/api/v1/cases/CM14-0215099/export/..%2fcase-file.json",
                "/chartline.css/..;/cases/CM15-0000001",
                "/login/..;/accounts",
                "/static/application.properties",
                "/application.properties",
                "/db/migration/V1__accounts_and_audit.sql"
            })
    void noPathLeadsElsewhere(String path) {
        HttpResponse<String> answer = reviewer.get(path);

        assertThat(answer.statusCode()).isIn(400, 403, 404);
        assertThat(answer.body())
                .doesNotContain("root:")
                .doesNotContain("create table")
                .doesNotContain("server.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accounts",
                "/accounts/",
                "//accounts",
                "/ACCOUNTS",
                "/audit",
                "/audit/export",
                "/actuator",
                "/actuator/env",
                "/h2-console",
                "/error",
                "/v3/api-docs",
                "/accounts;x=1",
                "/accounts%00"
            })
    void aReviewerGuessesNoPageOfAdministrators(String path) {
        HttpResponse<String> answer = reviewer.get(path);

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("administrator</span>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../evil.txt", "..\\..\\evil.txt", "/tmp/evil.txt", "a/../../evil.txt", "...", "", "x\u0000y"
            })
    void aNameOfAnUploadIsOneInItsFolder(String name) {
        Path safe = Path.of("/in/a/folder").resolve(ApiImports.safe(name)).normalize();

        assertThat(safe.getParent()).isEqualTo(Path.of("/in/a/folder"));
    }

    @Test
    void anUploadWritesOnlyIntoTheStoreAndItsNameIsNoMarkup() throws Exception {
        String job = upload("../../<img src=x onerror=alert(1)>.txt", "Progress note. He takes Norco at noon.", key);
        awaitDone(job);

        String page = reviewer.get("/cases/" + Served.OWN).body();

        assertThat(page).contains("&lt;img src=x").doesNotContain("<img");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("note <b>.txt", "store");
        }
        assertThat(folder.resolve("store/arriving")).isEmptyDirectory();
    }

    @Test
    void textOfARecordIsNoMarkupInSearch() {
        for (String words : List.of("<script>alert(1)</script>", "alert", "\"><svg onload=alert(1)>", "' onfocus='x")) {
            assertThat(search(reviewer, words).body())
                    .doesNotContain("<script>")
                    .doesNotContain("<svg")
                    .doesNotContain("' onfocus='x");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/CM14-0215099/search", "/account/password", "/account/keys", "/logout", "/accounts"})
    void aFormFromElsewhereIsRefused(String path) {
        assertThat(reviewer.postWithoutToken(path, Map.of("q", "Norco", "label", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(reviewer.postWithoutToken(path, Map.of("q", "Norco", "_csrf", "guessed"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCallFromElsewhereIsRefusedThoughItBringsAKeyThatIsNone() {
        HttpRequest request = reviewer.request(
                        API + "/search", "Content-Type", "application/json", "Authorization", "Bearer none")
                .POST(BodyPublishers.ofString("{\"words\": \"Norco\"}"))
                .build();

        assertThat(reviewer.send(request).statusCode()).isEqualTo(401);
    }

    @Test
    void aKeyOpensNoPage() {
        assertThat(served.stranger()
                        .get("/cases/" + Served.OWN, "Authorization", "Bearer " + key)
                        .statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x' or '1'='1", "reviewer' --", "rev\u0000iewer", "*", "%"})
    void aNameIsNoQuery(String name) {
        Browser stranger = served.stranger();
        stranger.logIn(name, Served.PASSWORD);

        assertThat(stranger.get("/cases").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norco) OR case:CM15-0000001 OR (Norco",
                "case:\"CM15-0000001\"",
                "*:*",
                "kind:page",
                "Norco OR _exists_:case",
                "/.*/",
                "text:[* TO *]"
            })
    void wordsOfASearchReachNoOtherCase(String words) {
        HttpResponse<String> answer =
                call("POST", API + "/search", "{\"words\": \"" + words.replace("\"", "\\\"") + "\"}");

        assertThat(answer.statusCode()).isIn(200, 400);
        assertThat(answer.body()).doesNotContain("CM15-0000001");
    }

    @Test
    void anUploadByNobodyIsRefusedBeforeItIsRead() {
        HttpRequest request = served.stranger()
                .request(API + "/files", "Content-Type", "multipart/form-data; boundary=xx")
                .POST(BodyPublishers.ofString("--xx\r\n" + "x".repeat(100_000)))
                .build();

        assertThat(served.stranger().send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void aBodyThatIsNoUploadIsAProblemAndNoFault() {
        HttpRequest request = served.stranger()
                .request(
                        API + "/files",
                        "Content-Type",
                        "multipart/form-data; boundary=xx",
                        "Authorization",
                        "Bearer " + key)
                .POST(BodyPublishers.ofString("nothing of the kind"))
                .build();

        HttpResponse<String> answer = served.stranger().send(request);

        assertThat(answer.statusCode()).isIn(400, 500);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aRevokedKeyOpensNothing() {
        Tokens.Made made = served.database().tokens().make("reviewer", "x", Purpose.QUALITY, Duration.ofDays(1));
        int before = withKey(made.secret(), API);
        served.database().tokens().revoke("reviewer", made.token().id());

        assertThat(List.of(before, withKey(made.secret(), API))).containsExactly(200, 401);
    }

    @Test
    void aKeyOfAClosedAccountOpensNothing() {
        served.database().accounts().create("leaver", Served.PASSWORD, Set.of(Role.REVIEWER));
        served.database().assignments().assign("leaver", Served.OWN);
        String own = served.database()
                .tokens()
                .make("leaver", "x", Purpose.QUALITY, Duration.ofDays(1))
                .secret();
        int before = withKey(own, API);
        served.database().accounts().close("leaver");

        assertThat(List.of(before, withKey(own, API))).containsExactly(200, 401);
    }

    @Test
    void aSessionEndsWhenThePasswordOrTheRolesChange() {
        served.database().accounts().create("mover", Served.PASSWORD, Set.of(Role.REVIEWER));
        Browser browser = served.stranger();
        browser.logIn("mover", Served.PASSWORD);
        int before = browser.get("/cases").statusCode();
        served.database().accounts().setRoles("mover", Set.of(Role.ADMINISTRATOR));

        assertThat(List.of(before, browser.get("/cases").statusCode())).containsExactly(200, 302);
    }

    @Test
    void anAssignmentThatIsTakenAwayEndsAtOnce() {
        served.database().accounts().create("lender", Served.PASSWORD, Set.of(Role.REVIEWER));
        served.database().assignments().assign("lender", Served.OWN);
        Browser browser = served.stranger();
        browser.logIn("lender", Served.PASSWORD);
        int before = browser.get("/cases/" + Served.OWN).statusCode();
        served.database().assignments().remove("lender", Served.OWN);

        assertThat(List.of(before, browser.get("/cases/" + Served.OWN).statusCode()))
                .containsExactly(200, 404);
    }

    @Test
    void theSessionBeforeTheLogInIsNotTheSessionAfter() {
        Browser browser = served.stranger();
        browser.token("/login");
        String before = browser.session();
        browser.logIn("reviewer", Served.PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEqualTo(before).isNotEmpty();
    }

    @Test
    void aSessionThatWasLoggedOutOpensNothing() {
        Browser browser = served.loggedIn(Role.ANALYST);
        String cookie = "chartline=" + browser.session();
        browser.post("/logout", "/account", Map.of());

        assertThat(served.stranger().get("/cases", "Cookie", cookie).statusCode())
                .isEqualTo(302);
    }

    @Test
    void aSessionIdInTheAddressOpensNothing() {
        Browser browser = served.loggedIn(Role.ANALYST);

        assertThat(served.stranger()
                        .get("/cases;jsessionid=" + browser.session())
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void theCookieIsForOurPagesOnly() {
        Browser browser = served.stranger();
        String cookie = browser.get("/login").headers().firstValue("Set-Cookie").orElse("");

        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
    }

    @Test
    void passwordsCannotBeTriedOut() {
        served.database().accounts().create("target", Served.PASSWORD, Set.of(Role.REVIEWER));
        Browser guesser = served.stranger();
        for (int i = 0; i < 5; i++) {
            guesser.logIn("target", "guess number " + i);
        }

        assertThat(guesser.logIn("target", Served.PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/login?wait"));
        assertThat(guesser.get("/cases").statusCode()).isEqualTo(302);
    }

    @Test
    void aForeignHostNameIsRefused() throws Exception {
        assertThat(RawRequest.statusLine(reviewer.request("/login").build().uri(), "evil.example"))
                .contains(" 421 ");
    }

    @Test
    void anAdministratorSeesNoRecordByThatRole() {
        Browser administrator = served.loggedIn(Role.ADMINISTRATOR);

        assertThat(administrator.get("/cases/" + Served.OWN).statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyMakesThemselvesAnAdministrator() {
        String token = reviewer.token("/account");
        HttpRequest request = reviewer.request(
                        "/accounts/reviewer/roles",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "X-CSRF-TOKEN",
                        token)
                .POST(BodyPublishers.ofString("roles=administrator"))
                .build();

        assertThat(reviewer.send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void anotherMethodGetsNoFurther() {
        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE")) {
            assertThat(call(method, API, "").statusCode()).isBetween(400, 499);
        }
    }

    @Test
    void nothingOfARecordIsInAProblem() {
        for (String body : List.of("{", "{\"words\": 7", "[]", "{\"words\": null}", "{\"words\": \"\\\"Norco\"}")) {
            HttpResponse<String> answer = call("POST", API + "/search", body);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Norco").doesNotContain("Exception");
        }
    }

    @Test
    void aCallThatIsTooLongIsRefusedUnread() throws IOException {
        assertThat(RawRequest.answer(address(), head("POST", API + "/search", "Content-Length: 3000000000")))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void aCallThatDoesNotTellItsLengthIsReadNoFurtherThanACallIsLong() {
        HttpRequest request = reviewer.request(
                        API + "/search", "Content-Type", "application/json", "Authorization", "Bearer " + key)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                        ("{\"words\": \"" + "x".repeat(3_000_000) + "\"}").getBytes(StandardCharsets.UTF_8))))
                .build();

        assertThat(reviewer.send(request).statusCode()).isEqualTo(400);
    }

    @Test
    void anUploadThatIsTooLargeIsRefusedUnread() throws IOException {
        String upload = head("POST", API + "/files", "Content-Length: 3000000000")
                .replace("application/json", "multipart/form-data; boundary=xx");

        assertThat(RawRequest.answer(address(), upload + "--xx\r\n")).startsWith("HTTP/1.1 413");
    }

    @Test
    void aHeadThatIsTooLongIsRefused() throws IOException {
        assertThat(RawRequest.answer(address(), head("GET", API, "X-Long: " + "x".repeat(20_000))))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    @Timeout(30)
    void whoNeverEndsTheHeadIsHungUpOn() throws IOException {
        assertThat(RawRequest.answer(address(), "GET /login HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "))
                .doesNotContain("200");
    }

    @Test
    @Timeout(30)
    void whoNeverSendsTheBodyIsNotWaitedFor() throws IOException {
        String login = head("POST", "/login", "Content-Length: 1000")
                .replace("application/json", "application/x-www-form-urlencoded");

        assertThat(RawRequest.answer(address(), login + "username=")).doesNotContain("HTTP/1.1 200");
    }

    @Test
    void aZipWritesNothingOutsideTheStore() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name :
                    List.of("../../../evil.txt", "/tmp/chartline-evil.txt", "..\\..\\evil.txt", "a/../../evil.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("Progress note. He takes Norco.".getBytes(StandardCharsets.UTF_8));
            }
        }
        awaitDone(upload("slip.zip", bytes.toString(StandardCharsets.ISO_8859_1), key));

        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(Path::getFileName).map(Path::toString)).doesNotContain("evil.txt", "chartline-evil.txt");
        }
        assertThat(Path.of("/tmp/chartline-evil.txt")).doesNotExist();
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotTakenUp() {
        HttpResponse<String> answer = served.stranger().get("/login", "Cookie", "chartline=CHOSENBYSOMEBODYELSE");

        assertThat(answer.headers().allValues("Set-Cookie").toString()).doesNotContain("CHOSENBYSOMEBODYELSE");
        assertThat(served.stranger()
                        .get("/cases", "Cookie", "chartline=CHOSENBYSOMEBODYELSE")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void anEditOfTheDraftFromElsewhereIsRefused() {
        HttpRequest request = reviewer.request(API + "/draft/sentences/x", "Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"text\": \"x\"}"))
                .build();

        assertThat(reviewer.send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void aCorrectionIsNoMarkupAndNoSecondLine() throws Exception {
        String answer = call(
                        "POST",
                        API + "/corrections",
                        "{\"document\": \"D01\", \"page\": 1, \"what\": \"mention\", \"begin\": 0, \"end\": 7, \"value\":"
                                + " \"FUNCTION direction=limited; score=<img src=x onerror=alert(1)>\\nx.pdf\\t1\\ttype\\tother\"}")
                .body();
        awaitDone(Answers.JSON.readTree(answer).path("job").asString());

        assertThat(reviewer.get("/cases/" + Served.OWN + "/documents/D01/pages/1")
                        .body())
                .contains("&lt;img src=x")
                .doesNotContain("<img src=x onerror");
        assertThat(call("GET", API + "/corrections", "").body()).doesNotContain("\nx.pdf");
    }

    @Test
    void recordsAreKeptInNoCache() {
        assertThat(call("GET", API, "").headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(reviewer.get("/cases/" + Served.OWN).headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void onlyTheseAreUnguarded() {
        assertThat(Mappings.unguarded())
                .containsExactlyInAnyOrder("GET /", "GET /login", "GET /api/v1/openapi.json", "* /api/**");
    }

    private HttpResponse<String> search(Browser browser, String words) {
        return browser.post("/cases/" + Served.OWN + "/search", "/cases/" + Served.OWN, Served.words(words));
    }

    private HttpResponse<String> call(String method, String path, String body) {
        Browser program = served.stranger();
        return program.send(program.request(path, "Authorization", "Bearer " + key, "Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private URI address() {
        return reviewer.request("/").build().uri();
    }

    private String head(String method, String path, String field) {
        return method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer " + key
                + "\r\nContent-Type: application/json\r\n" + field + "\r\n\r\n";
    }

    private int withKey(String secret, String path) {
        return served.stranger().get(path, "Authorization", "Bearer " + secret).statusCode();
    }

    private String upload(String name, String content, String secret) {
        Browser program = served.stranger();
        String body = "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n"
                + content + "\r\n--xx--\r\n";
        String answer = program.send(program.request(
                                API + "/files",
                                "Content-Type",
                                "multipart/form-data; boundary=xx",
                                "Authorization",
                                "Bearer " + secret)
                        .POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1))
                        .build())
                .body();
        String job = Answers.JSON.readTree(answer).path("job").asString();
        if (job.isEmpty()) {
            throw new IllegalStateException("the upload was not taken: " + answer);
        }
        return job;
    }

    private void awaitDone(String job) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (call("GET", API + "/imports/" + job, "").body().contains("\"stage\":\"done\"")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the import does not end");
    }
}

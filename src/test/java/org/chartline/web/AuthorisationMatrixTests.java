package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartline.store.Action;
import org.chartline.store.AuditEntry;
import org.chartline.store.CaseId;
import org.chartline.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation, by every role, on a case of one's own and on another's: the answer, and the line in the audit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationMatrixTests {

    /** A call or page: how it is asked for, with CASE in place of the number, and what it is. */
    private record Operation(String method, String path, String body, Action action) {

        boolean ofCase() {
            return path.contains("CASE");
        }

        /** Administration of a case does not need its assignment. */
        boolean needsAssignment() {
            return ofCase() && action != Action.ADMINISTER;
        }

        boolean isCall() {
            return path.startsWith("/api/");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final List<Operation> OPERATIONS = List.of(
            new Operation("GET", "/cases", "", Action.LIST),
            new Operation("GET", "/cases/CASE", "", Action.VIEW),
            new Operation("GET", "/cases/CASE/documents/D01/pages/1", "", Action.VIEW),
            new Operation("POST", "/cases/CASE/search", "q=Norco", Action.SEARCH),
            new Operation("POST", "/cases/CASE/grid", "words=Norco", Action.SEARCH),
            new Operation("GET", "/search", "", Action.SEARCH),
            new Operation("POST", "/search", "words=Norco", Action.SEARCH),
            new Operation("POST", "/terms", "title=x&terms=Norco", Action.SEARCH),
            new Operation("POST", "/terms/0000/remove", "", Action.SEARCH),
            new Operation("GET", "/account", "", Action.KEYS),
            new Operation("POST", "/account/password", "old=wrong&fresh=another+long+one", Action.KEYS),
            new Operation("POST", "/account/keys", "label=x&purpose=quality&days=1", Action.KEYS),
            new Operation("POST", "/account/keys/0000/revoke", "", Action.KEYS),
            new Operation("GET", "/accounts", "", Action.ADMINISTER),
            new Operation("POST", "/accounts", "name=!", Action.ADMINISTER),
            new Operation("POST", "/accounts/nobody/password", "", Action.ADMINISTER),
            new Operation("POST", "/accounts/nobody/roles", "roles=analyst", Action.ADMINISTER),
            new Operation("POST", "/accounts/nobody/close", "", Action.ADMINISTER),
            new Operation("POST", "/accounts/nobody/cases", "number=CM15-0000001", Action.ADMINISTER),
            new Operation("POST", "/accounts/nobody/cases/CM15-0000001", "", Action.ADMINISTER),
            new Operation("POST", "/accounts/nobody/cases/CM15-0000001/withdraw", "", Action.ADMINISTER),
            new Operation("GET", "/audit", "", Action.AUDIT),
            new Operation("GET", "/audit/check", "", Action.AUDIT),
            new Operation("GET", "/audit/export", "", Action.AUDIT),
            new Operation("GET", "/api/v1/metrics", "", Action.ADMINISTER),
            new Operation("DELETE", "/api/v1/cases/CASE", "", Action.ADMINISTER),
            new Operation("GET", "/api/v1/cases", "", Action.LIST),
            new Operation("POST", "/api/v1/cases", "{\"id\": \"CM14-0215099\"}", Action.IMPORT),
            new Operation("GET", "/api/v1/cases/CASE", "", Action.VIEW),
            new Operation("GET", "/api/v1/cases/CASE/timeline", "", Action.VIEW),
            new Operation("GET", "/api/v1/cases/CASE/assessment", "", Action.VIEW),
            new Operation("GET", "/api/v1/cases/CASE/documents", "", Action.VIEW),
            new Operation("GET", "/api/v1/cases/CASE/documents/D01", "", Action.VIEW),
            new Operation("GET", "/api/v1/cases/CASE/documents/D01/pages/1", "", Action.VIEW),
            new Operation("GET", "/api/v1/cases/CASE/documents/D01/pages/1/image", "", Action.VIEW),
            new Operation("GET", "/api/v1/cases/CASE/mentions", "", Action.VIEW),
            new Operation("POST", "/api/v1/cases/CASE/search", "{\"words\": \"Norco\"}", Action.SEARCH),
            new Operation("POST", "/api/v1/cases/CASE/grid", "{\"words\": \"\", \"terms\": \"Norco\"}", Action.SEARCH),
            new Operation("POST", "/api/v1/search", "{\"words\": \"Norco\"}", Action.SEARCH),
            new Operation("GET", "/api/v1/terms", "", Action.SEARCH),
            new Operation("POST", "/api/v1/terms", "{\"title\": \"x\", \"terms\": [\"Norco\"]}", Action.SEARCH),
            new Operation("DELETE", "/api/v1/terms/0000", "", Action.SEARCH),
            new Operation("GET", "/api/v1/cases/CASE/corrections", "", Action.VIEW),
            new Operation("POST", "/api/v1/cases/CASE/corrections", "{}", Action.CORRECT),
            new Operation("GET", "/api/v1/cases/CASE/corrections/gold", "", Action.EXPORT),
            new Operation("GET", "/cases/CASE/draft", "", Action.VIEW),
            new Operation("GET", "/api/v1/cases/CASE/draft", "", Action.VIEW),
            new Operation("PUT", "/api/v1/cases/CASE/draft/sentences/s0", "{\"text\": \"x\"}", Action.EDIT),
            new Operation("POST", "/api/v1/cases/CASE/draft/review", "{}", Action.EDIT),
            new Operation("POST", "/api/v1/cases/CASE/draft/approval", "{}", Action.APPROVE),
            new Operation("POST", "/api/v1/cases/CASE/draft/return", "{}", Action.EDIT),
            new Operation("GET", "/evaluations", "", Action.EVALUATE),
            new Operation("GET", "/evaluations/none", "", Action.EVALUATE),
            new Operation("GET", "/api/v1/evaluations", "", Action.EVALUATE),
            new Operation("GET", "/api/v1/evaluations/none", "", Action.EVALUATE),
            new Operation("POST", "/api/v1/evaluations/none/errors", "{}", Action.EVALUATE),
            new Operation("GET", "/api/v1/cases/CASE/export/json", "", Action.EXPORT),
            new Operation("GET", "/api/v1/cases/CASE/export/docx", "", Action.EXPORT),
            new Operation("GET", "/api/v1/cases/CASE/export/pdf", "", Action.EXPORT),
            new Operation("POST", "/api/v1/cases/CASE/files", "multipart", Action.IMPORT),
            new Operation("GET", "/api/v1/cases/CASE/imports/x", "", Action.IMPORT),
            new Operation("GET", "/api/v1/cases/CASE/imports/x/events", "", Action.IMPORT));

    /** What the roles are for, said a second time. */
    private static final Map<Role, Set<Action>> PERMITTED = Map.of(
            Role.REVIEWER,
            Set.of(
                    Action.LIST,
                    Action.VIEW,
                    Action.SEARCH,
                    Action.IMPORT,
                    Action.CORRECT,
                    Action.EDIT,
                    Action.APPROVE,
                    Action.EXPORT,
                    Action.KEYS),
            Role.PRE_SCREENER,
            Set.of(
                    Action.LIST,
                    Action.VIEW,
                    Action.SEARCH,
                    Action.IMPORT,
                    Action.CORRECT,
                    Action.EDIT,
                    Action.EXPORT,
                    Action.KEYS),
            Role.ANALYST,
            Set.of(Action.LIST, Action.VIEW, Action.SEARCH, Action.EXPORT, Action.EVALUATE, Action.KEYS),
            Role.ADMINISTRATOR,
            Set.of(Action.ADMINISTER, Action.AUDIT, Action.KEYS));

    private final Served served;
    private final Map<Role, Browser> browsers = new EnumMap<>(Role.class);
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private final Map<Role, String> keys = new EnumMap<>(Role.class);

    AuthorisationMatrixTests(@TempDir Path folder) throws IOException {
        served = Served.in(folder);
        for (Role role : Role.values()) {
            browsers.put(role, served.loggedIn(role));
            tokens.put(role, given(browsers, role).token("/account"));
            keys.put(role, served.key(role));
        }
    }

    @AfterAll
    void stop() {
        served.close();
    }

    static Stream<Operation> operations() {
        return OPERATIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void onlyWhoMayGetsInAndEveryCellIsAudited(Operation operation) {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Role role : Role.values()) {
            for (CaseId id : operation.ofCase() ? List.of(Served.OWN, Served.FOREIGN) : List.of(Served.OWN)) {
                boolean may = given(PERMITTED, role).contains(operation.action());
                boolean in = may && (id.equals(Served.OWN) || !operation.needsAssignment());
                String cell = role + " " + (operation.ofCase() ? id : "");
                expected.add(cell + (in ? " in" : may ? " 404" : " 403") + " "
                        + line(role, operation, id, in ? "granted" : "refused"));
                found.add(cell + " " + asked(role, operation, id, in));
            }
        }

        assertThat(found).containsExactlyElementsOf(expected);
    }

    /** What was answered, and the first line that the audit has of it. */
    private String asked(Role role, Operation operation, CaseId id, boolean in) {
        List<Integer> status = new ArrayList<>();
        List<AuditEntry> lines =
                served.audited(() -> status.add(send(role, operation, id).statusCode()));
        AuditEntry first = lines.get(0);
        String answer = in && !Set.of(401, 403).contains(status.get(0)) ? "in" : String.valueOf(status.get(0));
        return answer + " " + String.join(" ", first.account(), first.action(), first.caseId(), first.outcome());
    }

    private static String line(Role role, Operation operation, CaseId id, String outcome) {
        return String.join(
                " ", role.toString(), operation.action().toString(), operation.ofCase() ? id.value() : "", outcome);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aStrangerGetsInNowhereAndIsAudited(Operation operation) {
        List<Integer> status = new ArrayList<>();
        Browser stranger = served.stranger();

        List<AuditEntry> lines = served.audited(() -> status.add(
                stranger.send(request(stranger, operation, Served.OWN).build()).statusCode()));

        assertThat(status.get(0)).isIn(302, 401, 403);
        assertThat(lines).singleElement().extracting(AuditEntry::outcome).isEqualTo("refused");
    }

    @Test
    void theMatrixHasEveryOperation() {
        Set<String> inMatrix = OPERATIONS.stream()
                .map(o -> o.method() + " "
                        + o.path()
                                .replace("CASE", "{id}")
                                .replace("D01", "{document}")
                                .replace("pages/1", "pages/{number}")
                                .replaceAll("export/\\w+", "export/{format}")
                                .replace("imports/x", "imports/{job}")
                                .replace("sentences/s0", "sentences/{sentence}")
                                .replace("keys/0000", "keys/{key}")
                                .replace("terms/0000", "terms/{list}")
                                .replace("evaluations/none", "evaluations/{evaluation}")
                                .replace("/nobody/", "/{name}/")
                                .replace("cases/CM15-0000001/withdraw", "cases/{withdrawn}/withdraw")
                                .replace("cases/CM15-0000001", "cases/{assigned}"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Mappings.guarded()).isEqualTo(inMatrix);
    }

    /** What each role has one of. */
    private static <T> T given(Map<Role, T> all, Role role) {
        return Objects.requireNonNull(all.get(role));
    }

    private HttpResponse<String> send(Role role, Operation operation, CaseId id) {
        Browser browser = operation.isCall() ? served.stranger() : given(browsers, role);
        HttpRequest.Builder request = request(browser, operation, id);
        if (operation.isCall()) {
            request.header("Authorization", "Bearer " + given(keys, role));
        } else if (operation.method().equals("POST")) {
            request.header("X-CSRF-TOKEN", given(tokens, role));
        }
        return browser.send(request.build());
    }

    private static HttpRequest.Builder request(Browser browser, Operation operation, CaseId id) {
        HttpRequest.Builder request = browser.request(operation.path().replace("CASE", id.value()));
        if (!operation.method().equals("POST")) {
            return request.method(operation.method(), BodyPublishers.noBody());
        }
        if (operation.method().equals("DELETE")) {
            return request.DELETE();
        }
        if (operation.body().equals("multipart")) {
            return request.header("Content-Type", "multipart/form-data; boundary=xx")
                    .POST(BodyPublishers.ofString("--xx\r\nContent-Disposition: form-data; name=\"file\"; "
                            + "filename=\"a.txt\"\r\n\r\nNorco\r\n--xx--\r\n"));
        }
        return request.header(
                        "Content-Type", operation.isCall() ? "application/json" : "application/x-www-form-urlencoded")
                .method(operation.method(), BodyPublishers.ofString(operation.body()));
    }
}

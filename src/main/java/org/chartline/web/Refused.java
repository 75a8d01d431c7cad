package org.chartline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.store.Action;
import org.chartline.store.AuditEvent;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers who asks without being logged in, or with a request that our pages did not send; the audit is told first. */
class Refused implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CASE = Pattern.compile("/cases/(CM\\d{2}-?\\d{7})(?:/|$)");

    private final Database database;

    Refused(Database database) {
        this.database = database;
    }

    /** Whether a program asks, not a browser for a page. */
    static boolean isCall(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (!request.getRequestURI().equals("/")) { // where everybody begins
            record(request, "not logged in");
        }
        if (isCall(request)) {
            answer(request, response, Refusal.loggedOut());
        } else {
            response.sendRedirect("/login");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        record(request, "without the page's token");
        if (isCall(request)) {
            problem(response, HttpStatus.FORBIDDEN, "The header X-CSRF-TOKEN is missing or old: load the page again.");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (refusal.status() == HttpStatus.UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"chartline\"");
        }
        problem(response, refusal.status(), String.valueOf(refusal.getMessage()));
    }

    private static void problem(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write(JSON.writeValueAsString(JSON.createObjectNode()
                                .put("title", status.getReasonPhrase())
                                .put("status", status.value())
                                .put("detail", detail))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void record(HttpServletRequest request, String detail) {
        Optional<Person> person = Person.asking();
        Matcher matcher = CASE.matcher(request.getRequestURI());
        database.audit()
                .record(new AuditEvent(
                        person.map(Person::account).orElse(AuditEvent.NOBODY),
                        person.map(Person::purpose),
                        matcher.find() ? Optional.of(new CaseId(matcher.group(1))) : Optional.empty(),
                        Optional.empty(),
                        Action.UNKNOWN,
                        false,
                        detail));
    }
}

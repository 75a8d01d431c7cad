package org.chartline.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chartline.store.Account;
import org.chartline.store.Action;
import org.chartline.store.AuditEvent;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Stands before every page and call: only who may, on cases that are assigned to them, and nothing before it is in the
 * audit. A method that does not say what it needs is never called.
 */
class Gate implements HandlerInterceptor {

    private final Database database;

    Gate(Database database) {
        this.database = database;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isOpen(method, request)) {
            Needs needs = method.getMethodAnnotation(Needs.class);
            if (needs == null) {
                throw new IllegalStateException(method.getShortLogMessage() + " does not say what it needs");
            }
            pass(request, needs);
        }
        return true;
    }

    private static boolean isOpen(HandlerMethod method, HttpServletRequest request) {
        return method.hasMethodAnnotation(OpenToAll.class)
                || ErrorController.class.isAssignableFrom(method.getBeanType())
                || request.getDispatcherType() == DispatcherType.ASYNC; // it passed when it was first asked
    }

    private void pass(HttpServletRequest request, Needs needs) {
        Map<String, String> asked = variables(request);
        Person person = Person.asking().orElseThrow(Refusal::loggedOut);
        Account account = current(person, request);
        Optional<CaseId> caseId = Optional.ofNullable(asked.remove("id")).flatMap(Gate::caseId);
        caseId.ifPresent(id -> MDC.put("case", id.value()));
        boolean namesCase = variables(request).containsKey("id");
        boolean may = account.may(needs.value());
        boolean own = !namesCase
                || needs.ofAnyCase()
                || caseId.filter(id -> database.assignments().has(account.name(), id))
                        .isPresent();
        database.audit()
                .record(new AuditEvent(
                        person.account(),
                        Optional.of(person.purpose()),
                        caseId,
                        Optional.ofNullable(asked.remove("document")),
                        needs.value(),
                        may && own,
                        detail(needs, asked)));
        if (!may) {
            throw Refusal.notPermitted();
        }
        if (!own) {
            throw Refusal.noSuchCase();
        }
    }

    /** The account as it is now; a session that began before its password, roles or closing ends here. */
    private Account current(Person person, HttpServletRequest request) {
        Optional<Account> account = database.accounts()
                .find(person.account())
                .filter(found -> found.active() && found.stamp() == person.stamp());
        if (account.isEmpty()) {
            Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
            database.audit()
                    .record(AuditEvent.of(
                            person.account(),
                            Optional.of(person.purpose()),
                            Action.UNKNOWN,
                            false,
                            "the account has changed since the log-in"));
        }
        return account.orElseThrow(Refusal::loggedOut);
    }

    private static Map<String, String> variables(HttpServletRequest request) {
        Map<String, String> variables = new TreeMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> given) {
            given.forEach((name, value) -> variables.put(String.valueOf(name), String.valueOf(value)));
        }
        return variables;
    }

    private static String detail(Needs needs, Map<String, String> asked) {
        String rest = asked.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return needs.detail() + (needs.detail().isEmpty() || rest.isEmpty() ? "" : ", ") + rest;
    }

    private static Optional<CaseId> caseId(String written) {
        try {
            return Optional.of(new CaseId(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        MDC.remove("case");
    }

    /** Lets each page show who is logged in and what they may open. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view != null && view.getViewName() != null && !view.getViewName().startsWith("redirect:")) {
            view.addAllObjects(Visitor.shown(database, request.getRequestURI()));
        }
    }
}

package org.chartline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chartline.store.Account;
import org.chartline.store.Action;
import org.chartline.store.AuditEvent;
import org.chartline.store.Database;
import org.chartline.store.Tokens;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Logs a program in by the key that it sends, for one request. A request with a key that does not open is refused, even
 * where it comes with a session: so a page elsewhere cannot get around the check for forged requests.
 */
class KeyFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Database database;
    private final Refused refused;

    KeyFilter(Database database, Refused refused) {
        this.database = database;
        this.refused = refused;
    }

    /** Whether a program asks that brings a key. */
    static boolean bringsKey(HttpServletRequest request) {
        String given = request.getHeader("Authorization");
        return given != null && given.startsWith(BEARER) && Refused.isCall(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!bringsKey(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Tokens.Token> token = database.tokens()
                .check(request.getHeader("Authorization")
                        .substring(BEARER.length())
                        .strip());
        Optional<Account> account = token.flatMap(known -> database.accounts().find(known.account()))
                .filter(Account::active);
        if (token.isEmpty() || account.isEmpty()) {
            database.audit()
                    .record(AuditEvent.of(
                            AuditEvent.NOBODY, Optional.empty(), Action.SIGN_IN, false, "a key that does not open"));
            refused.answer(request, response, Refusal.loggedOut());
            return;
        }
        Person person = new Person(
                account.get().name(), account.get().stamp(), token.get().purpose());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}

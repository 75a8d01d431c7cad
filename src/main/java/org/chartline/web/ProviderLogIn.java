package org.chartline.web;

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
import org.chartline.store.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Logs in whom the identity provider names, where there is an account of that name; the audit is told either way. */
class ProviderLogIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final Database database;
    private final IdentityProvider provider;
    private final AuthenticationSuccessHandler onward;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    /** @param onward leads to the page that was asked for */
    ProviderLogIn(Database database, IdentityProvider provider, AuthenticationSuccessHandler onward) {
        this.database = database;
        this.provider = provider;
        this.onward = onward;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication provided)
            throws IOException, ServletException {
        Purpose purpose = AskedPurpose.of(request);
        Optional<Account> account = account(provided);
        if (account.isEmpty()) {
            record(AuditEvent.NOBODY, purpose, false, "identity provider: no such account");
            leave(request);
            response.sendRedirect("/login?stranger");
            return;
        }
        record(account.get().name(), purpose, true, "identity provider");
        Person person = new Person(account.get().name(), account.get().stamp(), purpose);
        Authentication own = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(own);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        onward.onAuthenticationSuccess(request, response, own);
    }

    /** An address counts only where the provider has seen that it is the person's. */
    private Optional<Account> account(Authentication provided) {
        return Optional.ofNullable(provided.getPrincipal())
                .filter(OidcUser.class::isInstance)
                .map(OidcUser.class::cast)
                .filter(user -> !provider.claim().equals("email") || Boolean.TRUE.equals(user.getEmailVerified()))
                .flatMap(user -> Optional.ofNullable(claim(user)))
                .flatMap(name -> database.accounts().find(name))
                .filter(Account::active);
    }

    private @Nullable String claim(OidcUser user) {
        return user.getClaims().get(provider.claim()) instanceof String name && !name.isBlank() ? name : null;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        record(AuditEvent.NOBODY, AskedPurpose.of(request), false, "identity provider: not followed");
        response.sendRedirect("/login?provider");
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    }

    private void record(String account, Purpose purpose, boolean granted, String detail) {
        database.audit().record(AuditEvent.of(account, Optional.of(purpose), Action.SIGN_IN, granted, detail));
    }
}

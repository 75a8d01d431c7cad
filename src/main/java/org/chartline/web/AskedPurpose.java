package org.chartline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chartline.rows.Terms;
import org.chartline.store.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Keeps the purpose that somebody chose on the way to the identity provider and back. */
final class AskedPurpose implements OAuth2AuthorizationRequestResolver {

    private static final String KEY = "purpose";

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    AskedPurpose(ClientRegistrationRepository registrations) {
        resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return kept(request, resolver.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return kept(request, resolver.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest kept(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest resolved) {
        if (resolved != null) {
            request.getSession().setAttribute(KEY, named(request.getParameter(KEY)));
        }
        return resolved;
    }

    /** What somebody who comes back had chosen. */
    static Purpose of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEY))
                .filter(Purpose.class::isInstance)
                .map(Purpose.class::cast)
                .orElse(Purpose.CASE_REVIEW);
    }

    /** Case review where nothing else is named. */
    static Purpose named(@Nullable String written) {
        try {
            return Terms.parse(Purpose.class, Optional.ofNullable(written).orElse("case-review"));
        } catch (IllegalArgumentException e) {
            return Purpose.CASE_REVIEW;
        }
    }
}

package org.chartline.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;

/**
 * An identity provider by which people may log in, as OpenID Connect has it. Accounts and their roles stay ours: the
 * provider only says who somebody is.
 *
 * @param issuer its address; empty where none is configured, and then nobody logs in so
 * @param claim whose value is the name of the account
 * @param title of the provider, for the log-in page
 */
record IdentityProvider(String issuer, String clientId, String clientSecret, String claim, String title) {

    /** By what its addresses here are called: {@code /login/oauth2/code/sso}. */
    static final String ID = "sso";

    /** As the settings {@code chartline.oidc.issuer} and so on have it. */
    static IdentityProvider of(ConfigurableEnvironment settings) {
        return new IdentityProvider(
                settings.getProperty("chartline.oidc.issuer", ""),
                settings.getProperty("chartline.oidc.client-id", "chartline"),
                settings.getProperty("chartline.oidc.client-secret", ""),
                settings.getProperty("chartline.oidc.claim", "preferred_username"),
                settings.getProperty("chartline.oidc.title", "your organisation"));
    }

    boolean isConfigured() {
        return !issuer.isEmpty();
    }

    /**
     * Lets the session's cookie come with the request by which the provider sends somebody back; without a provider it
     * comes with no request from elsewhere.
     */
    void allowReturn(ConfigurableEnvironment settings) {
        if (isConfigured()) {
            settings.getPropertySources()
                    .addFirst(new MapPropertySource(
                            "identity provider", Map.of("server.servlet.session.cookie.same-site", "lax")));
        }
    }

    /** Lets people log in so, where a provider is configured. */
    void letIn(HttpSecurity http, ProviderLogIn logIn) throws Exception {
        if (isConfigured()) {
            ClientRegistrationRepository registrations = registrations();
            http.oauth2Login(login -> login.loginPage("/login")
                    .clientRegistrationRepository(registrations)
                    .authorizedClientRepository(new ForgottenClients())
                    .authorizationEndpoint(way -> way.authorizationRequestResolver(new AskedPurpose(registrations)))
                    .successHandler(logIn)
                    .failureHandler(logIn)
                    .withObjectPostProcessor(toldWhenAway(logIn)));
        }
    }

    /** Who cannot be sent to the provider, because it is away, is told so on the log-in page. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> toldWhenAway(ProviderLogIn logIn) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F sending) {
                sending.setAuthenticationFailureHandler(logIn);
                return sending;
            }
        };
    }

    /** What the provider says of itself, asked for when somebody first logs in: it may be away when we start. */
    private ClientRegistrationRepository registrations() {
        return new ClientRegistrationRepository() {

            private @Nullable ClientRegistration known;

            @Override
            public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
                if (known == null && id.equals(ID)) {
                    known = registration();
                }
                return id.equals(ID) ? known : null;
            }
        };
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(ID)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .scope("openid", "profile", "email")
                .build();
    }
}

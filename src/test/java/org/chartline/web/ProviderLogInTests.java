package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chartline.store.AuditEntry;
import org.chartline.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Log-ins by an identity provider; accounts are called as their roles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderLogInTests {

    private final Issuer issuer;
    private final Served served;

    ProviderLogInTests(@TempDir Path folder) throws IOException, JOSEException {
        issuer = new Issuer();
        served = Served.with(
                folder,
                Map.of(
                        "chartline.oidc.issuer", issuer.address(),
                        "chartline.oidc.client-secret", "of the test",
                        "chartline.oidc.title", "Example <Clinic>"));
    }

    @AfterAll
    void stop() {
        served.close();
        issuer.close();
    }

    @Test
    void whoHasAnAccountIsLoggedInWithItsRoles() {
        Browser browser = served.stranger();

        arrives(browser, "reviewer", "quality");

        assertThat(browser.get("/cases/" + Served.OWN).statusCode()
                        + " "
                        + browser.get("/audit").statusCode())
                .isEqualTo("200 403");
    }

    @Test
    void theAuditHasTheLogInWithItsPurpose() {
        List<AuditEntry> lines = served.audited(() -> arrives(served.stranger(), "analyst", "research"));

        assertThat(lines)
                .singleElement()
                .extracting(AuditEntry::account, AuditEntry::action, AuditEntry::purpose, AuditEntry::outcome)
                .containsExactly("analyst", "sign-in", "research", "granted");
    }

    @Test
    void whoHasNoAccountIsTurnedAwayAndNoneIsMade() {
        Browser browser = served.stranger();

        HttpResponse<String> answer = arrives(browser, "somebody", "quality");

        assertThat(location(answer).replaceFirst("^http://[^/]+", "") + " "
                        + browser.get("/cases").statusCode() + " "
                        + served.database().accounts().find("somebody"))
                .isEqualTo("/login?stranger 302 Optional.empty");
    }

    @Test
    void aClosedAccountIsTurnedAway() {
        served.database().accounts().create("left", Served.PASSWORD, Set.of(Role.REVIEWER));
        served.database().accounts().close("left");

        assertThat(location(arrives(served.stranger(), "left", "quality"))).endsWith("/login?stranger");
    }

    @Test
    void anAnswerThatNobodyAskedForIsNotFollowed() {
        List<AuditEntry> lines = served.audited(() -> served.stranger().get("/login/oauth2/code/sso?code=x&state=y"));

        assertThat(lines).singleElement().extracting(AuditEntry::outcome).isEqualTo("refused");
    }

    @Test
    void whoCannotBeSentToAProviderIsToldSo() {
        assertThat(location(served.stranger().get("/oauth2/authorization/other")))
                .endsWith("/login?provider");
    }

    @Test
    void theLogInPageOffersTheProviderForEachPurpose() {
        assertThat(served.stranger().get("/login").body())
                .contains("Example &lt;Clinic&gt;")
                .contains("/oauth2/authorization/sso?purpose=research");
    }

    @Test
    void theSessionComesBackWithWhoWasSentAway() {
        assertThat(served.stranger().get("/login").headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("chartline=") && cookie.contains("SameSite=Lax"));
    }

    /** Goes to the provider, which says who it is, and comes back. */
    private HttpResponse<String> arrives(Browser browser, String name, String purpose) {
        issuer.knows(Map.of("preferred_username", name));
        HttpResponse<String> sent = browser.get("/oauth2/authorization/sso?purpose=" + purpose);
        String back = issuer.sentBack(location(sent));
        return browser.get(back.substring(back.indexOf("/login/")));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}

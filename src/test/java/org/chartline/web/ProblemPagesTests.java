package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.chartline.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who asked for what cannot be shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemPagesTests {

    private static final String WAY_ON = "<a href=\"/search\"";

    private final Served served;

    ProblemPagesTests(@TempDir Path folder) throws IOException {
        served = Served.in(folder);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void aPageThatIsNotThereLeadsOn() {
        assertThat(served.loggedIn(Role.REVIEWER).get("/nothing/here").body())
                .contains("<h1>Not here</h1>")
                .contains(WAY_ON);
    }

    @Test
    void aPageThatTheRoleDoesNotPermitSaysSoAndLeadsOn() {
        HttpResponse<String> page = served.loggedIn(Role.ANALYST).get("/audit");

        assertThat(page.statusCode() + page.body())
                .startsWith("403")
                .contains("<h1>Not permitted</h1>")
                .contains(WAY_ON);
    }

    @Test
    void aFormWithoutItsTokenSaysWhatToDoAndLeadsOn() {
        Browser browser = served.loggedIn(Role.REVIEWER);

        HttpResponse<String> page = browser.send(browser.request("/search", "Accept", "text/html")
                .POST(BodyPublishers.ofString("words=x"))
                .build());

        assertThat(page.statusCode() + page.body())
                .startsWith("403")
                .contains("load the page again")
                .contains(WAY_ON);
    }
}

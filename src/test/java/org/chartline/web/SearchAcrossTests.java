package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.chartline.store.AuditEntry;
import org.chartline.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Search in all cases of somebody, the grid, and lists of terms, through page and calls. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAcrossTests {

    private final Served served;
    private final Browser reviewer;
    private final String key;
    private final String othersKey;

    SearchAcrossTests(@TempDir Path folder) throws IOException {
        served = Served.in(folder);
        reviewer = served.loggedIn(Role.REVIEWER);
        key = served.key(Role.REVIEWER);
        othersKey = served.key(Role.ANALYST);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void findsInOnesOwnCasesAndInNoOther() {
        HttpResponse<String> answer = call(key, "POST", "/api/v1/search", "{\"words\": \"hydrocodone\"}");

        assertThat(answer.body())
                .contains("\"case\":\"CM14-0215099\"", "\"total\":1")
                .doesNotContain("CM15-0000001");
    }

    @Test
    void saysWhyAndCounts() {
        assertThat(call(key, "POST", "/api/v1/search", "{\"words\": \"narcotics\"}")
                        .body())
                .contains("[\"narcotics\",\"opioid\",\"acetaminophen+hydrocodone\",\"Norco\"]")
                .contains("\"type\":[{\"value\":\"progress-report\",\"pages\":1}]");
    }

    @Test
    void eachCaseThatIsShownIsInTheAudit() {
        assertThat(served.audited(() -> call(key, "POST", "/api/v1/search", "{\"words\": \"Norco\"}")))
                .extracting(AuditEntry::caseId, AuditEntry::detail)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("", "across cases"),
                        org.assertj.core.api.Assertions.tuple("CM14-0215099", "shown by a search across cases"));
    }

    @Test
    void oneChoiceOrSeveralAreRead() {
        String one = "{\"words\": \"Norco\", \"type\": \"progress-report\"}";
        String several = "{\"words\": \"Norco\", \"type\": [\"rfa\", \"progress-report\"]}";

        assertThat(call(key, "POST", "/api/v1/search", one).body()).contains("\"total\":1");
        assertThat(call(key, "POST", "/api/v1/search", several).body()).contains("\"total\":1");
    }

    @Test
    void choicesThatAreNoneAreRefused() {
        for (String choice : new String[] {"type", "before", "family", "sort", "list", "from", "quality"}) {
            String body = "{\"words\": \"Norco\", \"" + choice + "\": \"nothing\"}";

            assertThat(call(key, "POST", "/api/v1/search", body).statusCode())
                    .as(choice)
                    .isEqualTo(400);
        }
    }

    @Test
    void aListIsKeptForItsOwnerAlone() {
        call(key, "POST", "/api/v1/terms", "{\"title\": \"mine\", \"terms\": [\"zolpidem\"]}");

        assertThat(call(key, "GET", "/api/v1/terms", "").body()).contains("zolpidem", "\"list\":\"opioids\"");
        assertThat(call(othersKey, "GET", "/api/v1/terms", "").body()).doesNotContain("zolpidem");
    }

    @Test
    void aListIsSearchedForAndRemoved() {
        String kept = call(key, "POST", "/api/v1/terms", "{\"title\": \"pain\", \"terms\": [\"pain\", \"x\"]}")
                .body();
        String list = kept.replaceFirst(".*\"list\":\"([0-9a-f]+)\".*", "$1");
        String asked = "{\"list\": \"" + list + "\"}";

        assertThat(call(key, "POST", "/api/v1/search", asked).body()).contains("\"total\":1");
        assertThat(call(othersKey, "POST", "/api/v1/search", asked).statusCode())
                .isEqualTo(400);
        assertThat(call(othersKey, "DELETE", "/api/v1/terms/" + list, "").statusCode())
                .isEqualTo(404);
        assertThat(call(key, "DELETE", "/api/v1/terms/" + list, "").statusCode())
                .isEqualTo(204);
    }

    @Test
    void theGridCountsByDocument() {
        assertThat(call(key, "POST", "/api/v1/cases/CM14-0215099/grid", "{\"terms\": [\"opioid\", \"acupuncture\"]}")
                        .body())
                .contains("\"cells\":[{\"pages\":1,\"firstPage\":1},{\"pages\":0,\"firstPage\":0}]");
    }

    @Test
    void thePageShowsHitsOfAllCases() {
        assertThat(reviewer.post("/search", "/search", Map.of("words", "opioid"))
                        .body())
                .contains("<mark>Norco</mark>", "CM14-0215099 D01 p. 1", "opioid → acetaminophen+hydrocodone → Norco")
                .doesNotContain("CM15-0000001");
    }

    @Test
    void thePageShowsTheGrid() {
        assertThat(reviewer.post("/cases/CM14-0215099/grid", "/cases/CM14-0215099", Map.of("words", "opioid pain"))
                        .body())
                .contains("<th scope=\"col\">opioid</th>", "first on page 1");
    }

    @Test
    void thePageKeepsALists() {
        reviewer.post("/terms", "/search", Map.of("title", "sleep <b>", "terms", "insomnia; sleep"));

        assertThat(reviewer.get("/search").body()).contains("sleep &lt;b&gt;", "insomnia; sleep");
    }

    @Test
    void wordsComeInNoAddress() {
        assertThat(reviewer.post("/search", "/search", Map.of("words", "opioid"))
                        .body())
                .doesNotContainPattern("href=\"[^\"]*opioid");
    }

    private HttpResponse<String> call(String by, String method, String path, String body) {
        Browser program = served.stranger();
        return program.send(program.request(path, "Authorization", "Bearer " + by, "Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }
}

package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.chartline.Archive;
import org.chartline.store.Database;
import org.chartline.store.DatabaseAddress;
import org.chartline.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A review from the log-in to the audit, in a browser; pictures of each step go to {@code target/e2e}. */
@Tag("e2e")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewInBrowserTests {

    private static final String CASE = "CM16-0000007";
    private static final String PASSWORD = "opens everything";
    private static final Path FILES = Path.of("corpora/sample-case/single-text");
    private static final Path PICTURES = Path.of("target/e2e");

    private final Path folder;
    private final Archive archive;
    private final Database database;
    private final WebDoor door;
    private Optional<Chromium> chromium = Optional.empty();
    private String before = "";

    ReviewInBrowserTests(@TempDir Path folder) {
        this.folder = folder;
        this.archive = Archive.open(folder.resolve("store"));
        this.database = Database.open(DatabaseAddress.embedded(folder.resolve("store")));
        database.accounts().create("ruth", PASSWORD, Set.of(Role.REVIEWER));
        database.accounts().create("adam", PASSWORD, Set.of(Role.ADMINISTRATOR));
        this.door = WebDoor.open(archive, database, 0);
    }

    @BeforeAll
    void openBrowser() throws IOException, InterruptedException {
        Optional<Path> installed = Chromium.installed();
        assumeTrue(installed.isPresent(), "no Chromium: run src/e2e/install-chromium.sh");
        Files.createDirectories(PICTURES);
        Path profile = Files.createDirectories(folder.resolve("profile"));
        chromium = Optional.of(Chromium.open(installed.orElseThrow(), profile));
    }

    @AfterAll
    void stop() {
        chromium.ifPresent(Chromium::close);
        door.close();
        database.close();
        archive.close();
    }

    @Test
    @Order(1)
    void aReviewerLogsIn() {
        browser().look(1280, 900, false);
        logIn("ruth");

        assertThat(browser().text("document.querySelector('h1').textContent")).isEqualTo("Your cases");
    }

    @Test
    @Order(2)
    void droppedFilesAreImportedWithTheirProgress() throws IOException {
        browser().type("form.begin [name=id]", CASE);
        browser().click("form.begin button");
        browser().awaitThat("document.querySelector('form.upload')");
        try (Stream<Path> files = Files.list(FILES)) {
            browser().drop("form.upload", files.sorted().toList());
        }

        browser()
                .awaitThat(
                        "/page \\d+ of about/.test(document.querySelector('form.upload [role=status]').textContent)");
        pictures("02-progress");
        browser().awaitThat("document.querySelector('.chart svg a')");
        pictures("02-case");

        assertThat(browser().text("document.querySelector('.badges').textContent"))
                .contains("32 of 32 pages read");
    }

    @Test
    @Order(3)
    void aSearchForAClassSaysWhyEachHitMatches() {
        browser().type("[type=search]", "opioid");
        browser().press("Enter");
        browser().awaitThat("document.querySelector('main mark')");
        pictures("03-search");

        assertThat(browser().text("document.querySelector('main').textContent")).containsIgnoringCase("opioid");
        assertThat(browser().text("[...document.querySelectorAll('main mark')].map(m => m.textContent).join(' ')"))
                .containsIgnoringCase("OxyContin");
    }

    @Test
    @Order(4)
    void aHitOpensItsPageWithTheWordsMarkedOnThePicture() {
        String words = browser().text("document.querySelector('main mark').textContent");
        browser()
                .text(
                        "(document.querySelector('main mark').closest('a') ?? document.querySelector('main a:has(mark)')).click()");
        browser().awaitThat("document.querySelector('main.leaf .picture img')?.naturalWidth > 100");
        pictures("04-page");

        assertThat(browser().text("document.querySelector('.record .cited').textContent"))
                .isEqualTo(words);
        assertThat(browser().is("document.querySelector('svg .cited rect').getBoundingClientRect().width > 10"))
                .isTrue();
    }

    @Test
    @Order(5)
    void aMentionIsCorrectedAndTheAssessmentChanges() {
        openCase();
        before = assessments();
        browser().text("document.querySelector('.prongs .items a').click()");
        browser().awaitThat("document.querySelector('main.leaf[data-ready] .record .cited[data-m]')");
        String number = browser().text("document.querySelector('.record .cited[data-m]').dataset.m.split(' ')[0]");
        browser().click(".mentions li[data-m='" + number + "'] button");
        browser().awaitThat("document.querySelector('dialog[open]')");
        browser().choose("dialog [name=type]", "none");
        pictures("05-correct");
        browser().click("dialog [value=save]");
        browser().awaitThat("document.querySelector('.corrections table')?.textContent.includes('ruth')");
        pictures("05-corrected");
        openCase();

        assertThat(assessments()).isNotEqualTo(before);
    }

    @Test
    @Order(6)
    void aSentenceIsEditedAndTheDraftApproved() {
        browser().open(door.address() + "/cases/" + CASE + "/draft");
        browser().awaitThat("document.querySelector('main[data-ready]')");
        String applicant = "#"
                + browser()
                        .text("[...document.querySelectorAll('.sentence')]"
                                + ".find(s => s.textContent.includes('year-old')).id");
        browser().click(applicant + " [data-act=edit]");
        browser().type(applicant + " textarea", "The applicant is a server.");
        pictures("06-edit");
        browser().click(applicant + " form button.main");
        browser().awaitThat("document.querySelector('main[data-ready] .sentence.edited')");
        browser().click("[data-step=review]");
        browser().awaitThat("document.querySelector('main[data-ready] .d-in-review')");
        browser().click("[data-step=approval]");
        browser().awaitThat("document.querySelector('.d-approved')");
        pictures("06-approved");

        assertThat(browser().text("document.querySelector('.badges').textContent"))
                .contains("approved by ruth");
    }

    @Test
    @Order(7)
    void theDocxHoldsTheEditedSentenceAndWhoApproved() throws IOException {
        browser().click(".bar a[href$='/export/docx']");
        Path downloads = folder.resolve("profile/downloads");
        Chromium.await("the download", () -> docx(downloads).isPresent());

        try (ZipFile zip = new ZipFile(docx(downloads).orElseThrow().toFile());
                InputStream text = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("The applicant is a server.")
                    .contains("Approved by ruth on ");
        }
    }

    @Test
    @Order(8)
    void allOfItIsInTheAudit() {
        browser().click("header form button");
        browser().awaitThat("document.querySelector('[name=username]')");
        logIn("adam");
        browser().open(door.address() + "/audit");
        pictures("08-audit");

        String lines = browser()
                .text("[...document.querySelectorAll('tbody tr')].filter(r => r.textContent.includes('ruth'))"
                        + ".map(r => r.cells[4].textContent).join(' ')");
        assertThat(List.of(lines.split(" ")))
                .contains("sign-in", "import", "view", "search", "correct", "edit", "approve", "export", "sign-out");
    }

    private Chromium browser() {
        return chromium.orElseThrow();
    }

    private void logIn(String name) {
        browser().open(door.address() + "/login");
        browser().type("[name=username]", name);
        browser().type("[name=password]", PASSWORD);
        browser().click("main button");
        browser().awaitThat("document.querySelector('header nav')");
    }

    private void openCase() {
        browser().open(door.address() + "/cases/" + CASE);
        browser().awaitThat("document.querySelector('.chart svg a')");
    }

    private String assessments() {
        return browser().text("document.querySelector('#treatments').textContent.replace(/\\s+/g, ' ')");
    }

    /** What the window shows, light and dark, on a desk and on a tablet. */
    private void pictures(String name) {
        for (int width : List.of(820, 1280)) {
            for (boolean dark : List.of(true, false)) {
                browser().look(width, width == 820 ? 1180 : 900, dark);
                browser().picture(PICTURES.resolve(name + "-" + width + (dark ? "-dark.png" : "-light.png")), false);
            }
        }
    }

    private static Optional<Path> docx(Path downloads) {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.filter(file -> file.toString().endsWith(".docx")).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

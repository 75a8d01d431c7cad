package org.chartline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What holds on every database; the subclasses name one. */
abstract class DatabaseTests {

    private static final CaseId CASE = new CaseId("CM14-0215099");
    private static final CaseId OTHER = new CaseId("CM15-0000001");
    private static final String PASSWORD = "quite a long one";

    @SuppressWarnings("NullAway.Init") // each test opens its own
    private Database database;

    /** An empty database, the same for all calls within one test. */
    abstract DatabaseAddress address();

    private Database open(Clock clock) {
        return Database.open(address(), clock);
    }

    @BeforeEach
    void open() {
        database = open(Clock.systemUTC());
        database.accounts().create("ann", PASSWORD, Set.of(Role.REVIEWER));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAccountOpensWithItsPasswordOnly() {
        assertThat(database.accounts().check("Ann", PASSWORD))
                .map(Account::roles)
                .hasValue(Set.of(Role.REVIEWER));
        assertThat(database.accounts().check("ann", PASSWORD + "r")).isEmpty();
        assertThat(database.accounts().check("bob", PASSWORD)).isEmpty();
    }

    @Test
    void aNameIsGivenOnce() {
        assertThatThrownBy(() -> database.accounts().create("ANN", PASSWORD, Set.of()))
                .isInstanceOf(BadAccountException.class)
                .hasMessageContaining("already");
    }

    @Test
    void shortPasswordsAreRefused() {
        assertThatThrownBy(() -> database.accounts().setPassword("ann", "short"))
                .isInstanceOf(BadAccountException.class);
    }

    @Test
    void aClosedAccountNoLongerOpens() {
        database.accounts().close("ann");

        assertThat(database.accounts().check("ann", PASSWORD)).isEmpty();
        assertThat(database.accounts().find("ann"))
                .hasValueSatisfying(
                        account -> assertThat(account.may(Action.VIEW)).isFalse());
    }

    @Test
    void everyChangeOfAnAccountChangesItsStamp() {
        List<Long> stamps = new ArrayList<>();
        for (Runnable change : List.<Runnable>of(
                () -> {},
                () -> database.accounts().setPassword("ann", PASSWORD + "2"),
                () -> database.accounts().setRoles("ann", Set.of(Role.ANALYST)),
                () -> database.accounts().close("ann"))) {
            change.run();
            stamps.add(database.accounts().find("ann").orElseThrow().stamp());
        }

        assertThat(stamps).doesNotHaveDuplicates();
    }

    @Test
    void aCaseIsSeenByThoseItIsAssignedTo() {
        database.assignments().assign("ann", CASE);
        database.assignments().assign("ann", CASE);
        database.assignments().assign("ann", OTHER);
        database.assignments().remove("ann", OTHER);

        assertThat(database.assignments().of("ann")).containsExactly(CASE);
        assertThat(database.assignments().has("ann", OTHER)).isFalse();
    }

    @Test
    void aKeyOpensUntilItIsRevoked() {
        Tokens.Made made = database.tokens().make("ann", "nightly", Purpose.QUALITY, Duration.ofDays(1));
        Optional<Tokens.Token> before = database.tokens().check(made.secret());
        database.tokens().revoke("ann", made.token().id());

        assertThat(before).map(Tokens.Token::account).hasValue("ann");
        assertThat(database.tokens().check(made.secret())).isEmpty();
    }

    @Test
    void aKeyWithAnotherSecretOpensNothing() {
        String secret = database.tokens()
                .make("ann", "nightly", Purpose.QUALITY, Duration.ofDays(1))
                .secret();
        char last = secret.charAt(secret.length() - 1);

        assertThat(database.tokens().check(secret.substring(0, secret.length() - 1) + (last == 'A' ? 'Q' : 'A')))
                .isEmpty();
    }

    @Test
    void aKeyExpires() {
        String secret = database.tokens()
                .make("ann", "nightly", Purpose.QUALITY, Duration.ofDays(1))
                .secret();

        try (Database later = open(Clock.fixed(Instant.now().plus(Duration.ofDays(2)), ZoneOffset.UTC))) {
            assertThat(later.tokens().check(secret)).isEmpty();
        }
    }

    @Test
    void nobodyRevokesAnothersKey() {
        Tokens.Made made = database.tokens().make("ann", "nightly", Purpose.QUALITY, Duration.ofDays(1));

        assertThat(database.tokens().revoke("bob", made.token().id())).isFalse();
    }

    @Test
    void theAuditKeepsWhatWasRecorded() {
        database.audit()
                .record(new AuditEvent(
                        "ann",
                        Optional.of(Purpose.CASE_REVIEW),
                        Optional.of(CASE),
                        Optional.of("D01"),
                        Action.VIEW,
                        false,
                        "page 3\u0000\n"));

        assertThat(database.audit().after(0, 10))
                .singleElement()
                .satisfies(entry -> assertThat(List.of(
                                entry.account(),
                                entry.purpose(),
                                entry.caseId(),
                                entry.document(),
                                entry.action(),
                                entry.outcome(),
                                entry.detail()))
                        .containsExactly("ann", "case-review", "CM14-0215099", "D01", "view", "refused", "page 3??"));
    }

    @Test
    void manyWritersMakeOneWholeChain() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            running.add(writers.submit(() -> record(25)));
        }
        for (Future<?> one : running) {
            one.get();
        }
        writers.shutdown();

        assertThat(database.audit().verify())
                .isInstanceOfSatisfying(
                        AuditVerdict.Whole.class,
                        whole -> assertThat(whole.entries()).isEqualTo(200));
        assertThat(database.audit().after(0, 1000))
                .extracting(AuditEntry::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void aChangedLineIsFound() {
        tamper("update audit_entry set account = 'bob' where seq = 3");

        assertThat(database.audit().verify()).isEqualTo(new AuditVerdict.Broken(3, "was changed"));
    }

    @Test
    void aChangedLineWithAHashMadeToFitIsFound() {
        record(5);
        AuditEntry third = database.audit().after(2, 1).get(0);
        AuditEntry forged = AuditEntry.next(
                3,
                third.recorded(),
                AuditEvent.of("bob", Optional.empty(), Action.LIST, true, third.detail()),
                third.previous());
        outside("update audit_entry set account = 'bob', hash = '" + forged.hash() + "' where seq = 3");

        assertThat(database.audit().verify()).isEqualTo(new AuditVerdict.Broken(4, "does not follow the line before"));
    }

    @Test
    void aLineTakenOutIsFound() {
        tamper("delete from audit_entry where seq = 2");

        assertThat(database.audit().verify()).isEqualTo(new AuditVerdict.Broken(2, "is missing"));
    }

    @Test
    void anEndCutOffIsFound() {
        tamper("delete from audit_entry where seq > 3");

        assertThat(database.audit().verify()).isEqualTo(new AuditVerdict.Broken(4, "is missing"));
    }

    @Test
    void twoLinesExchangedAreFound() {
        tamper(
                "update audit_entry set seq = 99 where seq = 2",
                "update audit_entry set seq = 2 where seq = 3",
                "update audit_entry set seq = 3 where seq = 99");

        assertThat(database.audit().verify()).isInstanceOf(AuditVerdict.Broken.class);
    }

    @Test
    void whatWasRecordedIsThereWhenItIsOpenedAgain() {
        record(3);
        database.close();

        database = open(Clock.systemUTC());

        assertThat(database.audit().verify())
                .isInstanceOfSatisfying(
                        AuditVerdict.Whole.class,
                        whole -> assertThat(whole.entries()).isEqualTo(3));
    }

    private void record(int lines) {
        for (int i = 0; i < lines; i++) {
            database.audit().record(AuditEvent.of("ann", Optional.empty(), Action.LIST, true, "line " + i));
        }
    }

    private void tamper(String... statements) {
        record(5);
        outside(statements);
    }

    /** What somebody does who gets at the database itself. */
    private void outside(String... statements) {
        DriverManagerDataSource source = new DriverManagerDataSource(
                address().url(), address().user(), address().password());
        for (String statement : statements) {
            assertThat(JdbcClient.create(source).sql(statement).update()).isPositive();
        }
    }
}

package org.chartline.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.ingest.Sha256;
import org.chartline.rows.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keys with which programs use the API in an account's name. A key is shown once, when it is made; the database holds
 * only its hash. May be used from many threads.
 */
public final class Tokens {

    private static final Pattern FORM = Pattern.compile("chartline_([0-9a-f]{16})_([A-Za-z0-9_-]{43})");
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LABEL = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    Tokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A key as it is listed, without its secret. */
    public record Token(
            String id,
            String account,
            String label,
            Purpose purpose,
            Instant created,
            Instant expires,
            boolean revoked) {}

    /** A key that was just made. @param secret what is to be sent with each request; shown once */
    public record Made(Token token, String secret) {}

    /**
     * Makes a key.
     *
     * @param label what it is for, in the owner's words
     * @throws BadAccountException when it is to last more than a year, or the label is too long
     */
    public Made make(String account, String label, Purpose purpose, Duration lasts) {
        if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(LONGEST) > 0) {
            throw new BadAccountException("a key lasts from 1 to 366 days");
        }
        if (label.isBlank() || label.length() > LABEL) {
            throw new BadAccountException("say in 1 to " + LABEL + " characters what the key is for");
        }
        Instant now = clock.instant();
        Token token = new Token(hex(8), account, label, purpose, now, now.plus(lasts), false);
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.sql("insert into api_token (id, account, label, purpose, secret_hash, created, expires, revoked) "
                        + "values (?, ?, ?, ?, ?, ?, ?, false)")
                .params(
                        token.id(),
                        account,
                        label,
                        purpose.toString(),
                        hash(secret),
                        token.created().toString(),
                        token.expires().toString())
                .update();
        return new Made(token, "chartline_" + token.id() + "_" + secret);
    }

    /** The key that was sent, where it is one, has not expired and was not revoked. */
    public Optional<Token> check(String sent) {
        Matcher form = FORM.matcher(sent);
        if (!form.matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select secret_hash from api_token where id = ?")
                .param(form.group(1))
                .query(String.class)
                .optional()
                .filter(hash -> MessageDigest.isEqual(bytes(hash), bytes(hash(form.group(2)))))
                .flatMap(hash -> find(form.group(1)))
                .filter(token -> !token.revoked() && clock.instant().isBefore(token.expires()));
    }

    /** The keys of an account, in the order in which they were made. */
    public List<Token> of(String account) {
        return jdbc
                .sql("select id from api_token where account = ? order by created, id")
                .param(account)
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** Makes a key of an account useless from now on. @return whether the account has such a key */
    public boolean revoke(String account, String id) {
        return jdbc.sql("update api_token set revoked = true where account = ? and id = ?")
                        .params(account, id)
                        .update()
                > 0;
    }

    private Optional<Token> find(String id) {
        return jdbc.sql("select * from api_token where id = ?")
                .param(id)
                .query((row, number) -> new Token(
                        row.getString("id"),
                        row.getString("account"),
                        row.getString("label"),
                        Terms.parse(Purpose.class, row.getString("purpose")),
                        Instant.parse(row.getString("created")),
                        Instant.parse(row.getString("expires")),
                        row.getBoolean("revoked")))
                .optional();
    }

    private static String hex(int count) {
        byte[] random = new byte[count];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static String hash(String secret) {
        return Sha256.of(secret);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

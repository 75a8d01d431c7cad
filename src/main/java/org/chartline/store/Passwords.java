package org.chartline.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Keeps passwords as bcrypt hashes, and makes up new ones. */
public final class Passwords {

    private static final int SHORTEST = 12;
    /** Of what is longer, bcrypt would look at the beginning only. */
    private static final int MOST_BYTES = 72;

    /** No letters or digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final BCryptPasswordEncoder BCRYPT = new BCryptPasswordEncoder();
    /** What an unknown name's password is compared with, so that the time does not tell which names there are. */
    private static final String NOBODY = String.valueOf(BCRYPT.encode(generate()));

    Passwords() {}

    /** Four groups of five letters, some 99 bits. */
    public static String generate() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            word.append(i > 0 && i % 5 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    String hash(String password) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.length() < SHORTEST || bytes > MOST_BYTES) {
            throw new BadAccountException(
                    "a password has " + SHORTEST + " characters or more, and " + MOST_BYTES + " bytes at most");
        }
        return String.valueOf(BCRYPT.encode(password));
    }

    /** @param hash empty for a name that is not there */
    boolean matches(String password, Optional<String> hash) {
        boolean usable = password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
        boolean same = BCRYPT.matches(usable ? password : "", hash.orElse(NOBODY));
        return usable && same && hash.isPresent();
    }
}

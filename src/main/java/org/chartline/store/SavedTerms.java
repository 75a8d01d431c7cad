package org.chartline.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Lists of words that people keep for searching, each for its owner alone. May be used from many threads. */
public final class SavedTerms {

    private static final int MOST_LISTS = 100;
    private static final int MOST_TERMS = 80;
    private static final int LONGEST = 90;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    SavedTerms(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A list. @param id says nothing of what is in it */
    public record Saved(String id, String title, List<String> terms) {}

    /** The lists of an account, by title. */
    public List<Saved> of(String account) {
        return jdbc.sql("select id, title, terms from saved_terms where account = ? order by title")
                .param(account)
                .query((row, number) -> new Saved(
                        row.getString("id"),
                        row.getString("title"),
                        List.of(row.getString("terms").split("\n"))))
                .list();
    }

    /** One of them. */
    public Optional<Saved> find(String account, String id) {
        return of(account).stream().filter(list -> list.id().equals(id)).findFirst();
    }

    /**
     * Keeps a list, in place of the one that had its title.
     *
     * @throws BadAccountException for a list that is too long, empty or has no title
     */
    public Saved put(String account, String title, List<String> terms) {
        Saved list = new Saved(id(), plain(title), plain(terms));
        if (list.title().isEmpty() || list.terms().isEmpty() || list.terms().size() > MOST_TERMS) {
            throw new BadAccountException("a list has a title of up to " + LONGEST + " characters and 1 to "
                    + MOST_TERMS + " terms, each as long at most");
        }
        transactions.executeWithoutResult(status -> {
            jdbc.sql("delete from saved_terms where account = ? and title = ?")
                    .params(account, list.title())
                    .update();
            if (of(account).size() >= MOST_LISTS) {
                throw new BadAccountException("there are " + MOST_LISTS + " lists already: remove one");
            }
            jdbc.sql("insert into saved_terms (id, account, title, terms) values (?, ?, ?, ?)")
                    .params(list.id(), account, list.title(), String.join("\n", list.terms()))
                    .update();
        });
        return list;
    }

    /** Whether the account had such a list, which is gone now. */
    public boolean remove(String account, String id) {
        return jdbc.sql("delete from saved_terms where account = ? and id = ?")
                        .params(account, id)
                        .update()
                > 0;
    }

    private static List<String> plain(List<String> terms) {
        return terms.stream()
                .map(SavedTerms::plain)
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }

    private static String plain(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        if (plain.length() > LONGEST) {
            throw new BadAccountException("a title or term has at most " + LONGEST + " characters");
        }
        return plain;
    }

    private static String id() {
        byte[] random = new byte[8];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}

package org.chartline.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartline.store.Account;
import org.chartline.store.Action;
import org.chartline.store.Database;
import org.chartline.store.StoreException;
import org.springframework.dao.DataAccessException;

/** What every page shows of who is logged in: their name, and where they may go. */
final class Visitor {

    private Visitor() {}

    /**
     * What the layout of pages needs; nothing where nobody is logged in. While the database is away, who is logged in is
     * known, and not what they may.
     *
     * @param path that is asked for; its first part is the section of the page
     */
    static Map<String, Object> shown(Database database, String path) {
        return Person.asking()
                .map(person -> Map.<String, Object>of(
                        "account", person.account(), "may", permitted(database, person), "section", section(path)))
                .orElse(Map.of());
    }

    private static List<String> permitted(Database database, Person person) {
        try {
            Optional<Account> account = database.accounts().find(person.account());
            return Arrays.stream(Action.values())
                    .filter(action -> account.filter(known -> known.may(action)).isPresent())
                    .map(Action::toString)
                    .toList();
        } catch (StoreException | DataAccessException e) {
            return List.of();
        }
    }

    private static String section(String path) {
        String[] parts = path.split("/", -1);
        return parts.length > 1 ? parts[1] : "";
    }
}

package org.chartline.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartline.index.Hits;
import org.chartline.store.Action;
import org.chartline.store.AuditEvent;
import org.chartline.store.CaseId;
import org.chartline.store.Database;

/** Notes in the audit of which cases a search across cases shows something, before it is shown. */
final class ShownCases {

    private final Database database;
    private final Person person;

    ShownCases(Database database, Person person) {
        this.database = database;
        this.person = person;
    }

    void record(Hits hits) {
        Stream<CaseId> left = hits.excluded().stream()
                .flatMap(excluded -> excluded.places().stream())
                .map(Hits.Excluded.Place::caseId);
        List<AuditEvent> shown = Stream.concat(hits.pages().stream().map(Hits.PageHit::caseId), left)
                .distinct()
                .sorted()
                .map(id -> new AuditEvent(
                        person.account(),
                        Optional.of(person.purpose()),
                        Optional.of(id),
                        Optional.empty(),
                        Action.SEARCH,
                        true,
                        "shown by a search across cases"))
                .toList();
        database.audit().record(shown);
    }
}

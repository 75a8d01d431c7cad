package org.chartline.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.Correction;
import org.chartline.divide.Corrections;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * What was acknowledged and is still to be done, in order; a kill of the program loses none of it. May be used from many
 * threads.
 */
public final class Jobs {

    private static final int ENDED_KEPT = 500;

    private static final String COLUMNS = "select id, case_id, correction, outcome from import_job ";

    private static final RowMapper<Job> JOB = (row, number) -> new Job(
            row.getString("id"),
            new CaseId(row.getString("case_id")),
            correction(row.getBytes("correction")),
            Optional.ofNullable(row.getBytes("outcome")).map(bytes -> new String(bytes, StandardCharsets.UTF_8)));

    private final Database database;

    Jobs(Database database) {
        this.database = database;
    }

    /** Adds a job; when this returns, it is on disk. */
    public void add(Job job) {
        byte[] correction = job.correction()
                .map(one -> CaseForm.write(new Corrections(List.of(one))))
                .orElse(null);
        database.changing(() -> database.jdbc()
                .update(
                        "insert into import_job (id, case_id, correction, ended) values (?, ?, ?, false)",
                        job.id(),
                        job.caseId().value(),
                        correction));
    }

    /** Notes what came of a job, and forgets old ones. They are counted: after a kill, numbers may be left out. */
    public void end(String id, String outcome) {
        database.changing(() -> {
            database.jdbc()
                    .update(
                            "update import_job set ended = true, outcome = ? where id = ?",
                            outcome.getBytes(StandardCharsets.UTF_8),
                            id);
            return database.jdbc()
                    .update(
                            "delete from import_job where ended = true and number not in (select number from "
                                    + "import_job where ended = true order by number desc limit ?)",
                            ENDED_KEPT);
        });
    }

    /** What is still to be done, in the order in which it came. */
    public List<Job> open() {
        return database.reading(() -> database.jdbc().query(COLUMNS + "where ended = false order by number", JOB));
    }

    /** Whether something is still to be done in a case. */
    public boolean busyWith(CaseId id) {
        return open().stream().anyMatch(job -> job.caseId().equals(id));
    }

    /** A job of a case; another case's is none. */
    public Optional<Job> find(CaseId caseId, String id) {
        return database
                .reading(() -> database.jdbc().query(COLUMNS + "where id = ? and case_id = ?", JOB, id, caseId.value()))
                .stream()
                .findFirst();
    }

    private static Optional<Correction> correction(byte @Nullable [] json) {
        return json == null
                ? Optional.empty()
                : Optional.of(CaseForm.readCorrections(json).all().get(0));
    }
}

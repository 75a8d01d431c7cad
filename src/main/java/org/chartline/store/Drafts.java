package org.chartline.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartline.rows.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What reviewers made of drafted summaries: edited sentences, states, and who did it when. May be used from many threads. */
public final class Drafts {

    /** The longest sentence that can be kept, in characters. */
    public static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    Drafts(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How far a draft has come. */
    public enum Standing {
        DRAFTED,
        IN_REVIEW,
        APPROVED;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /**
     * A sentence in a reviewer's words.
     *
     * @param sentence by what the drafted sentence is known
     * @param drafted the words in whose place they stand
     * @param words empty for a sentence that was taken out
     * @param at ISO 8601 in UTC
     */
    public record Edit(String sentence, String drafted, String words, String account, String at) {}

    /**
     * What somebody said of a draft.
     *
     * @param ofText tells the text to which it was said
     */
    public record State(Standing standing, String ofText, String account, String at) {}

    /** @param step {@code edit}, {@code as-drafted}, or a standing that was given @param sentence of an edit, or empty */
    public record Step(String account, String at, String step, String sentence) {}

    /** The edits of a case by their sentences. */
    public Map<String, Edit> edits(CaseId id) {
        Map<String, Edit> edits = new LinkedHashMap<>();
        jdbc.sql("select * from draft_edit where case_id = ? order by sentence")
                .param(id.value())
                .query((row, number) -> new Edit(
                        row.getString("sentence"),
                        row.getString("drafted"),
                        row.getString("words"),
                        row.getString("account"),
                        row.getString("changed")))
                .list()
                .forEach(edit -> edits.put(edit.sentence(), edit));
        return edits;
    }

    /** Puts words in the place of a drafted sentence. @param words empty to take it out */
    public void edit(CaseId id, String sentence, String drafted, String words, String account) {
        String now = now();
        transactions.executeWithoutResult(status -> {
            delete(id, sentence);
            jdbc.sql("insert into draft_edit (case_id, sentence, drafted, words, account, changed) "
                            + "values (?, ?, ?, ?, ?, ?)")
                    .params(id.value(), sentence, drafted, words, account, now)
                    .update();
            step(id, account, now, "edit", sentence);
        });
    }

    /** The sentence stands again as it was drafted. */
    public void withdraw(CaseId id, String sentence, String account) {
        transactions.executeWithoutResult(status -> {
            delete(id, sentence);
            step(id, account, now(), "as-drafted", sentence);
        });
    }

    private void delete(CaseId id, String sentence) {
        jdbc.sql("delete from draft_edit where case_id = ? and sentence = ?")
                .params(id.value(), sentence)
                .update();
    }

    /** What was last said of the draft, whatever it reads now. */
    public Optional<State> state(CaseId id) {
        return jdbc.sql("select * from draft_state where case_id = ?")
                .param(id.value())
                .query((row, number) -> new State(
                        Terms.parse(Standing.class, row.getString("standing")),
                        row.getString("of_text"),
                        row.getString("account"),
                        row.getString("changed")))
                .optional();
    }

    /** Says how far the draft has come. @param ofText tells the text that was seen */
    public void stand(CaseId id, Standing standing, String ofText, String account) {
        String now = now();
        transactions.executeWithoutResult(status -> {
            jdbc.sql("delete from draft_state where case_id = ?")
                    .param(id.value())
                    .update();
            jdbc.sql("insert into draft_state (case_id, standing, of_text, account, changed) values (?, ?, ?, ?, ?)")
                    .params(id.value(), standing.toString(), ofText, account, now)
                    .update();
            step(id, account, now, standing.toString(), "");
        });
    }

    /** All that was done, the first first. */
    public List<Step> steps(CaseId id) {
        return jdbc.sql("select * from draft_step where case_id = ? order by seq")
                .param(id.value())
                .query((row, number) -> new Step(
                        row.getString("account"),
                        row.getString("changed"),
                        row.getString("step"),
                        row.getString("sentence")))
                .list();
    }

    private void step(CaseId id, String account, String now, String step, String sentence) {
        jdbc.sql("insert into draft_step (case_id, seq, account, changed, step, sentence) "
                        + "select ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ? from draft_step where case_id = ?")
                .params(id.value(), account, now, step, sentence, id.value())
                .update();
    }

    /** Everything of a case goes. */
    public void delete(CaseId id) {
        transactions.executeWithoutResult(status -> {
            for (String table : List.of("draft_edit", "draft_state", "draft_step")) {
                jdbc.sql("delete from " + table + " where case_id = ?")
                        .param(id.value())
                        .update();
            }
        });
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

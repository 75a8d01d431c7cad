package org.chartline.store;

import java.util.List;
import org.chartline.ingest.Sha256;

/**
 * A line of the audit. Each hash covers the line and the hash before, so that no line can be changed, moved or taken out
 * unseen.
 *
 * @param seq 1, 2, 3 …
 * @param recorded when, ISO 8601 in UTC
 * @param purpose empty where it was not known, as are {@code caseId} and {@code document}
 * @param outcome {@code granted} or {@code refused}
 * @param previous the hash of the line before; zeros for the first
 */
public record AuditEntry(
        long seq,
        String recorded,
        String account,
        String purpose,
        String caseId,
        String document,
        String action,
        String outcome,
        String detail,
        String previous,
        String hash) {

    /** What stands in place of the hash before the first line. */
    static final String BEFORE_ALL = "0".repeat(64);

    private static final int MOST_DETAIL = 200;
    private static final int MOST_NAME = 64;

    static AuditEntry next(long seq, String recorded, AuditEvent event, String previous) {
        AuditEntry open = new AuditEntry(
                seq,
                recorded,
                cut(event.account(), MOST_NAME),
                event.purpose().map(Object::toString).orElse(""),
                event.caseId().map(CaseId::value).orElse(""),
                cut(event.document().orElse(""), MOST_NAME),
                event.action().toString(),
                event.granted() ? "granted" : "refused",
                cut(event.detail(), MOST_DETAIL),
                previous,
                "");
        return open.withHash(open.expectedHash());
    }

    /** The hash that the line must have. */
    String expectedHash() {
        StringBuilder all = new StringBuilder();
        for (String cell : List.of(
                String.valueOf(seq), recorded, account, purpose, caseId, document, action, outcome, detail, previous)) {
            all.append(cell.length()).append(':').append(cell); // lengths, so that no two lines read alike
        }
        return Sha256.of(all.toString());
    }

    private AuditEntry withHash(String own) {
        return new AuditEntry(
                seq, recorded, account, purpose, caseId, document, action, outcome, detail, previous, own);
    }

    /** What fits a column, without characters that a line of text or a database cannot hold. */
    private static String cut(String text, int most) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return plain.length() <= most ? plain : plain.substring(0, most);
    }
}

package org.chartline.store;

import java.util.Optional;

/** Follows the audit's chain line by line and keeps the first fault. */
final class ChainCheck {

    private long seq;
    private String hash = AuditEntry.BEFORE_ALL;
    private Optional<AuditVerdict.Broken> fault = Optional.empty();

    void next(AuditEntry entry) {
        if (fault.isPresent()) {
            return;
        }
        if (entry.seq() != seq + 1) {
            fault = broken(seq + 1, "is missing");
        } else if (!entry.previous().equals(hash)) {
            fault = broken(entry.seq(), "does not follow the line before");
        } else if (!entry.hash().equals(entry.expectedHash())) {
            fault = broken(entry.seq(), "was changed");
        }
        seq = entry.seq();
        hash = entry.hash();
    }

    /** @param headSeq where the chain ends, as was noted before the lines were read; more may have come since */
    AuditVerdict end(long headSeq, String expectedHash) {
        if (fault.isPresent()) {
            return fault.get();
        }
        if (seq < headSeq) {
            return new AuditVerdict.Broken(seq + 1, "is missing");
        }
        if (seq == headSeq && !hash.equals(expectedHash)) {
            return new AuditVerdict.Broken(seq, "is not the one that was written last");
        }
        return new AuditVerdict.Whole(seq, hash);
    }

    private static Optional<AuditVerdict.Broken> broken(long seq, String why) {
        return Optional.of(new AuditVerdict.Broken(seq, why));
    }
}

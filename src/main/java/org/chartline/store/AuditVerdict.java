package org.chartline.store;

/** Whether the audit is as it was written. */
public sealed interface AuditVerdict {

    /**
     * Nothing was changed.
     *
     * @param entries how many lines there are
     * @param hash of the last; noted elsewhere, it shows later that the end was not cut off and written anew
     */
    record Whole(long entries, String hash) implements AuditVerdict {}

    /**
     * Something was changed.
     *
     * @param seq the first line that is not as it was written
     * @param why in what way
     */
    record Broken(long seq, String why) implements AuditVerdict {}
}

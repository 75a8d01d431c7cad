package org.chartline.store;

/**
 * Which state of a case is stored.
 *
 * @param version goes up by one whenever something of the case becomes otherwise; 0 for a case that is not stored
 * @param checksum SHA-256 over everything that is stored of the case; the same for the same case in another store
 */
public record CaseState(long version, String checksum) {

    /** Of a case that is not stored. */
    public static final CaseState NONE = new CaseState(0, "");
}

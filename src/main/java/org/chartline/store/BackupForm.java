package org.chartline.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.ingest.FileId;

/** How a backup is laid out: a ZIP of a heading, the tables, the originals, and last the checksums of all of them. */
final class BackupForm {

    static final String HEADING = "chartline-backup.txt";
    static final String CHECKSUMS = "checksums.sha256";

    private static final Pattern TABLE = Pattern.compile("database/([a-z_]+)\\.jsonl");
    private static final Pattern ORIGINAL = Pattern.compile("originals/([0-9a-f]{64})");

    private BackupForm() {}

    /** @param schema the version of the database's tables */
    static String heading(String schema) {
        return "chartline-backup/1\ntables " + schema + "\n";
    }

    static String ofTable(String table) {
        return "database/" + table + ".jsonl";
    }

    static String ofOriginal(FileId id) {
        return "originals/" + id.sha256();
    }

    static Optional<String> table(String entry) {
        Matcher matcher = TABLE.matcher(entry);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static Optional<FileId> original(String entry) {
        Matcher matcher = ORIGINAL.matcher(entry);
        return matcher.matches() ? Optional.of(new FileId(matcher.group(1))) : Optional.empty();
    }
}

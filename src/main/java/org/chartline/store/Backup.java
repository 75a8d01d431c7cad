package org.chartline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.chartline.ingest.FileId;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A whole store in one file: the database of any kind, and the originals; not the index, which is made again, nor what is
 * underway. A backup of H2 can be restored to PostgreSQL, and the other way.
 */
public final class Backup {

    private final Database database;
    private final JdbcTemplate jdbc;
    private final Originals originals;

    /** @param home the store's folder */
    public Backup(Path home, Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.originals = new Originals(home);
    }

    /**
     * Writes all of the store as it is at one moment. What stands in the file's place stays until it is complete.
     *
     * @throws StoreException when an original is damaged, or it cannot be written
     */
    public void write(Path file) {
        database.reading(() -> {
            try {
                WholeFile.put(file, out -> new BackupWriter(jdbc, originals, out).write(database.schema()));
                return file;
            } catch (IOException e) {
                throw new StoreException("cannot write " + file + ": check that it is writable and not full", e);
            }
        });
    }

    /**
     * Fills an empty store.
     *
     * @throws StoreException when the store is not empty, or the file is damaged or of another version; nothing is
     *     changed then
     */
    public void restore(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            BackupReader backup = new BackupReader(zip);
            backup.check(database.schema());
            originals.alone(() -> fill(backup));
        } catch (ZipException e) {
            throw new StoreException(file + " is no backup, or damaged: nothing was restored", e);
        } catch (IOException e) {
            throw new StoreException("cannot read " + file + ": nothing was restored", e);
        }
    }

    private void fill(BackupReader backup) throws IOException {
        for (String table : List.of("account", "audit_entry", "case_file", "case_original")) {
            Long rows = jdbc.queryForObject("select count(*) from " + table, Long.class);
            if (rows == null || rows > 0) {
                throw new StoreException("the store is not empty: restore into a new one (--store, --database)", null);
            }
        }
        for (FileId id : backup.originals()) {
            try (InputStream in = backup.original(id)) {
                originals.put(in, id);
            }
        }
        database.changing(() -> {
            try {
                backup.rows(jdbc);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException("the backup cannot be read: nothing was restored", e);
            }
        });
    }
}

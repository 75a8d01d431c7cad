package org.chartline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Ingest;
import org.chartline.tag.TaggedDocument;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;

/**
 * Case files: their contents in the database, the originals in a folder.
 *
 * <p>A case is written in one transaction: a kill at any moment leaves the old one or the new one. The same case has the
 * same checksum in every store. May be used from many threads and, on a database server, from many programs.
 */
public final class CaseStore {

    private final Path home;
    private final Database database;
    private final JdbcTemplate jdbc;
    private final CaseContent contents;
    private final Originals originals;

    /** @param home the folder of the originals, created when it is not there */
    public CaseStore(Path home, Database database) {
        this.home = home;
        this.database = database;
        this.jdbc = database.jdbc();
        this.contents = new CaseContent(jdbc);
        this.originals = new Originals(home);
    }

    /** The case numbers in the store, in order. */
    public List<CaseId> cases() {
        return database.reading(() -> jdbc.queryForList("select id from case_file order by id", String.class)).stream()
                .map(CaseId::new)
                .toList();
    }

    /** Which state of a case is stored; {@link CaseState#NONE} when none is. */
    public CaseState state(CaseId id) {
        return database.reading(() -> state(id, ""));
    }

    /** The states of all cases. */
    public Map<CaseId, CaseState> states() {
        Map<CaseId, CaseState> states = new TreeMap<>();
        database.<List<CaseState>>reading(() ->
                jdbc.query("select id, version, checksum from case_file", (row, number) -> {
                    CaseState state = new CaseState(row.getLong("version"), row.getString("checksum"));
                    states.put(new CaseId(row.getString("id")), state);
                    return state;
                }));
        return states;
    }

    /**
     * A case, if the store has it.
     *
     * @throws StoreException when it is damaged, or the database does not answer
     */
    public Optional<CaseFile> load(CaseId id) {
        return load(id, CaseReader::whole);
    }

    /**
     * The same with texts alone: its pages do not say where their words stand, which is most of what is stored. For who
     * only reads.
     */
    public Optional<CaseFile> texts(CaseId id) {
        return load(id, CaseReader::withoutBoxes);
    }

    private Optional<CaseFile> load(CaseId id, Function<CaseReader, CaseFile> reading) {
        return database.reading(() -> state(id, "").version() == 0
                ? Optional.empty()
                : Optional.of(readable(id, () -> reading.apply(new CaseReader(jdbc, contents, id)))));
    }

    /**
     * One document of a case with its pages; nothing else of the case is read.
     *
     * @param document the document's id, {@code D01}
     * @throws StoreException when it is damaged, or the database does not answer
     */
    public Optional<TaggedDocument> document(CaseId id, String document) {
        return database.reading(() -> readable(id, () -> new CaseReader(jdbc, contents, id).document(document)));
    }

    private static <T> T readable(CaseId id, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JacksonException | DamagedPieceException | IndexOutOfBoundsException e) {
            throw new StoreException(
                    "case " + id + " is damaged or of another version: restore a backup, or delete it and import its "
                            + "files again",
                    e);
        }
    }

    /** Writes a case, replacing what was stored of it; the state that it then has. */
    public CaseState save(CaseFile file) {
        return database.changing(() -> {
            CaseState before = state(file.id(), " for update");
            return write(file, before);
        });
    }

    /**
     * The same, unless the case has become another.
     *
     * @param version which the case had when it was loaded, 0 when it was not there
     * @throws StoreException when it has another by now
     */
    public CaseState save(CaseFile file, long version) {
        return database.changing(() -> {
            CaseState before = state(file.id(), " for update");
            if (before.version() != version) {
                throw new StoreException("case " + file.id() + " was changed meanwhile: do it again", null);
            }
            return write(file, before);
        });
    }

    private CaseState write(CaseFile file, CaseState before) {
        if (before.version() == 0) {
            jdbc.update(
                    "insert into case_file (id, version, checksum) values (?, 0, '')",
                    file.id().value());
        }
        String checksum = new CaseWriter(jdbc, contents, file).write();
        if (checksum.equals(before.checksum())) {
            return before;
        }
        CaseState after = new CaseState(before.version() + 1, checksum);
        jdbc.update(
                "update case_file set version = ?, checksum = ? where id = ?",
                after.version(),
                after.checksum(),
                file.id().value());
        return after;
    }

    private CaseState state(CaseId id, String lock) {
        try {
            return jdbc.queryForObject(
                    "select version, checksum from case_file where id = ?" + lock,
                    (row, number) -> new CaseState(row.getLong("version"), row.getString("checksum")),
                    id.value());
        } catch (EmptyResultDataAccessException e) {
            return CaseState.NONE;
        }
    }

    /**
     * Keeps a copy of a file of a case under its SHA-256. A second copy of the same file is not written, unless the first
     * has been damaged since.
     *
     * @throws StoreException when the file cannot be read or changes meanwhile
     */
    public FileId keepOriginal(CaseId id, Path file) {
        FileId sha;
        try {
            sha = Ingest.id(file);
        } catch (IOException e) {
            throw new StoreException("cannot read " + file + ": check that it is there and may be read", e);
        }
        originals.alone(() -> {
            originals.keep(file, sha);
            database.changing(() -> note(id, sha));
        });
        return sha;
    }

    private int note(CaseId id, FileId original) {
        Integer known = jdbc.queryForObject(
                "select count(*) from case_original where case_id = ? and sha256 = ?",
                Integer.class,
                id.value(),
                original.sha256());
        return known != null && known > 0
                ? 0
                : jdbc.update(
                        "insert into case_original (case_id, sha256) values (?, ?)", id.value(), original.sha256());
    }

    /**
     * Where an original is kept; its checksum is right.
     *
     * @throws StoreException when it is missing or damaged
     */
    public Path original(FileId id) {
        return originals.checked(id);
    }

    /**
     * What runs that were killed, and earlier ones, have done of a case already.
     *
     * @param program which build of the program asks; pieces of others are not used
     */
    public Pieces pieces(CaseId id, String program) {
        return new KeptPieces(piecesOf(id), program);
    }

    private Path piecesOf(CaseId id) {
        return home.resolve("pieces").resolve(id.value());
    }

    /**
     * Removes everything of a case but what the audit says of it: its contents, its assignments, and the originals that
     * no other case rests on. What a kill leaves of it, the next call for any case removes.
     *
     * @return whether there was anything
     */
    public boolean delete(CaseId id) {
        boolean[] found = {false};
        originals.alone(() -> {
            found[0] = database.changing(() -> deleteRows(id)) > 0;
            Folders.remove(piecesOf(id));
            for (String sha : gone()) {
                originals.remove(new FileId(sha));
                database.changing(() -> jdbc.update("delete from original_gone where sha256 = ?", sha));
            }
        });
        return found[0];
    }

    private int deleteRows(CaseId id) {
        String own = id.value();
        jdbc.update(
                "insert into original_gone (sha256) select sha256 from case_original o where case_id = ? "
                        + "and not exists (select 1 from original_gone g where g.sha256 = o.sha256)",
                own);
        int found = jdbc.update("delete from case_original where case_id = ?", own);
        jdbc.update("delete from original_gone where sha256 in (select sha256 from case_original)");
        List<String> tables = new ArrayList<>(Tables.ofCases(jdbc));
        Collections.reverse(tables);
        tables.forEach(table -> jdbc.update("delete from " + table + " where case_id = ?", own));
        jdbc.update("delete from import_job where case_id = ?", own);
        return found + jdbc.update("delete from case_file where id = ?", own);
    }

    /** What a kill left is looked at anew: a case may rest on it by now. */
    private List<String> gone() {
        return database.changing(() -> {
            jdbc.update("delete from original_gone where sha256 in (select sha256 from case_original)");
            return jdbc.queryForList("select sha256 from original_gone order by sha256", String.class);
        });
    }

    /** The folder for files that are on their way in. */
    public Path arriving() {
        return home.resolve("arriving");
    }

    /** The folder for the index, which is derived from the store and can be made again. */
    public Path derived() {
        return home.resolve("index");
    }

    /** The folder that says which states the index holds. */
    public Path indexed() {
        return home.resolve("indexed");
    }
}

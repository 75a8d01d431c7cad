package org.chartline.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup: first whether all of it is as it was written, then what it holds. */
final class BackupReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ROWS_AT_ONCE = 64;

    private final ZipFile zip;

    BackupReader(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws StoreException when anything is missing, changed or too much */
    void check(String schema) throws IOException {
        Map<String, String> sums = new LinkedHashMap<>();
        for (String line : text(BackupForm.CHECKSUMS).lines().toList()) {
            String[] parts = line.split(" {2}", 2);
            if (parts.length != 2) {
                throw damaged(BackupForm.CHECKSUMS);
            }
            sums.put(parts[1], parts[0]);
        }
        TreeSet<String> entries = new TreeSet<>();
        zip.stream().map(ZipEntry::getName).forEach(entries::add);
        entries.remove(BackupForm.CHECKSUMS);
        if (!entries.equals(new TreeSet<>(sums.keySet()))) {
            throw damaged("its list of checksums");
        }
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            check(sum.getKey(), sum.getValue());
        }
        if (!text(BackupForm.HEADING).equals(BackupForm.heading(schema))) {
            throw new StoreException("the backup is of another version of this program: restore it with that", null);
        }
    }

    private void check(String name, String expected) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = open(name)) {
            byte[] buffer = new byte[1 << 16];
            for (int some = in.read(buffer); some >= 0; some = in.read(buffer)) {
                digest.update(buffer, 0, some);
            }
        }
        String sum = HexFormat.of().formatHex(digest.digest());
        boolean named =
                BackupForm.original(name).map(id -> id.sha256().equals(sum)).orElse(true);
        if (!sum.equals(expected) || !named) {
            throw damaged(name);
        }
    }

    /** The originals that it holds. */
    List<FileId> originals() {
        return zip.stream()
                .map(ZipEntry::getName)
                .flatMap(name -> BackupForm.original(name).stream())
                .toList();
    }

    InputStream original(FileId id) throws IOException {
        return open(BackupForm.ofOriginal(id));
    }

    /** Puts the rows of all tables in place of what is there, in a transaction that somebody else holds. */
    void rows(JdbcTemplate jdbc) throws IOException {
        Map<String, Map<String, Boolean>> tables = Tables.of(jdbc);
        List<String> last = new ArrayList<>(tables.keySet());
        Collections.reverse(last);
        last.forEach(table -> jdbc.update("delete from " + table));
        for (Map.Entry<String, Map<String, Boolean>> table : tables.entrySet()) {
            rows(table.getKey(), table.getValue(), jdbc);
        }
    }

    private void rows(String table, Map<String, Boolean> columns, JdbcTemplate jdbc) throws IOException {
        String insert = "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(BackupForm.ofTable(table)), StandardCharsets.UTF_8))) {
            String heading = lines.readLine();
            if (heading == null || !heading.equals(JSON.writeValueAsString(columns.keySet()))) {
                throw damaged(table);
            }
            List<Object[]> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(row(JSON.readTree(line), columns));
                if (rows.size() == ROWS_AT_ONCE) {
                    jdbc.batchUpdate(insert, rows);
                    rows.clear();
                }
            }
            jdbc.batchUpdate(insert, rows);
        }
    }

    private static Object[] row(JsonNode cells, Map<String, Boolean> columns) {
        List<Object> row = new ArrayList<>();
        for (boolean bytes : columns.values()) {
            JsonNode cell = cells.path(row.size());
            row.add(bytes ? Base64.getDecoder().decode(cell.asString()) : value(cell));
        }
        return row.toArray();
    }

    /** The tables that are kept have no empty cells. */
    private static Object value(JsonNode cell) {
        if (cell.isBoolean()) {
            return cell.asBoolean();
        }
        return cell.isNumber() ? (Object) cell.asLong() : cell.asString();
    }

    private String text(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name);
        }
        return zip.getInputStream(entry);
    }

    private static StoreException damaged(String what) {
        return new StoreException("the backup is damaged or incomplete (" + what + "): nothing was restored", null);
    }
}

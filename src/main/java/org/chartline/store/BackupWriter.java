package org.chartline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup, in a transaction that somebody else holds. */
final class BackupWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate jdbc;
    private final Originals originals;
    private final ZipOutputStream zip;
    private final StringBuilder checksums = new StringBuilder();

    BackupWriter(JdbcTemplate jdbc, Originals originals, OutputStream out) {
        this.jdbc = jdbc;
        this.originals = originals;
        this.zip = new ZipOutputStream(out);
    }

    void write(String schema) throws IOException {
        entry(BackupForm.HEADING, out -> out.write(BackupForm.heading(schema).getBytes(StandardCharsets.UTF_8)));
        for (Map.Entry<String, Map<String, Boolean>> table : Tables.of(jdbc).entrySet()) {
            entry(
                    BackupForm.ofTable(table.getKey()),
                    out -> rows(table.getKey(), List.copyOf(table.getValue().keySet()), out));
        }
        for (String sha : jdbc.queryForList("select distinct sha256 from case_original order by 1", String.class)) {
            Path original = originals.checked(new FileId(sha));
            entry(BackupForm.ofOriginal(new FileId(sha)), out -> Files.copy(original, out));
        }
        String all = checksums.toString();
        entry(BackupForm.CHECKSUMS, out -> out.write(all.getBytes(StandardCharsets.UTF_8)));
        zip.finish();
    }

    private void entry(String name, WholeFile.Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest sum = Sha256.digest();
        content.writeTo(new DigestOutputStream(zip, sum));
        zip.closeEntry();
        checksums
                .append(HexFormat.of().formatHex(sum.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    /** A line with the columns, then one for each row; case by case, since the contents of all may not fit in memory. */
    private void rows(String table, List<String> columns, OutputStream out) throws IOException {
        line(columns, out);
        String select = "select " + String.join(", ", columns) + " from " + table;
        if (columns.contains("case_id")) {
            for (String id : jdbc.queryForList("select distinct case_id from " + table + " order by 1", String.class)) {
                rows(select + " where case_id = ?", columns.size(), out, id);
            }
        } else {
            rows(select, columns.size(), out);
        }
    }

    private void rows(String select, int columns, OutputStream out, Object... values) throws IOException {
        try {
            RowCallbackHandler row = rows -> {
                List<Object> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(rows.getObject(i)); // bytes become Base64
                }
                written(cells, out);
            };
            jdbc.query(select, row, values);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void written(List<?> cells, OutputStream out) {
        try {
            line(cells, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(List<?> cells, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(cells));
        out.write('\n');
    }
}

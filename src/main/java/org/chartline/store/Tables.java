package org.chartline.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which tables a backup holds, each after those that it refers to, with their columns. */
final class Tables {

    /** Flyway's own; and what is underway, whose files a backup does not hold. */
    private static final Set<String> NOT_KEPT = Set.of("flyway_schema_history", "import_job", "original_gone");

    private Tables() {}

    /** Columns by table; true for a column of bytes. */
    static Map<String, Map<String, Boolean>> of(JdbcTemplate jdbc) {
        return Objects.requireNonNull(
                jdbc.execute((ConnectionCallback<Map<String, Map<String, Boolean>>>) Tables::read));
    }

    private static Map<String, Map<String, Boolean>> read(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        List<String> names = new ArrayList<>();
        try (ResultSet rows = data.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.removeIf(name -> NOT_KEPT.contains(lower(name)));
        names.sort(null);
        Set<String> ordered = new LinkedHashSet<>();
        for (String name : names) {
            add(name, connection, ordered);
        }
        Map<String, Map<String, Boolean>> tables = new LinkedHashMap<>();
        for (String name : ordered) {
            tables.put(lower(name), columns(name, connection));
        }
        return tables;
    }

    private static void add(String name, Connection connection, Set<String> ordered) throws SQLException {
        List<String> needed = new ArrayList<>();
        try (ResultSet keys =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (keys.next()) {
                needed.add(keys.getString("PKTABLE_NAME"));
            }
        }
        for (String other : needed) {
            if (!other.equals(name)) {
                add(other, connection, ordered);
            }
        }
        ordered.add(name);
    }

    private static Map<String, Boolean> columns(String name, Connection connection) throws SQLException {
        Map<String, Boolean> columns = new LinkedHashMap<>();
        try (ResultSet rows =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), name, "%")) {
            while (rows.next()) {
                int type = rows.getInt("DATA_TYPE");
                columns.put(
                        lower(rows.getString("COLUMN_NAME")),
                        type == java.sql.Types.BINARY || type == java.sql.Types.VARBINARY);
            }
        }
        return columns;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

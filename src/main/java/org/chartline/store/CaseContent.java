package org.chartline.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.chartline.rows.Terms;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** The table of pieces of which cases consist: each compressed, and cut into parts. */
final class CaseContent {

    /** What a piece is, and what its two numbers mean, the table's definition says. */
    enum Kind {
        SOURCE,
        TEXT,
        BOXES,
        DOCUMENT,
        MENTIONS,
        CORRECTIONS;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    private static final int PART = 1 << 19;
    private static final int BUFFER = 1 << 13;
    private static final int ROWS_AT_ONCE = 64;

    private final JdbcTemplate jdbc;

    CaseContent(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Collects pieces of a case and writes them some at a time. */
    final class Writer {

        private final CaseId id;
        private final List<Object[]> rows = new ArrayList<>();

        private Writer(CaseId id) {
            this.id = id;
        }

        void put(Kind kind, int place, int page, byte[] content) {
            byte[] packed = pack(content);
            for (int part = 0; part == 0 || part * PART < packed.length; part++) {
                byte[] some = Arrays.copyOfRange(packed, part * PART, Math.min(packed.length, (part + 1) * PART));
                rows.add(new Object[] {id.value(), kind.toString(), place, page, part, some});
            }
            if (rows.size() >= ROWS_AT_ONCE) {
                flush();
            }
        }

        void flush() {
            jdbc.batchUpdate(
                    "insert into case_content (case_id, kind, place, page, part, content) values (?, ?, ?, ?, ?, ?)",
                    rows);
            rows.clear();
        }
    }

    Writer writer(CaseId id) {
        return new Writer(id);
    }

    /** All pieces of a kind, by place and page. */
    List<byte[]> all(CaseId id, Kind kind) {
        return query("", id.value(), kind.toString());
    }

    /** Pieces of one place, by page, from one page to before another. */
    List<byte[]> of(CaseId id, Kind kind, int place, int from, int to) {
        return query(" and place = ? and page >= ? and page < ?", id.value(), kind.toString(), place, from, to);
    }

    void remove(CaseId id, Kind kind, int place) {
        jdbc.update(
                "delete from case_content where case_id = ? and kind = ? and place = ?",
                id.value(),
                kind.toString(),
                place);
    }

    void removeAll(CaseId id) {
        jdbc.update("delete from case_content where case_id = ?", id.value());
    }

    private List<byte[]> query(String where, Object... values) {
        List<byte[]> pieces = new ArrayList<>();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        RowCallbackHandler row = rows -> {
            if (rows.getInt("part") == 0 && whole.size() > 0) {
                pieces.add(unpack(whole.toByteArray()));
                whole.reset();
            }
            whole.writeBytes(rows.getBytes("content"));
        };
        jdbc.query(
                "select part, content from case_content where case_id = ? and kind = ?" + where
                        + " order by place, page, part",
                row,
                values);
        if (whole.size() > 0) {
            pieces.add(unpack(whole.toByteArray()));
        }
        return pieces;
    }

    private static byte[] pack(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] unpack(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int some = inflater.inflate(buffer);
                if (some == 0 && !inflater.finished()) {
                    throw new DamagedPieceException("a piece has lost its end", null);
                }
                out.write(buffer, 0, some);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new DamagedPieceException("a piece is not one", e);
        } finally {
            inflater.end();
        }
    }
}

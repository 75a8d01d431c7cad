package org.chartline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

/** One Tesseract, for one thread. Holds native memory until it is closed. */
final class OcrEngine implements AutoCloseable {

    /** A line that reads badly is not read again as white on black: it takes a second pass and noise is no such line. */
    private static final String[][] SETTINGS = {{"invert_threshold", "0"}, {"debug_file", nowhere()}};

    /** Below this, what the detector says of a page's orientation is a guess. */
    private static final float SURE_TURN = 2;

    private final TessBaseAPI reader;

    private OcrEngine(TessBaseAPI reader) {
        this.reader = reader;
    }

    /** @throws OcrMissingException when this machine has no such engine */
    static OcrEngine open() {
        try {
            leptonica.setMsgSeverity(leptonica.L_SEVERITY_NONE);
            return new OcrEngine(open("eng", tesseract.OEM_LSTM_ONLY, tesseract.PSM_SINGLE_COLUMN));
        } catch (IOException | LinkageError e) {
            throw new OcrMissingException(e);
        }
    }

    private static TessBaseAPI open(String language, int mode, int segmentation) throws IOException {
        Path data = LanguageData.folder(language);
        TessBaseAPI api = new TessBaseAPI();
        if (api.Init(data.toString(), language, mode) != 0) {
            api.close();
            throw new IOException("Tesseract does not take its data in " + data);
        }
        for (String[] setting : SETTINGS) {
            api.SetVariable(setting[0], setting[1]);
        }
        api.SetPageSegMode(segmentation);
        return api;
    }

    /** The words of an upright picture, in the order in which they were found. */
    List<OcrWord> read(PIX picture, int dpi) {
        reader.SetImage(picture);
        reader.SetSourceResolution(dpi);
        try {
            BytePointer table = reader.GetTSVText(0);
            if (table == null || table.isNull()) {
                return List.of();
            }
            String rows = table.getString(StandardCharsets.UTF_8);
            tesseract.TessDeleteText(table);
            return words(rows);
        } finally {
            reader.Clear();
            reader.ClearAdaptiveClassifier(); // what a page taught it must not change how the next one is read
        }
    }

    /** Rows of level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    private static List<OcrWord> words(String rows) {
        List<OcrWord> words = new ArrayList<>();
        int line = 0;
        for (String row : rows.split("\n")) {
            String[] cells = row.split("\t", -1);
            if (cells.length < 12) {
                continue;
            }
            if (cells[0].equals("4")) {
                line++;
            } else if (cells[0].equals("5") && !cells[11].isBlank()) {
                words.add(new OcrWord(
                        plain(cells[11].strip()),
                        line,
                        Integer.parseInt(cells[6]),
                        Integer.parseInt(cells[7]),
                        Integer.parseInt(cells[8]),
                        Integer.parseInt(cells[9]),
                        Math.max(0, Math.min(1, Float.parseFloat(cells[10]) / 100))));
            }
        }
        return words;
    }

    /** Which way a quotation mark leans, no scan shows reliably. */
    private static String plain(String text) {
        return text.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"');
    }

    /** By how many quarter turns clockwise a picture must be turned to stand upright; empty when that cannot be told. */
    static OptionalInt turn(PIX picture) {
        try (TessBaseAPI detector = open("osd", tesseract.OEM_TESSERACT_ONLY, tesseract.PSM_OSD_ONLY);
                IntPointer degrees = new IntPointer(1);
                FloatPointer sure = new FloatPointer(1);
                PointerPointer<BytePointer> script = new PointerPointer<>(1); // its name stays the engine's own
                FloatPointer scriptSure = new FloatPointer(1)) {
            detector.SetImage(picture);
            boolean told = detector.DetectOrientationScript(degrees, sure, script, scriptSure);
            return told && sure.get() >= SURE_TURN
                    ? OptionalInt.of(Math.floorMod(360 - degrees.get(), 360) / 90)
                    : OptionalInt.empty();
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    private static String nowhere() {
        return System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null";
    }

    @Override
    public void close() {
        reader.End();
        reader.close();
    }
}

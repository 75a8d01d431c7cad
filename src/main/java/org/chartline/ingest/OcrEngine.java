package org.chartline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.ETEXT_DESC;
import org.bytedeco.tesseract.ResultIterator;
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
            return reader.Recognize((ETEXT_DESC) null) == 0 ? words() : List.of();
        } finally {
            reader.Clear();
            reader.ClearAdaptiveClassifier(); // what a page taught it must not change how the next one is read
        }
    }

    /** The words of a picture that shows one line. */
    List<OcrWord> readLine(PIX picture, int dpi) {
        reader.SetPageSegMode(tesseract.PSM_SINGLE_LINE);
        try {
            return read(picture, dpi);
        } finally {
            reader.SetPageSegMode(tesseract.PSM_SINGLE_COLUMN);
        }
    }

    private List<OcrWord> words() {
        List<OcrWord> words = new ArrayList<>();
        ResultIterator results = reader.GetIterator();
        if (results == null || results.isNull()) {
            return words;
        }
        try (results) {
            int line = 0;
            do {
                line += results.IsAtBeginningOf(tesseract.RIL_TEXTLINE) ? 1 : 0;
                word(results, line).ifPresent(words::add);
            } while (results.Next(tesseract.RIL_WORD));
        }
        return words;
    }

    /** Empty for what the engine took for a word and has no letters. */
    private static Optional<OcrWord> word(ResultIterator results, int line) {
        String text = text(results);
        int[] left = new int[1];
        int[] top = new int[1];
        int[] right = new int[1];
        int[] bottom = new int[1];
        if (text.isBlank() || !results.BoundingBox(tesseract.RIL_WORD, left, top, right, bottom)) {
            return Optional.empty();
        }
        float sure = Math.max(0, Math.min(1, results.Confidence(tesseract.RIL_WORD) / 100));
        List<Integer> edges = edges(results, text);
        return Optional.of(
                new OcrWord(plain(text), line, left[0], top[0], right[0] - left[0], bottom[0] - top[0], sure, edges));
    }

    private static String text(ResultIterator results) {
        BytePointer text = results.GetUTF8Text(tesseract.RIL_WORD);
        if (text == null || text.isNull()) {
            return "";
        }
        String word = text.getString(StandardCharsets.UTF_8).strip();
        tesseract.TessDeleteText(text);
        return word;
    }

    /** Leaves the results at the last sign of the word. */
    private static List<Integer> edges(ResultIterator results, String text) {
        int[] left = new int[1];
        int[] right = new int[1];
        int[] across = new int[1];
        List<Integer> edges = new ArrayList<>();
        for (int before = -1; edges.size() < text.length(); before = right[0]) {
            results.BoundingBox(tesseract.RIL_SYMBOL, left, across, right, across);
            if (before >= 0) {
                edges.add((before + left[0]) / 2);
            }
            if (results.IsAtFinalElement(tesseract.RIL_WORD, tesseract.RIL_SYMBOL)
                    || !results.Next(tesseract.RIL_SYMBOL)) {
                break;
            }
        }
        return edges.size() == text.length() - 1 ? edges : List.of();
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

package org.chartline.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a set's {@code docs.tsv} says of its texts: a header, then a line a text, {@code doc} its name. */
final class Labels {

    private Labels() {}

    static List<AnnotatedText> put(Path folder, List<AnnotatedText> texts) {
        Path table = folder.resolve("docs.tsv");
        if (!Files.exists(table)) {
            return texts;
        }
        Map<String, Map<String, String>> labels = read(table);
        List<AnnotatedText> labelled = new ArrayList<>();
        for (AnnotatedText text : texts) {
            labelled.add(text.labelled(labels.getOrDefault(text.name().replaceFirst("\\.txt$", ""), Map.of())));
        }
        return labelled;
    }

    private static Map<String, Map<String, String>> read(Path table) {
        List<String> lines =
                Folder.text(table).lines().filter(line -> !line.isBlank()).toList();
        String[] header = lines.isEmpty() ? new String[0] : lines.get(0).split("\t", -1);
        if (header.length == 0 || !header[0].equals("doc")) {
            throw new BadGoldException(table + ":1: expected a header whose first column is doc", null);
        }
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != header.length) {
                throw new BadGoldException(
                        table + ":" + (i + 1) + ": " + cells.length + " columns (expected " + header.length + ")",
                        null);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 1; column < header.length; column++) {
                row.put(header[column], cells[column]);
            }
            labels.put(cells[0].replaceFirst("\\.txt$", ""), row);
        }
        return labels;
    }
}

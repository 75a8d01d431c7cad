package org.chartline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chartline.Pipeline;
import org.chartline.TaggedFile;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.chartline.exchange.CsvFormat;
import org.chartline.exchange.JsonFormat;
import org.chartline.ingest.Input;
import org.chartline.ingest.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the mentions of each file, by itself. */
@Command(
        name = "tag",
        description = {
            "Writes the mentions of each file: NAME.txt, the text that was read, and NAME.json in the gold format, with "
                    + "offsets into that text. NAME is the file's name without its ending (with it, where two files "
                    + "would get the same name). The format csv adds one table, mentions.csv."
        },
        footer = {"", "Example: chartline tag letters --out mentions"})
final class TagCommand implements Callable<Integer> {

    /** What can be written. */
    enum Format {
        JSON,
        CSV
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Threads threads = new Threads();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders whose files are taken.")
    private List<Path> paths = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out = Path.of("");

    private Set<Format> formats = EnumSet.of(Format.JSON);

    @Option(names = "--format", paramLabel = "LIST", description = "json, csv or both: json,csv (default: json).")
    private void formats(String list) {
        formats = EnumSet.noneOf(Format.class);
        for (String name : list.split(",", -1)) {
            formats.add(format(name.strip()));
        }
    }

    private Format format(String name) {
        for (Format format : Format.values()) {
            if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new ParameterException(
                spec.commandLine(), "--format " + name + ": not a format that tag writes: use json or csv");
    }

    @Override
    public Integer call() {
        List<Path> files = Inputs.files(paths, out);
        try (OutputFolder folder = OutputFolder.open(out);
                ProgressLine progress = new ProgressLine(true);
                Pipeline pipeline = threads.pipeline(progress)) {
            List<Input> inputs = pipeline.open(files);
            Map<Input, String> names = names(inputs);
            List<Result> results = pipeline.tagEach(inputs, (input, tagged) -> {
                Result result = Result.of(tagged, names.getOrDefault(input, ""));
                result.write(folder, formats);
                return result;
            });
            if (formats.contains(Format.CSV)) {
                folder.write("mentions.csv", csv(results));
            }
            folder.finish();
            progress.close();
            report(results);
        }
        return 0;
    }

    private void report(List<Result> results) {
        List<SourceFile.Refused> refused = new ArrayList<>();
        int mentions = 0;
        for (Result result : results) {
            mentions += result.text().annotations().size();
            if (result.file() instanceof SourceFile.Refused file) {
                refused.add(file);
            }
        }
        spec.commandLine()
                .getOut()
                .printf(
                        "%d of %d files tagged, %d mentions, in %s%n",
                        results.size() - refused.size(), results.size(), mentions, out);
        refused.forEach(file ->
                spec.commandLine().getOut().printf("refused: %s: %s: %s%n", file.name(), file.reason(), file.detail()));
    }

    private static String csv(List<Result> results) {
        StringBuilder csv = new StringBuilder(CsvFormat.header());
        for (Result result : results) {
            for (Annotation annotation : result.text().annotations()) {
                csv.append(CsvFormat.line(result.text().name(), annotation));
            }
        }
        return csv.toString();
    }

    private static Map<Input, String> names(List<Input> inputs) {
        List<String> names = OutputNames.of(inputs.stream()
                .map(input -> input.name().replace('/', '_')) // files in files
                .toList());
        Map<Input, String> byInput = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            byInput.put(inputs.get(i), names.get(i));
        }
        return byInput;
    }

    /** A file's mentions, with offsets into the text of the whole file. */
    private record Result(String name, SourceFile file, AnnotatedText text) {

        static Result of(TaggedFile tagged, String name) {
            return new Result(
                    name, tagged.file(), new AnnotatedText(name + ".txt", tagged.text(), Annotations.of(tagged)));
        }

        void write(OutputFolder folder, Set<Format> formats) {
            if (file instanceof SourceFile.Refused) {
                return;
            }
            folder.write(name + ".txt", text.text());
            if (formats.contains(Format.JSON)) {
                folder.write(name + ".json", JsonFormat.json(text));
            }
        }
    }
}

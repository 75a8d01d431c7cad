package org.chartline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chartline.divide.DocumentLesson;
import org.chartline.divide.DocumentModels;
import org.chartline.eval.Training;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Format;
import org.chartline.tag.AssertionModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rebuilds the models from the corpora and shows what they bring. */
@Command(
        name = "train",
        description = "Trains the assertion model on the training part of a corpus and shows, part by part, how often "
                + "assertions are right with the rules alone and with the model. The same corpus gives the same model.",
        footer = {
            "",
            "Example: chartline train --gold corpora/notes --out src/main/resources/models/assertion.bin",
            "         chartline train --documents corpora/documents --out src/main/resources/models"
        })
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            defaultValue = "corpora/notes",
            description = "The corpus, with a docs.tsv that tells its splits (default: ${DEFAULT-VALUE}).")
    private Path gold = Path.of("");

    @Option(names = "--also", paramLabel = "DIR", description = "Another gold set to show the ablation on.")
    private List<Path> also = new ArrayList<>();

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "Trains the models of documents (type, day, boundaries) on the texts of this folder instead.")
    private @Nullable Path documents;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the model, a folder with --documents; without it none is written.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (documents != null) {
            return trainDocuments(documents);
        }
        List<AnnotatedText> all = Format.read(gold);
        AssertionModel model = AssertionModel.train(Training.lessons(part(all, "training")));
        PrintWriter print = spec.commandLine().getOut();
        print.printf("%-16s%10s%12s%12s%n", "assertion", "mentions", "rules", "with model");
        for (String split : List.of("training", "development", "held-back")) {
            print.println(Training.ablation(split, Training.lessons(part(all, split)), model)
                    .line());
        }
        for (Path set : also) {
            print.println(
                    Training.ablation(String.valueOf(set.getFileName()), Training.lessons(Format.read(set)), model)
                            .line());
        }
        if (out != null) {
            write(out, model);
        }
        return 0;
    }

    private int trainDocuments(Path folder) {
        List<DocumentLesson> lessons = DocumentLesson.read(folder);
        DocumentModels models = DocumentModels.train(lessons);
        spec.commandLine().getOut().printf("trained on %d documents%n", lessons.size());
        if (out != null) {
            models.write(out);
        }
        return 0;
    }

    private static List<AnnotatedText> part(List<AnnotatedText> all, String split) {
        return all.stream()
                .filter(text -> split.equals(text.labels().get("split")))
                .toList();
    }

    private static void write(Path file, AssertionModel model) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            model.write(bytes);
            Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("--out " + file + ": cannot be written: choose another place", e);
        }
    }
}

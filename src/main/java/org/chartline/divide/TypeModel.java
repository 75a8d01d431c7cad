package org.chartline.divide;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.GenericModelSerializer;
import org.chartline.ingest.Page;
import org.chartline.rows.Terms;

/**
 * How likely each type of document is by all the words of its first pages: an OpenNLP maximum entropy model. The rows know
 * the titles that somebody wrote down; the model knows documents by what is on them.
 *
 * <p>Its card, {@code models/README.md}, tells what it was trained on and what it brings.
 */
public final class TypeModel {

    private static final String RESOURCE = "/models/document-types.bin.gz";

    private static final int ITERATIONS = Integer.getInteger("it", 100);

    private static final double L2_COST = Double.parseDouble(System.getProperty("l2", "0.3"));

    /** Steps of a weight from 0 to 1. */
    private static final int STEPS = 32;

    private final MaxentModel model;

    private TypeModel(MaxentModel model) {
        this.model = model;
    }

    /** A document of a known type. */
    public record Lesson(DocumentType type, List<Page> pages) {}

    /** The model that ships with the program. */
    static TypeModel shipped() {
        try (InputStream in = Objects.requireNonNull(TypeModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new TypeModel(new GenericModelSerializer().create(new GZIPInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** Trains a model; the same lessons give the same model. Types of which there are few lessons count for more. */
    public static TypeModel train(List<Lesson> lessons) {
        Map<DocumentType, Long> counts =
                lessons.stream().collect(Collectors.groupingBy(Lesson::type, Collectors.counting()));
        long most = Collections.max(counts.values());
        Leaves leaves = new Leaves();
        List<Event> events = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Event event = new Event(
                    lesson.type().toString(),
                    TypeFeatures.of(lesson.pages().stream().map(leaves::leaf).toList()));
            long times = Math.round(Math.sqrt((double) most / counts.getOrDefault(lesson.type(), most)));
            events.addAll(Collections.nCopies((int) times, event));
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put(QNTrainer.L1COST_PARAM, Double.parseDouble(System.getProperty("l1", "0")));
        parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
        try {
            return new TypeModel(rounded((AbstractModel) TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                    .train(ObjectStreamUtils.createObjectStream(events))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Weights in few binary digits pack ten times as well and tell the same. */
    private static AbstractModel rounded(AbstractModel model) {
        Object[] data = model.getDataStructures();
        Context[] weights = (Context[]) data[0];
        for (Context weight : weights) {
            double[] values = weight.getParameters();
            Arrays.setAll(values, i -> Math.rint(values[i] * STEPS) / STEPS);
        }
        return model;
    }

    /** Writes the model as {@link #shipped} reads it. */
    public void write(OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out);
        new GenericModelSerializer().serialize((AbstractModel) model, packed);
        packed.finish();
    }

    /** How likely each type is, 0 to 1; types of which the model has learnt nothing are not there. */
    Map<DocumentType, Double> chances(List<Leaf> leaves) {
        return chances(TypeFeatures.of(leaves));
    }

    private Map<DocumentType, Double> chances(String[] features) {
        double[] outcomes = model.eval(features);
        Map<DocumentType, Double> chances = new EnumMap<>(DocumentType.class);
        for (int i = 0; i < outcomes.length; i++) {
            chances.put(Terms.parse(DocumentType.class, model.getOutcome(i)), outcomes[i]);
        }
        return chances;
    }

    /** The line of a page's head that speaks most for a type. */
    Cue mostTelling(Leaf leaf, DocumentType type) {
        Place telling = new Place(leaf.page().number(), 0, 0);
        double most = -1;
        for (Place line :
                leaf.lines().subList(0, Math.min(TypeFeatures.HEAD, leaf.lines().size()))) {
            String words = leaf.body().substring(line.begin(), line.end());
            double chance = words.isBlank()
                    ? -1
                    : chances(TypeFeatures.ofHeadLine(words)).getOrDefault(type, 0.0);
            if (chance > most) {
                telling = line;
                most = chance;
            }
        }
        String quote = leaf.page().text().substring(telling.begin(), telling.end());
        return new Cue("type", "type-model", telling, quote);
    }
}

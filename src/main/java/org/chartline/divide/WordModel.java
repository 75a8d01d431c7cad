package org.chartline.divide;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.GenericModelSerializer;

/** A maximum entropy model of OpenNLP in a packed file: how likely each outcome is, given what was seen. */
final class WordModel {

    private static final int ITERATIONS = 100;

    private static final double L2_COST = 0.1;

    /** Steps of a weight from 0 to 1. */
    private static final int STEPS = 32;

    private final AbstractModel model;

    private WordModel(AbstractModel model) {
        this.model = model;
    }

    /** The model of a resource of the program. */
    static WordModel read(String resource) {
        try (InputStream in = Objects.requireNonNull(WordModel.class.getResourceAsStream(resource), resource)) {
            return new WordModel(new GenericModelSerializer().create(new GZIPInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Trains a model; the same events give the same model. */
    static WordModel train(List<Event> events) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
        try {
            return new WordModel(rounded((AbstractModel) TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                    .train(ObjectStreamUtils.createObjectStream(events))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Weights in few binary digits pack ten times as well and tell the same. */
    private static AbstractModel rounded(AbstractModel model) {
        for (Context weight : (Context[]) model.getDataStructures()[0]) {
            double[] values = weight.getParameters();
            Arrays.setAll(values, i -> Math.rint(values[i] * STEPS) / STEPS);
        }
        return model;
    }

    /** Writes the model as {@link #read} reads it. */
    void write(OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out);
        new GenericModelSerializer().serialize(model, packed);
        packed.finish();
    }

    /** How likely each outcome is, 0 to 1. */
    Map<String, Double> chances(String[] features) {
        double[] outcomes = model.eval(features);
        Map<String, Double> chances = new TreeMap<>();
        for (int i = 0; i < outcomes.length; i++) {
            chances.put(model.getOutcome(i), outcomes[i]);
        }
        return chances;
    }

    /** The logarithm of the odds of an outcome. */
    double logOdds(String outcome, String[] features) {
        double chance = model.eval(features)[model.getIndex(outcome)];
        return Math.log(chance / (1 - chance));
    }
}

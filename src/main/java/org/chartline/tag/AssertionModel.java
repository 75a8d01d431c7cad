package org.chartline.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.GenericModelSerializer;
import org.chartline.rows.Terms;

/**
 * A second opinion on the assertion of medications and procedures: an OpenNLP maximum entropy model over what the rows
 * decided, the cue, the section and the words around. It is asked only where the rows heard no cue, or a weak one, and
 * heeded only where it is sure.
 *
 * <p>Its card, {@code models/README.md}, tells what it was trained on and what it brings.
 */
public final class AssertionModel {

    private static final String RESOURCE = "models/assertion.bin";

    /** How sure it must be to overrule the rows. */
    private static final double SURE = 0.75;

    /** Words on either side that it looks at, within the line. */
    private static final int WORDS = 5;

    private static final int CHARACTERS = 80;

    private static final Pattern WORD = Pattern.compile("[A-Za-z']{1,30}|\\d+(?:[/.-]\\d+){0,3}|[.:;,()]");

    private final MaxentModel model;

    private AssertionModel(MaxentModel model) {
        this.model = model;
    }

    /** A found mention and what gold says of it. */
    public record Lesson(String text, Mention.Asserted found, String section, Assertion gold) {}

    /** The model that ships with the program; empty where none does. */
    static Optional<AssertionModel> shipped() {
        ClassLoader loader = AssertionModel.class.getClassLoader();
        try (InputStream in = loader == null ? null : loader.getResourceAsStream(RESOURCE)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new AssertionModel(new GenericModelSerializer().create(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /**
     * Trains a model; the same lessons give the same model.
     *
     * @throws UncheckedIOException never, in practice: all is in memory
     */
    public static AssertionModel train(List<Lesson> lessons) {
        List<Event> events = new ArrayList<>();
        for (Lesson lesson : lessons) {
            if (reviews(lesson.found())) {
                events.add(new Event(
                        lesson.gold().toString(),
                        features(lesson.text(), lesson.found(), lesson.section())
                                .toArray(String[]::new)));
            }
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 150);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put(QNTrainer.L2COST_PARAM, 1.0);
        try {
            EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
            return new AssertionModel(trainer.train(ObjectStreamUtils.createObjectStream(events)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the model as {@link #shipped} reads it. */
    public void write(OutputStream out) throws IOException {
        new GenericModelSerializer().serialize((AbstractModel) model, out);
    }

    /** The mention with the model's assertion where it overrules the rows, else the mention itself. */
    public Mention review(String text, Mention mention, String section) {
        if (!(mention instanceof Mention.Asserted asserted) || !reviews(asserted)) {
            return mention;
        }
        double[] outcomes = model.eval(features(text, asserted, section).toArray(String[]::new));
        String best = model.getBestOutcome(outcomes);
        double sure = outcomes[model.getIndex(best)];
        Assertion assertion = Terms.parse(Assertion.class, best);
        if (sure < SURE || assertion == asserted.assertion()) {
            return mention;
        }
        Span span = mention.evidence().span();
        Evidence evidence = new Evidence(
                span,
                mention.evidence().text(),
                mention.evidence().rule(),
                Optional.of(
                        new Evidence.Cue("assertion-model", mention.evidence().text(), span)));
        if (asserted instanceof Medication m) {
            return new Medication(evidence, m.kind(), m.ingredient(), assertion, m.sig(), m.change(), m.allergy());
        }
        return asserted instanceof Procedure p
                ? new Procedure(
                        evidence, p.family(), assertion, p.count(), p.frequency(), p.duration(), p.site(), p.side())
                : mention;
    }

    /** Allergies and UR's refusals are settled by their words. */
    private static boolean reviews(Mention.Asserted found) {
        return (found instanceof Medication || found instanceof Procedure)
                && found.assertion() != Assertion.OTHER
                && found.assertion() != Assertion.DENIED;
    }

    private static List<String> features(String text, Mention.Asserted found, String section) {
        List<String> features = new ArrayList<>();
        String rows = found.assertion().toString();
        String cue = found.evidence().cue().map(Evidence.Cue::rule).orElse("none");
        String type = found.type().toString();
        features.add("rows=" + rows);
        features.add("cue=" + cue);
        features.add("section=" + section + "/" + type);
        features.add("rows-section=" + rows + "/" + section);
        if (found instanceof Procedure procedure) {
            features.add("family=" + procedure.family());
            features.add("count=" + procedure.count().isPresent());
        }
        if (found instanceof Medication medication) {
            features.add("sig=" + medication.sig().frequency().isPresent()
                    + medication.sig().quantity().isPresent());
            medication.change().ifPresent(change -> features.add("change=" + change));
        }
        Span span = found.evidence().span();
        int from = Math.max(
                Math.max(0, span.begin() - CHARACTERS), text.lastIndexOf('\n', Math.max(0, span.begin() - 1)) + 1);
        List<String> before = words(text.substring(Math.min(from, span.begin()), span.begin()));
        int lineEnd = text.indexOf('\n', span.end());
        int to = Math.min(Math.min(text.length(), span.end() + CHARACTERS), lineEnd < 0 ? text.length() : lineEnd);
        List<String> after = words(text.substring(span.end(), Math.max(span.end(), to)));
        for (int i = 1; i <= Math.min(WORDS, before.size()); i++) {
            String word = before.get(before.size() - i);
            features.add("before=" + word);
            features.add(i == 1 ? "before1=" + word : "near=" + (i <= 3) + word);
        }
        for (int i = 0; i < Math.min(WORDS, after.size()); i++) {
            features.add("after=" + after.get(i));
            if (i == 0) {
                features.add("after1=" + after.get(i));
            }
        }
        return features;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            words.add(!Character.isDigit(word.charAt(0)) ? word : word.contains("/") ? "0/0" : "0");
        }
        return words;
    }
}

package org.chartline.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
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
    private static final double SURE = 0.88;

    /** Kinds of sections of which a determination is made: the corpora hold few, and the rows read them better. */
    private static final Set<String> DETERMINATION = Set.of(
            Section.Kind.RATIONALE.toString(), Section.Kind.REQUEST.toString(), Section.Kind.CASE_SUMMARY.toString());

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
            if (reviews(lesson.found()) && !DETERMINATION.contains(lesson.section())) {
                events.add(new Event(
                        lesson.gold().toString(),
                        AssertionFeatures.of(lesson.text(), lesson.found(), lesson.section())
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

    /**
     * The mention with the model's assertion where it overrules the rows, else the mention itself.
     *
     * @param sections the kind of section at an offset of the text
     */
    public Mention review(String text, Mention mention, IntFunction<String> sections) {
        if (!(mention instanceof Mention.Asserted asserted) || !reviews(asserted)) {
            return mention;
        }
        String section = sections.apply(mention.evidence().span().begin());
        if (DETERMINATION.contains(section)) {
            return mention;
        }
        double[] outcomes =
                model.eval(AssertionFeatures.of(text, asserted, section).toArray(String[]::new));
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

    /**
     * Only where no cue of the rows spoke; allergies and UR's refusals are settled by their words.
     */
    private static boolean reviews(Mention.Asserted found) {
        return (found instanceof Medication || found instanceof Procedure)
                && found.assertion() != Assertion.OTHER
                && found.assertion() != Assertion.DENIED
                && found.evidence()
                        .cue()
                        .map(Evidence.Cue::rule)
                        .filter(AssertionModel::speaks)
                        .isEmpty();
    }

    /** Whether a cue is of the sentence's own words, and not the heading's or of NegEx. */
    private static boolean speaks(String rule) {
        return !rule.startsWith("section-") && !rule.equals("ctakes-negex");
    }
}

package org.chartline.divide;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opennlp.tools.ml.model.Event;
import org.chartline.rows.Terms;

/**
 * How likely each type of document is by all the words of its first pages: an OpenNLP maximum entropy model. The rows know
 * the titles that somebody wrote down; the model knows documents by what is on them.
 *
 * <p>Its card, {@code models/README.md}, tells what it was trained on and what it brings.
 */
final class TypeModel {

    static final String RESOURCE = "/models/document-types.bin.gz";

    private final WordModel model;

    private TypeModel(WordModel model) {
        this.model = model;
    }

    /** The model that ships with the program. */
    static TypeModel shipped() {
        return new TypeModel(WordModel.read(RESOURCE));
    }

    /** Trains a model; the same lessons give the same model. Types of which there are few lessons count for more. */
    static TypeModel train(List<DocumentLesson> lessons) {
        Map<DocumentType, Long> counts =
                lessons.stream().collect(Collectors.groupingBy(DocumentLesson::type, Collectors.counting()));
        long most = Collections.max(counts.values());
        Leaves leaves = new Leaves();
        List<Event> events = new ArrayList<>();
        for (DocumentLesson lesson : lessons) {
            Event event = new Event(
                    lesson.type().toString(),
                    TypeFeatures.of(lesson.pages().stream().map(leaves::leaf).toList()));
            long times = Math.round(Math.sqrt((double) most / counts.getOrDefault(lesson.type(), most)));
            events.addAll(Collections.nCopies((int) times, event));
        }
        return new TypeModel(WordModel.train(events));
    }

    /** Writes the model as {@link #shipped} reads it. */
    void write(OutputStream out) throws IOException {
        model.write(out);
    }

    /** How likely each type is, 0 to 1; types of which the model has learnt nothing are not there. */
    Map<DocumentType, Double> chances(List<Leaf> leaves) {
        return chances(TypeFeatures.of(leaves));
    }

    private Map<DocumentType, Double> chances(String[] features) {
        Map<DocumentType, Double> chances = new EnumMap<>(DocumentType.class);
        model.chances(features).forEach((type, chance) -> chances.put(Terms.parse(DocumentType.class, type), chance));
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

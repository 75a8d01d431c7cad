package org.chartline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.chartline.divide.Divider;
import org.chartline.divide.Document;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.chartline.ingest.Ingest;
import org.chartline.rows.Terms;
import org.chartline.tag.Assertion;
import org.chartline.tag.AssertionModel;
import org.chartline.tag.ClinicalTagger;
import org.chartline.tag.Mention;
import org.chartline.tag.SectionKinds;

/** Trains models on a gold set, and tells by an ablation whether they help on another. */
public final class Training {

    private Training() {}

    /**
     * How often the assertion of matched medications and procedures is right.
     *
     * @param rows with the rows alone
     * @param model with the model's second opinion
     */
    public record Ablation(String part, int mentions, int rows, int model) {

        /** One line for people. */
        public String line() {
            return String.format(
                    Locale.ROOT,
                    "%-16s%10d%12.3f%12.3f",
                    part,
                    mentions,
                    (double) rows / Math.max(1, mentions),
                    (double) model / Math.max(1, mentions));
        }
    }

    /** What the rows find in a set, beside gold. The rows must be run without a model. */
    public static List<AssertionModel.Lesson> lessons(List<AnnotatedText> gold) {
        List<AssertionModel.Lesson> lessons = new ArrayList<>();
        try (ClinicalTagger tagger = ClinicalTagger.ofRowsAlone()) {
            for (AnnotatedText text : gold) {
                IntFunction<String> sections = SectionKinds.of(text.text());
                for (Document document : new Divider().divide(List.of(Ingest.text(text.name(), text.text())))) {
                    for (Mention mention : tagger.tag(document)) {
                        lesson(text, document, mention, sections, lessons);
                    }
                }
            }
        }
        return lessons;
    }

    private static void lesson(
            AnnotatedText text,
            Document document,
            Mention mention,
            IntFunction<String> sections,
            List<AssertionModel.Lesson> lessons) {
        if (!(mention instanceof Mention.Asserted asserted)) {
            return;
        }
        Annotation found = Annotation.of(mention);
        text.annotations().stream()
                .filter(gold -> gold.type().equals(found.type()) && gold.overlap(found) > 0)
                .filter(gold -> gold.attrs().containsKey("assertion"))
                .findFirst()
                .ifPresent(gold -> lessons.add(new AssertionModel.Lesson(
                        document.text(),
                        asserted,
                        sections.apply(found.begin()),
                        Terms.parse(Assertion.class, String.valueOf(gold.attrs().get("assertion"))))));
    }

    /** What a model changes on lessons that it was not taught. */
    public static Ablation ablation(String part, List<AssertionModel.Lesson> lessons, AssertionModel model) {
        int all = 0;
        int rows = 0;
        int reviewed = 0;
        for (AssertionModel.Lesson lesson : lessons) {
            Mention after = model.review(lesson.text(), lesson.found(), at -> lesson.section());
            all++;
            rows += lesson.found().assertion() == lesson.gold() ? 1 : 0;
            reviewed += after instanceof Mention.Asserted asserted && asserted.assertion() == lesson.gold() ? 1 : 0;
        }
        return new Ablation(part, all, rows, reviewed);
    }
}

package org.chartline.tag;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.chartline.divide.Document;

/**
 * Finds all mentions of a document: the door of this room.
 *
 * <p>May be called from any number of threads. An analysis engine serves one call at a time, because cTAKES' annotators
 * silently mix up results when shared; engines are made on demand and kept for the next call.
 */
public final class ClinicalTagger implements AutoCloseable {

    static {
        prepareUima();
    }

    private final Queue<Engine> idle = new ConcurrentLinkedQueue<>();
    private final Optional<AssertionModel> model;

    /** With the models that ship with the program. */
    public ClinicalTagger() {
        this(AssertionModel.shipped());
    }

    private ClinicalTagger(Optional<AssertionModel> model) {
        this.model = model;
    }

    /** Without models: what a model is trained on and compared with. */
    public static ClinicalTagger ofRowsAlone() {
        return new ClinicalTagger(Optional.empty());
    }

    /**
     * The mentions of a document, ordered by their spans.
     *
     * @throws TaggingException when the pipeline fails; its message names the document, never its text
     */
    public List<Mention> tag(Document document) {
        Engine engine = idle.poll();
        if (engine == null) {
            engine = Engine.create();
        }
        try {
            return StampDates.with(reviewed(document, engine.tag(document)), document);
        } catch (UIMAException e) {
            throw new TaggingException("cannot tag document " + document.id() + " of " + document.fileName(), e);
        } finally {
            idle.add(engine);
        }
    }

    private List<Mention> reviewed(Document document, List<Mention> mentions) {
        if (model.isEmpty()) {
            return mentions;
        }
        String text = document.runningText();
        IntFunction<String> sections = SectionKinds.of(text);
        return mentions.stream()
                .map(mention -> model.get().review(text, mention, sections))
                .toList();
    }

    /** Frees the engines that are idle. */
    @Override
    public void close() {
        for (Engine engine = idle.poll(); engine != null; engine = idle.poll()) {
            engine.pipeline().destroy();
        }
    }

    /**
     * Must run before any JCas class is touched, or UIMA 3 says much later that a type "used in Java code, but was not
     * declared" (3.5.0 to 3.6.1).
     */
    static void prepareUima() {
        try {
            Class.forName("org.apache.uima.cas.impl.TypeSystemImpl");
        } catch (ClassNotFoundException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private record Engine(AnalysisEngine pipeline, JCas cas) {

        static Engine create() {
            try {
                AnalysisEngine pipeline = AnalysisEngineFactory.createEngine(ClinicalPipeline.description());
                return new Engine(pipeline, pipeline.newJCas());
            } catch (UIMAException e) {
                throw new TaggingException("cannot start the pipeline", e);
            }
        }

        List<Mention> tag(Document document) throws UIMAException {
            cas.reset();
            cas.setDocumentText(Layout.flow(document.runningText()));
            cas.setDocumentLanguage("en");
            new SourceAnnotation(cas, document).addToIndexes();
            pipeline.process(cas);
            return JCasUtil.select(cas, MentionAnnotation.class).stream()
                    .map(MentionAnnotation::mention)
                    .toList();
        }
    }
}

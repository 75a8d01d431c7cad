package org.chartline.tag;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.ctakes.core.ae.SentenceDetector;
import org.apache.ctakes.core.ae.TokenizerAnnotatorPTB;
import org.apache.ctakes.dictionary.lookup2.concurrent.ThreadSafeFastLookup;
import org.apache.ctakes.necontexts.ContextAnnotator;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/**
 * The one UIMA aggregate: our layout, then cTAKES' sentence detector (OpenNLP maximum entropy model), tokenizer, fast
 * dictionary lookup and NegEx, then our taggers.
 *
 * <p>The part-of-speech tagger, chunker, parser and drug-ner are left out: nothing here reads what they make, and they
 * cost more than all the rest together.
 */
final class ClinicalPipeline {

    /** Explicit, because uimaFIT's scan of the class path also finds types of UIMA 2 that cannot load. */
    private static final TypeSystemDescription TYPES = TypeSystemDescriptionFactory.createTypeSystemDescription(
            "org.apache.ctakes.typesystem.types.TypeSystem", "org.chartline.tag.MentionTypes");

    /** Shorter words than this are not looked up: "PT" and "MS" must be. */
    static final int SHORTEST_TERM = 2;

    private ClinicalPipeline() {}

    /** Where the description of our dictionary stands for cTAKES' lookup. */
    static String lookupFile() {
        return LookupFile.PATH.toString();
    }

    static AnalysisEngineDescription description() throws ResourceInitializationException {
        AggregateBuilder pipeline = new AggregateBuilder(TYPES, null, null);
        pipeline.add(createEngineDescription(LayoutAnnotator.class, TYPES));
        pipeline.add(createEngineDescription(SentenceDetector.class, TYPES));
        pipeline.add(createEngineDescription(WholeAnnotator.class, TYPES));
        pipeline.add(createEngineDescription(TokenizerAnnotatorPTB.class, TYPES));
        pipeline.add(createEngineDescription(
                ThreadSafeFastLookup.class,
                TYPES,
                "LookupXml",
                lookupFile(),
                "exclusionTags", // the default drops terms by their part of speech
                "",
                "minimumSpan",
                SHORTEST_TERM));
        pipeline.add(createEngineDescription(ContextAnnotator.class, TYPES));
        pipeline.add(createEngineDescription(MentionAnnotator.class, TYPES));
        return pipeline.createAggregateDescription();
    }

    /** The dictionary on disk, where the lookup can read it; written once a run, removed at its end. */
    private static final class LookupFile {

        private static final Path PATH = write();

        private static Path write() {
            try {
                Path folder = Files.createTempDirectory("chartline-dictionary");
                Path lookup = Tables.get().dictionary().write(folder);
                folder.toFile().deleteOnExit(); // runs in reverse order: the files below go first
                folder.resolve("chartline.bsv").toFile().deleteOnExit();
                lookup.toFile().deleteOnExit();
                return lookup;
            } catch (IOException e) {
                throw new UncheckedIOException("no room for the dictionary in the temporary folder", e);
            }
        }
    }
}

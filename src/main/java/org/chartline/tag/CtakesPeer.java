package org.chartline.tag;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ctakes.context.tokenizer.ae.ContextDependentTokenizerAnnotator;
import org.apache.ctakes.core.ae.SentenceDetector;
import org.apache.ctakes.core.ae.SimpleSegmentAnnotator;
import org.apache.ctakes.core.ae.TokenizerAnnotatorPTB;
import org.apache.ctakes.dictionary.lookup2.concurrent.ThreadSafeFastLookup;
import org.apache.ctakes.drugner.ae.DrugMentionAnnotator;
import org.apache.ctakes.necontexts.ContextAnnotator;
import org.apache.ctakes.necontexts.status.StatusContextAnalyzer;
import org.apache.ctakes.necontexts.status.StatusContextHitConsumer;
import org.apache.ctakes.typesystem.type.constants.CONST;
import org.apache.ctakes.typesystem.type.refsem.MedicationStrength;
import org.apache.ctakes.typesystem.type.refsem.UmlsConcept;
import org.apache.ctakes.typesystem.type.textsem.DateAnnotation;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.apache.ctakes.typesystem.type.textsem.MedicationMention;
import org.apache.ctakes.typesystem.type.textsem.ProcedureMention;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/**
 * Apache cTAKES as shipped, to measure against: sentence detector, tokenizer, context-dependent tokenizer, fast lookup
 * over the same dictionary as ours, NegEx, status, and drug-ner. Without the part-of-speech tagger, whose tags make the
 * lookup drop drug names ("Norco" as a determiner).
 *
 * <p>It has no notion of pain scores, work status, function, or values of dates; drug-ner gives normalised attributes
 * where the guideline wants them as written, so only strengths can be compared. For one thread.
 */
public final class CtakesPeer implements AutoCloseable {

    /** drug-ner's types come from its own descriptor; scanning the class path would find types that cannot load. */
    private static final TypeSystemDescription TYPES = TypeSystemDescriptionFactory.createTypeSystemDescription(
            "org.apache.ctakes.typesystem.types.TypeSystem", "org.apache.ctakes.drugner.types.TypeSystem");

    private static final String SENTENCE = "org.apache.ctakes.typesystem.type.textspan.Sentence";

    /** cTAKES writes 1 for a history of what is mentioned. */
    private static final int HISTORY = 1;

    private final AnalysisEngine pipeline;
    private final JCas cas;
    private final Map<String, Entry> concepts = Tables.get().dictionary().concepts();
    private final Drugs drugs = Drugs.read();
    private final Procedures procedures = Procedures.read();

    /** What it found, in the guideline's terms as far as they go. */
    public record Found(MentionType type, Span span, Map<String, String> attributes) {}

    /** @throws TaggingException when cTAKES does not start */
    public CtakesPeer() {
        ClinicalTagger.prepareUima();
        try {
            pipeline = AnalysisEngineFactory.createEngine(description().createAggregateDescription());
            cas = pipeline.newJCas();
        } catch (UIMAException e) {
            throw new TaggingException("cannot start cTAKES as shipped", e);
        }
    }

    private static AggregateBuilder description() throws UIMAException {
        AggregateBuilder builder = new AggregateBuilder(TYPES, null, null);
        builder.add(createEngineDescription(SimpleSegmentAnnotator.class, TYPES));
        builder.add(createEngineDescription(SentenceDetector.class, TYPES));
        builder.add(createEngineDescription(TokenizerAnnotatorPTB.class, TYPES));
        builder.add(createEngineDescription(ContextDependentTokenizerAnnotator.class, TYPES));
        builder.add(createEngineDescription(
                ThreadSafeFastLookup.class,
                TYPES,
                "LookupXml",
                ClinicalPipeline.lookupFile(),
                "exclusionTags",
                "",
                "minimumSpan",
                ClinicalPipeline.SHORTEST_TERM));
        builder.add(createEngineDescription(ContextAnnotator.class, TYPES));
        builder.add(createEngineDescription(
                ContextAnnotator.class,
                TYPES,
                "ContextAnalyzerClass",
                StatusContextAnalyzer.class.getName(),
                "ContextHitConsumerClass",
                StatusContextHitConsumer.class.getName(),
                "MaxLeftScopeSize",
                10,
                "MaxRightScopeSize",
                10));
        builder.add(createEngineDescription(
                DrugMentionAnnotator.class,
                TYPES,
                "medicationRelatedSection",
                new String[] {"SIMPLE_SEGMENT"},
                "DISTANCE",
                "1",
                "DISTANCE_ANN_TYPE",
                SENTENCE,
                "STATUS_BOUNDARY_ANN_TYPE",
                SENTENCE));
        return builder;
    }

    /**
     * What it finds in a text.
     *
     * @throws TaggingException when it fails
     */
    public List<Found> tag(String text) {
        try {
            cas.reset();
            cas.setDocumentText(Layout.printable(text));
            cas.setDocumentLanguage("en");
            pipeline.process(cas);
        } catch (UIMAException e) {
            throw new TaggingException("cTAKES as shipped failed", e);
        }
        List<Found> found = new ArrayList<>();
        JCasUtil.select(cas, MedicationMention.class).forEach(mention -> medication(mention, found));
        JCasUtil.select(cas, ProcedureMention.class).forEach(mention -> procedure(mention, found));
        JCasUtil.select(cas, DateAnnotation.class)
                .forEach(date ->
                        found.add(new Found(MentionType.DATE, new Span(date.getBegin(), date.getEnd()), Map.of())));
        return found.stream().distinct().toList();
    }

    private void medication(MedicationMention mention, List<Found> found) {
        Map<String, String> attributes = new LinkedHashMap<>();
        entry(mention).flatMap(entry -> drugs.named(entry.concept())).ifPresent(drug -> {
            attributes.put("kind", drug.kind().toString());
            attributes.put("ingredient", drug.ingredient());
        });
        attributes.put("assertion", assertion(mention));
        if (mention.getMedicationStrength() != null
                && mention.getMedicationStrength().getNormalizedForm() instanceof MedicationStrength strength
                && strength.getNumber() != null) {
            attributes.put("strength", (strength.getNumber() + " " + String.valueOf(strength.getUnit())).strip());
        }
        found.add(new Found(MentionType.MEDICATION, new Span(mention.getBegin(), mention.getEnd()), attributes));
    }

    private void procedure(ProcedureMention mention, List<Found> found) {
        Map<String, String> attributes = new LinkedHashMap<>();
        entry(mention)
                .flatMap(entry -> procedures.named(entry.concept()))
                .ifPresent(
                        procedure -> attributes.put("family", procedure.family().toString()));
        attributes.put("assertion", assertion(mention));
        found.add(new Found(MentionType.PROCEDURE, new Span(mention.getBegin(), mention.getEnd()), attributes));
    }

    private static String assertion(IdentifiedAnnotation mention) {
        if (mention.getPolarity() == CONST.NE_POLARITY_NEGATION_PRESENT) {
            return Assertion.NEGATED.toString();
        }
        return mention.getUncertainty() == HISTORY ? Assertion.PAST.toString() : Assertion.PRESENT.toString();
    }

    private Optional<Entry> entry(IdentifiedAnnotation mention) {
        if (mention.getOntologyConceptArr() == null
                || mention.getOntologyConceptArr().size() == 0) {
            return Optional.empty();
        }
        FeatureStructure concept = mention.getOntologyConceptArr().get(0);
        return concept instanceof UmlsConcept umls
                ? Optional.ofNullable(concepts.get(umls.getCui()))
                : Optional.empty();
    }

    @Override
    public void close() {
        pipeline.destroy();
    }
}

package org.chartline.tag;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.ctakes.typesystem.type.constants.CONST;
import org.apache.ctakes.typesystem.type.refsem.UmlsConcept;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** Runs our taggers over what cTAKES found: sentences, dictionary terms and their negation. */
public final class MentionAnnotator extends JCasAnnotator_ImplBase {

    private static final Comparator<Mention> ORDER = Comparator.<Mention, Span>comparing(
                    mention -> mention.evidence().span())
            .thenComparing(Mention::type);

    private Map<String, Entry> concepts = Map.of();

    @Override
    public void initialize(org.apache.uima.UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        concepts = Tables.get().dictionary().concepts();
    }

    @Override
    public void process(JCas cas) {
        Note note = note(cas);
        Tables.get().taggers().stream()
                .<Mention>flatMap(tagger -> tagger.tag(note).stream())
                .filter(mention -> speaks(note, mention))
                .filter(mention -> onOnePage(note, mention))
                .distinct()
                .sorted(ORDER)
                .forEach(mention -> new MentionAnnotation(cas, mention).addToIndexes());
    }

    /** Standing text names no treatment of the patient; a list of records in it still dates them. */
    private static boolean speaks(Note note, Mention mention) {
        Section.Kind section = note.section(mention.evidence().span().begin()).kind();
        return mention.type() == MentionType.DATE ? section != Section.Kind.GUIDELINE : !section.silent();
    }

    /** What our taggers see, made of the CAS. */
    private Note note(JCas cas) {
        String text = cas.getDocumentText();
        List<Span> sentences = JCasUtil.select(cas, Sentence.class).stream()
                .map(sentence -> new Span(sentence.getBegin(), sentence.getEnd()))
                .filter(span -> !span.of(text).isBlank())
                .toList();
        List<Term> terms = JCasUtil.select(cas, IdentifiedAnnotation.class).stream()
                .flatMap(found -> term(found).stream())
                .sorted(Comparator.comparing(Term::span))
                .toList();
        return new Note(
                SourceAnnotation.of(cas),
                text,
                Tables.get().sections().of(text),
                Units.of(text, sentences),
                terms,
                new Memo());
    }

    private Optional<Term> term(IdentifiedAnnotation found) {
        if (found.getOntologyConceptArr() == null
                || found.getOntologyConceptArr().size() == 0) {
            return Optional.empty();
        }
        FeatureStructure concept = found.getOntologyConceptArr().get(0);
        return Stream.of(concept)
                .filter(UmlsConcept.class::isInstance)
                .map(c -> concepts.get(((UmlsConcept) c).getCui()))
                .map(entry -> new Term(
                        new Span(found.getBegin(), found.getEnd()),
                        entry.kind(),
                        entry.concept(),
                        found.getPolarity() == CONST.NE_POLARITY_NEGATION_PRESENT))
                .findFirst();
    }

    private static boolean onOnePage(Note note, Mention mention) {
        return note.original(mention.evidence().span()).indexOf('\f') < 0;
    }
}

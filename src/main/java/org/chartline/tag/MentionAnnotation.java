package org.chartline.tag;

import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.impl.TypeImpl;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.JCasRegistry;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * One of our mentions in the CAS, declared in {@code org/chartline/tag/MentionTypes.xml}. The annotation carries the
 * record itself; UIMA 3 keeps the object as long as the CAS does.
 */
public final class MentionAnnotation extends Annotation {

    public static final String _TypeName = "org.chartline.tag.MentionAnnotation";

    public static final int typeIndexID = JCasRegistry.register(MentionAnnotation.class);

    public static final int type = typeIndexID;

    private transient @Nullable Mention mention;

    /** For UIMA. */
    @SuppressWarnings("UnusedMethod")
    private MentionAnnotation() {}

    /** For UIMA. */
    public MentionAnnotation(TypeImpl type, CASImpl cas) {
        super(type, cas);
    }

    MentionAnnotation(JCas cas, Mention mention) {
        super(cas, mention.evidence().span().begin(), mention.evidence().span().end());
        this.mention = mention;
    }

    @Override
    public int getTypeIndexID() {
        return typeIndexID;
    }

    Mention mention() {
        if (mention == null) {
            throw new IllegalStateException("a mention annotation that " + MentionAnnotator.class + " did not make");
        }
        return mention;
    }
}

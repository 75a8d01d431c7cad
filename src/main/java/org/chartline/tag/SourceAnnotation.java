package org.chartline.tag;

import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.impl.TypeImpl;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.JCasRegistry;
import org.apache.uima.jcas.tcas.Annotation;
import org.chartline.divide.Document;
import org.jspecify.annotations.Nullable;

/** Says which document a CAS is filled from; declared in {@code MentionTypes.xml}, carries the record itself. */
public final class SourceAnnotation extends Annotation {

    public static final String _TypeName = "org.chartline.tag.SourceAnnotation";

    public static final int typeIndexID = JCasRegistry.register(SourceAnnotation.class);

    public static final int type = typeIndexID;

    private transient @Nullable Document document;

    /** For UIMA. */
    @SuppressWarnings("UnusedMethod")
    private SourceAnnotation() {}

    /** For UIMA. */
    public SourceAnnotation(TypeImpl type, CASImpl cas) {
        super(type, cas);
    }

    SourceAnnotation(JCas cas, Document document) {
        super(cas, 0, cas.getDocumentText().length());
        this.document = document;
    }

    @Override
    public int getTypeIndexID() {
        return typeIndexID;
    }

    static Document of(JCas cas) {
        Document document = JCasUtil.selectSingle(cas, SourceAnnotation.class).document;
        if (document == null) {
            throw new IllegalStateException("a CAS that ClinicalTagger did not fill");
        }
        return document;
    }
}

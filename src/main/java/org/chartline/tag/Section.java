package org.chartline.tag;

import org.chartline.rows.Terms;

/**
 * A part of a document under one heading.
 *
 * @param span the section's text, its heading included
 * @param heading where the heading stands; empty at the document's start when none was found
 */
record Section(Kind kind, Span span, Span heading) {

    /** What a section's heading says of the text below it. A kind is chosen by the rows of {@code sections.tsv}. */
    enum Kind {
        /** No known heading. */
        BODY,
        /** Case number, claim number and dates at the head of a letter. */
        LETTER_HEAD,
        /** Standing text that says nothing of the patient: how a determination is made, rights, proof of service. */
        BOILERPLATE,
        SUBJECTIVE,
        HISTORY,
        PAST_HISTORY,
        SURGICAL_HISTORY,
        FAMILY_HISTORY,
        SOCIAL_HISTORY,
        ALLERGIES,
        CURRENT_MEDICATIONS,
        OBJECTIVE,
        FINDINGS,
        PROCEDURE,
        ASSESSMENT,
        PLAN,
        /** What was prescribed or dispensed at this visit. */
        PRESCRIBED,
        GOALS,
        WORK_STATUS,
        /** The heading line of a disputed service in an IMR or UR letter. */
        REQUEST,
        CASE_SUMMARY,
        RATIONALE,
        /** What a reviewer quotes of a guideline or of criteria: said of patients, not of this one. */
        CRITERIA,
        /** "Claims Administrator guideline:", "MAXIMUS guideline:" and quoted guideline text: citations. */
        GUIDELINE;

        /** Standing text, citations and guideline titles name drugs and treatments that are nobody's. */
        boolean silent() {
            return this == BOILERPLATE || this == GUIDELINE;
        }

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}

package org.chartline.tag;

/** The six kinds of mention, as the annotation guideline writes them. */
public enum MentionType {
    MEDICATION,
    PROCEDURE,
    PAIN_SCORE,
    WORK_STATUS,
    FUNCTION,
    DATE
}

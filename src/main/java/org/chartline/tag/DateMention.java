package org.chartline.tag;

import org.chartline.divide.PartialDate;
import org.chartline.rows.Terms;

/** A calendar date, or a month and year, with what it dates. */
public record DateMention(Evidence evidence, PartialDate value, Role role) implements Mention {

    /** The roles of the annotation guideline. */
    public enum Role {
        INJURY,
        SERVICE,
        UR,
        REQUEST,
        IMR,
        GUIDELINE,
        OTHER;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    @Override
    public MentionType type() {
        return MentionType.DATE;
    }

    @Override
    public Attributes described() {
        return new Attributes().put("value", value).put("role", role);
    }
}

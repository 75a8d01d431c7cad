package org.chartline.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chartline.store.Action;

/** What somebody does who calls the method: a role must permit it, and the audit records it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Needs {
    Action value();

    /** More for the audit, in fixed words. */
    String detail() default "";

    /** Whether the case need not be assigned to whoever asks. */
    boolean ofAnyCase() default false;
}

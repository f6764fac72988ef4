package org.wangge.modelling;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A step that an administrator may put into a process model: a service task or an execution listener names the bean
 * as {@code camunda:delegateExpression="${closeCase}"}. What does not carry this annotation is refused at deployment.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface BuildingBlock {

    /** The bean's name, as models say it: camel case, such as {@code closeCase}. */
    @AliasFor(annotation = Component.class, attribute = "value")
    String value();

    /** The name on the modeller's palette, in Chinese. */
    String name();

    String nameEn();

    /** What the step does, in one sentence, in Chinese. */
    String description();

    String descriptionEn();

    /** The process variables that the step reads. */
    String[] inputs() default {};

    /** The process variables that the step sets. */
    String[] outputs() default {};

    /**
     * The keys of the only models that may hold the step, where it does what no other process may: a health colour
     * changes where somebody's term runs and ends, and nowhere else. Empty for a step that any model may hold.
     */
    String[] onlyIn() default {};
}

package org.ecarmethod.benchmarks.beans;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Exactly one field is there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneCase.Check.class)
public @interface OneCase {

    /** {@return what a caller is told} */
    String message() default "must have exactly one field";

    /** {@return not used} */
    Class<?>[] groups() default {};

    /** {@return not used} */
    Class<? extends Payload>[] payload() default {};

    /** Counts the fields. */
    final class Check implements ConstraintValidator<OneCase, Choice> {
        /** For the validator. */
        public Check() {}

        @Override
        public boolean isValid(Choice bean, ConstraintValidatorContext context) {
            return bean == null || bean.given() == 1;
        }
    }
}

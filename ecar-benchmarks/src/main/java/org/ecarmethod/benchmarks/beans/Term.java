package org.ecarmethod.benchmarks.beans;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.Set;
import org.ecarmethod.validation.WireNamed;

/** A term of a vocabulary. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Term.Check.class)
public @interface Term {

    /** {@return the vocabulary} */
    Class<? extends WireNamed> value();

    /** {@return what a caller is told} */
    String message() default "must be a term of the vocabulary";

    /** {@return not used} */
    Class<?>[] groups() default {};

    /** {@return not used} */
    Class<? extends Payload>[] payload() default {};

    /** Looks the term up. */
    final class Check implements ConstraintValidator<Term, String> {
        private final Set<String> names = new HashSet<>();

        /** For the validator. */
        public Check() {}

        @Override
        public void initialize(Term vocabulary) {
            for (WireNamed term : vocabulary.value().getEnumConstants()) {
                names.add(term.wireName());
            }
        }

        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            return name == null || names.contains(name);
        }
    }
}

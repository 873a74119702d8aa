package org.ecarmethod.validation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * A typed fact inside an {@link Issue}: a number, a date, a term or a list of terms.
 *
 * <p>Terms come from the library's own vocabularies (wire names, gate ids, field names), never from the text somebody
 * wrote: what residents told must not travel in error messages.
 */
public sealed interface Argument extends Serializable
        permits Argument.Amount, Argument.Date, Argument.Term, Argument.Terms {

    /** {@return the argument as printed in a sentence} */
    String printed();

    /**
     * A count or a limit.
     *
     * @param value the number
     */
    record Amount(long value) implements Argument {
        @Override
        public String printed() {
            return Long.toString(value);
        }
    }

    /**
     * A date as precise as it was given, in EDTF: {@code 202X}, {@code 2013}, {@code 2013-12} or {@code 2013-12-05}, with {@code ~}
     * for approximate, or two of them with a slash.
     *
     * @param edtf the date
     */
    record Date(String edtf) implements Argument {

        /** The form of a date in a report. */
        public static final String REGEX = "[0-9]{3}[0-9X](-[0-9]{2}){0,2}~?(/[0-9]{3}[0-9X](-[0-9]{2}){0,2}~?)?";

        public Date {
            requireNonNull(edtf, "edtf");
        }

        @Override
        public String printed() {
            return edtf;
        }
    }

    /**
     * One term of a vocabulary of the library.
     *
     * @param name wire name, gate id or field name
     */
    record Term(String name) implements Argument {

        /** The form of a term in a report. */
        public static final String REGEX = "[A-Za-z0-9._/-]{1,100}";

        public Term {
            requireNonNull(name, "name");
        }

        @Override
        public String printed() {
            return name;
        }
    }

    /**
     * Several terms, in a meaningful order.
     *
     * @param names wire names, gate ids or field names
     */
    record Terms(List<String> names) implements Argument {
        public Terms {
            requireNonNull(names, "names");
            names = List.copyOf(names);
        }

        @Override
        public String printed() {
            return String.join(", ", names);
        }
    }
}

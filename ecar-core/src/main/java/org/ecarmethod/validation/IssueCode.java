package org.ecarmethod.validation;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ecarmethod.style.EcarStyle;
import org.immutables.value.Value;

/**
 * The stable name of one kind of problem, such as {@code ecar.response.before-referral}, with all its fixed properties.
 *
 * <p>The id and the argument names are a contract: they are never reused for another meaning and never change with the
 * wording of a message. Each code is an explicit constant in the package of the concept it is about.
 *
 * <p>Instances are immutable and ordered by id.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class IssueCode implements Comparable<IssueCode> permits ImmutableIssueCode {

    /** The form of every id: whose code it is, the concept, the problem. Those of the library begin with {@code ecar.}. */
    public static final String REGEX = word() + "(\\." + word() + "){2}";

    /** The form of the ids of the library's own codes. */
    public static final String OWN_REGEX = "ecar(\\." + word() + "){2}";

    /** The form of the names of arguments. */
    public static final String ARGUMENT_REGEX = "[a-z][A-Za-z]{0,39}";

    private static final Pattern ID = Pattern.compile(REGEX);
    private static final Pattern ARGUMENT = Pattern.compile(ARGUMENT_REGEX);

    private static final ClassValue<List<IssueCode>> DECLARED = new ClassValue<>() {
        @Override
        protected List<IssueCode> computeValue(Class<?> catalogue) {
            return constants(catalogue);
        }
    };

    IssueCode() {}

    private static String word() {
        return "[a-z][a-z0-9]{0,40}(-[a-z0-9]{1,40}){0,10}";
    }

    /**
     * {@return the stable id: {@code ecar}, the concept and the problem, joined by dots; a code that is not the library's has a
     * prefix of its own}
     */
    public abstract String id();

    /** {@return the severity, unless a profile changes it} */
    public abstract Severity severity();

    /** {@return the category of the problem} */
    public abstract Category category();

    /** {@return the origin of the demand: a rule of the method, a section of a source, or a design choice} */
    public abstract String basis();

    /** {@return whether it may be waived} */
    @Value.Default
    public Protection protection() {
        return Protection.WAIVABLE;
    }

    /** {@return how a profile may change its severity; not at all if it protects the core or a person} */
    @Value.Default
    public Leeway leeway() {
        return protection() == Protection.SAFETY ? Leeway.NONE : Leeway.RAISE;
    }

    /** {@return the names of the arguments that every issue of this code carries, in the order of the message} */
    public abstract List<String> arguments();

    /** {@return the first version of the library with this code} */
    @Value.Default
    public String since() {
        return "0.1";
    }

    @Value.Check
    void check() {
        if (!ID.matcher(id()).matches()) {
            throw new IllegalArgumentException("an issue code must look like ecar.concept.problem");
        }
        if (!arguments().stream().allMatch(name -> ARGUMENT.matcher(name).matches())) {
            throw new IllegalArgumentException("an argument must be named by letters, the first of them small");
        }
        if (protection() == Protection.SAFETY && leeway() != Leeway.NONE) {
            throw new IllegalArgumentException("what protects the core or a person leaves no leeway");
        }
    }

    @Override
    public final int compareTo(IssueCode other) {
        return id().compareTo(other.id());
    }

    /** {@return the id} */
    @Override
    public final String toString() {
        return id();
    }

    /**
     * Returns the codes that a class declares: its public constants, looked up once.
     *
     * @param catalogue a public class in an exported package
     * @return the codes, in alphabetical order
     */
    public static List<IssueCode> declaredIn(Class<?> catalogue) {
        requireNonNull(catalogue, "catalogue");
        return DECLARED.get(catalogue);
    }

    private static List<IssueCode> constants(Class<?> catalogue) {
        List<IssueCode> codes = new ArrayList<>();
        for (Field field : catalogue.getFields()) {
            if (field.getType() == IssueCode.class && Modifier.isStatic(field.getModifiers())) {
                try {
                    codes.add((IssueCode) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalArgumentException(catalogue.getName() + " must be public and exported", e);
                }
            }
        }
        return codes.stream().sorted().toList();
    }

    /**
     * Creates a builder of a code whose issues cause a document to be rejected.
     *
     * @param id stable id
     * @param category kind of trouble
     * @param basis where the demand comes from
     * @return a builder with these set
     */
    public static Builder error(String id, Category category, String basis) {
        return new Builder().id(id).severity(Severity.ERROR).category(category).basis(basis);
    }

    /**
     * Creates a builder of a code whose issues are reported but do not cause a document to be rejected.
     *
     * @param id stable id
     * @param category kind of trouble
     * @param basis where the demand comes from
     * @return a builder with these set
     */
    public static Builder warning(String id, Category category, String basis) {
        return error(id, category, basis).severity(Severity.WARNING);
    }

    /**
     * Creates a builder of a code that only informs.
     *
     * @param id stable id
     * @param category kind of trouble
     * @param basis where the demand comes from
     * @return a builder with these set
     */
    public static Builder info(String id, Category category, String basis) {
        return error(id, category, basis).severity(Severity.INFO);
    }

    /** Builds an {@link IssueCode}. */
    public static final class Builder extends ImmutableIssueCode.Builder {
        Builder() {}

        /** {@return this builder, after making the code one that nobody can waive} */
        public Builder safety() {
            return protection(Protection.SAFETY);
        }

        /** {@return this builder, after making the code one about a form that a city may choose, and switch off} */
        public Builder adaptable() {
            return leeway(Leeway.ANY);
        }
    }
}

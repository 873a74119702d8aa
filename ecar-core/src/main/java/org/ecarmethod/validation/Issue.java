package org.ecarmethod.validation;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ecarmethod.style.EcarStyle;
import org.immutables.value.Value;

/**
 * A problem at a place: what (code and arguments), where (path, and line and column if a text was read), and its
 * severity.
 *
 * <p>It never contains what somebody wrote, only its place. Instances are immutable and ordered by place, then code,
 * so that a report lists them as a reader of the document meets them; the order is consistent with equals.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Issue implements Comparable<Issue> permits ImmutableIssue {

    private static final Comparator<Issue> ORDER = Comparator.<Issue, Optional<TextLocation>>comparing(
                    Issue::location, Comparator.comparing(at -> at.orElse(null), locationOrder()))
            .thenComparing(Issue::path)
            .thenComparing(Issue::code)
            .thenComparing(Issue::severity)
            .thenComparing(Issue::printedArguments)
            .thenComparing(Issue::compareRelated);

    Issue() {}

    private static Comparator<TextLocation> locationOrder() {
        return Comparator.nullsFirst(Comparator.naturalOrder());
    }

    /** {@return the code of the problem} */
    public abstract IssueCode code();

    /** {@return the severity here; a profile may have changed the severity of the code} */
    @Value.Default
    public Severity severity() {
        return code().severity();
    }

    /** {@return the path of the value that it concerns} */
    public abstract PropertyPath path();

    /** {@return the facts of the case by the names that the code declares} */
    @Value.NaturalOrder
    public abstract SortedMap<String, Argument> arguments();

    /** {@return the line and column of the value, if a text was read} */
    public abstract Optional<TextLocation> location();

    /** {@return other places that are involved, such as the first of two equal ids} */
    public abstract List<PropertyPath> related();

    @Value.Check
    void check() {
        Set<String> declared = new TreeSet<>(code().arguments());
        if (!declared.equals(arguments().keySet())) {
            throw new IllegalArgumentException(code().id() + " takes the arguments " + declared + ", not "
                    + arguments().keySet());
        }
    }

    /**
     * Creates a builder of an issue of a code at a place.
     *
     * @param code kind of problem
     * @param path the value it is about
     * @return a builder with these set
     */
    public static Builder at(IssueCode code, PropertyPath path) {
        return new Builder().code(code).path(path);
    }

    /**
     * Returns this issue of a part with its path in the whole.
     *
     * @param base path of the part
     * @return the same issue with the path, and the related paths, seen from the root
     */
    public Issue under(PropertyPath base) {
        requireNonNull(base, "base");
        if (base.isRoot()) {
            return this;
        }
        return toBuilder()
                .path(base.resolve(path()))
                .related(related().stream().map(base::resolve).toList())
                .build();
    }

    /** {@return a builder that starts from this issue} */
    public abstract Builder toBuilder();

    private String printedArguments() {
        return arguments().toString();
    }

    /** Path by path: printed as one text, no related path and the root alone would look the same. */
    private static int compareRelated(Issue one, Issue other) {
        List<PropertyPath> mine = one.related();
        List<PropertyPath> theirs = other.related();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int byPath = mine.get(i).compareTo(theirs.get(i));
            if (byPath != 0) {
                return byPath;
            }
        }
        return Integer.compare(mine.size(), theirs.size());
    }

    @Override
    public final int compareTo(Issue other) {
        // The first of its kind in a sorted set is compared with itself.
        return this == other ? 0 : ORDER.compare(this, other);
    }

    /** Builds an {@link Issue}. */
    public static final class Builder extends ImmutableIssue.Builder {
        Builder() {}

        /**
         * Adds a number.
         *
         * @param name argument name that the code declares
         * @param value the number
         * @return this builder
         */
        public Builder with(String name, long value) {
            requireNonNull(name, "name");
            return putArgument(name, new Argument.Amount(value));
        }

        /**
         * Adds a term of one of the library's vocabularies. Never pass text that somebody wrote.
         *
         * @param name argument name that the code declares
         * @param term wire name, gate id or field name
         * @return this builder
         */
        public Builder with(String name, String term) {
            requireNonNull(name, "name");
            requireNonNull(term, "term");
            return putArgument(name, new Argument.Term(term));
        }

        /**
         * Adds an id of the document. It is printed as it is: what a body is called in a document is no term of the library,
         * also where a term looks the same.
         *
         * @param name argument name that the code declares
         * @param id the id
         * @return this builder
         */
        public Builder withId(String name, String id) {
            requireNonNull(name, "name");
            requireNonNull(id, "id");
            return putArgument(name, new Argument.Terms(List.of(id)));
        }

        /**
         * Adds several terms.
         *
         * @param name argument name that the code declares
         * @param terms wire names, gate ids or field names
         * @return this builder
         */
        public Builder with(String name, List<String> terms) {
            requireNonNull(name, "name");
            requireNonNull(terms, "terms");
            return putArgument(name, new Argument.Terms(terms));
        }

        /**
         * Adds a date.
         *
         * @param name argument name that the code declares
         * @param edtf the date as printed by its type
         * @return this builder
         */
        public Builder withDate(String name, Object edtf) {
            requireNonNull(name, "name");
            requireNonNull(edtf, "edtf");
            return putArgument(name, new Argument.Date(edtf.toString()));
        }

        /**
         * Adds all arguments of a map.
         *
         * @param all arguments by name
         * @return this builder
         */
        public Builder withAll(Map<String, Argument> all) {
            requireNonNull(all, "all");
            return putAllArguments(new TreeMap<>(all));
        }
    }
}

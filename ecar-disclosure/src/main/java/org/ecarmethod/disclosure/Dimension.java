package org.ecarmethod.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A dimension of counts: its categories, of which each counted item has exactly one, and groups of them.
 *
 * <p>Groups make hierarchies (areas, districts of areas) and merged categories; they may overlap. Everything together is
 * always there, as {@link #ALL}. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Dimension permits ImmutableDimension {

    /** The code of all categories of a dimension together: the total. */
    public static final Code ALL = Code.of("all");

    /** The maximum number of categories. */
    public static final int MOST_CATEGORIES = 60;

    /** The greatest number of dimensions that are counted by together. */
    static final int MOST_DIMENSIONS = 20;

    /** The greatest number of combinations of categories of dimensions that are counted by together. */
    static final int MOST_COMBINATIONS = 10_000;

    Dimension() {}

    /** {@return its name} */
    public abstract Code id();

    /** {@return the kind of information on people} */
    public abstract DimensionKind kind();

    /** {@return the categories, in the order of display} */
    public abstract List<Code> categories();

    /** {@return the groups, in the order of display} */
    public abstract List<Group> groups();

    /**
     * A group of categories.
     *
     * @param id name of the group
     * @param members its categories
     */
    public record Group(Code id, List<Code> members) {
        public Group {
            requireNonNull(id, "id");
            requireNonNull(members, "members");
            members = List.copyOf(members);
        }
    }

    /**
     * Creates a dimension without groups.
     *
     * @param id its name
     * @param kind the kind of information on people
     * @param categories its categories, 1 to {@value #MOST_CATEGORIES}
     * @return the dimension
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#OUT_OF_RANGE} for too few or too many
     *     categories, {@link ValueIssues#REPEATED} for a name that occurs twice, {@link ValueIssues#EMPTY} for a group of
     *     nothing, {@link DisclosureIssues#UNKNOWN_CATEGORY} for a member that is no category
     */
    public static Dimension of(Code id, DimensionKind kind, List<Code> categories) {
        requireNonNull(categories, "categories");
        return builder().id(id).kind(kind).categories(categories).build();
    }

    /**
     * Returns this dimension with one more group.
     *
     * @param group its name
     * @param members categories, or groups that are there already
     * @return the dimension with the group
     * @throws org.ecarmethod.validation.InvalidValueException as {@link #of}
     */
    public Dimension grouped(Code group, Code... members) {
        requireNonNull(group, "group");
        requireNonNull(members, "members");
        Set<Code> flat = new LinkedHashSet<>();
        for (Code member : members) {
            flat.addAll(named(member).map(Group::members).orElse(List.of(member)));
        }
        return toBuilder().addGroup(new Group(group, List.copyOf(flat))).build();
    }

    private Optional<Group> named(Code id) {
        return groups().stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** The categories that a node takes together. */
    List<Code> members(Code node) {
        return node.equals(ALL) ? categories() : named(node).map(Group::members).orElse(List.of(node));
    }

    /** {@return what a table can show: the categories, the groups, and {@link #ALL}} */
    public List<Code> nodes() {
        List<Code> nodes = new ArrayList<>(categories());
        groups().forEach(group -> nodes.add(group.id()));
        nodes.add(ALL);
        return List.copyOf(nodes);
    }

    /** Dimensions that are counted by together: each once, and not too many of them or of their categories. */
    static void checkTogether(List<Dimension> dimensions, Violations violations) {
        violations.within("dimensions", dimensions.size(), 0, MOST_DIMENSIONS);
        if (dimensions.stream().map(Dimension::id).distinct().count() < dimensions.size()) {
            violations.add(ValueIssues.REPEATED, "dimensions");
        }
        long combinations = 1;
        for (Dimension dimension : dimensions) {
            combinations = Math.min(combinations, MOST_COMBINATIONS)
                    * dimension.categories().size();
        }
        if (combinations > MOST_COMBINATIONS) {
            violations.accept(Issue.at(DisclosureIssues.TOO_LARGE, PropertyPath.of("dimensions"))
                    .with("max", MOST_COMBINATIONS)
                    .build());
        }
    }

    @Value.Check
    void check() {
        Violations violations = new Violations();
        violations.within("categories", categories().size(), 1, MOST_CATEGORIES);
        Set<Code> names = new HashSet<>(Set.of(ALL));
        if (!categories().stream().allMatch(names::add)) {
            violations.add(ValueIssues.REPEATED, "categories");
        }
        for (int i = 0; i < groups().size(); i++) {
            check(groups().get(i), names, PropertyPath.of("groups").index(i), violations);
        }
        violations.throwIfAny();
    }

    private void check(Group group, Set<Code> names, PropertyPath at, Violations violations) {
        if (!names.add(group.id())) {
            violations.accept(Issue.at(ValueIssues.REPEATED, at.field("id")).build());
        }
        if (group.members().isEmpty()) {
            violations.accept(Issue.at(ValueIssues.EMPTY, at.field("members")).build());
        }
        if (!new HashSet<>(categories()).containsAll(group.members())) {
            violations.accept(Issue.at(DisclosureIssues.UNKNOWN_CATEGORY, at.field("members"))
                    .build());
        }
    }

    /** {@return a builder that starts from this dimension} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dimension}. */
    public static final class Builder extends ImmutableDimension.Builder {
        Builder() {}
    }
}

package org.ecarmethod.process.rules;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ecarmethod.record.Source;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.shape.Field;
import org.ecarmethod.shape.Place;
import org.ecarmethod.shape.Target;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.shape.ValueType.Reference;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.Id;
import org.ecarmethod.validation.PropertyPath;
import org.jspecify.annotations.Nullable;

/**
 * What is found on the way through all ids of a content: those that point nowhere, and whether one stands twice. Everything
 * is looked up in hash indices. The id of what was removed still resolves: a finding goes on saying what it rests on, a
 * publication what it held.
 */
final class Ids {

    /** Where things are found by their ids, each id once. */
    private static final Map<Target, Function<ProcessIndex, Map<?, ?>>> INDEXED = Map.ofEntries(
            entry(Target.BODIES, index -> index.bodies),
            entry(Target.OPERATIONS, index -> index.operations),
            entry(Target.CIRCLES, index -> index.circles),
            entry(Target.MEETINGS, index -> index.meetings),
            entry(Target.PARTICIPANTS, index -> index.participants),
            entry(Target.EXPERIENCES, index -> index.experiences),
            entry(Target.QUOTES, index -> index.quotes),
            entry(Target.FINDINGS, index -> index.findings),
            entry(Target.PROPOSALS, index -> index.proposals),
            entry(Target.REFERRALS, index -> index.referrals),
            entry(Target.RESPONSES, index -> index.responses),
            entry(Target.COMMITMENTS, index -> index.commitments));

    /** How else to tell whether something is there. */
    private static final Map<Object, Function<ProcessView, Predicate<Object>>> FOUND = Map.of(
            Target.EXPERIENCES, view -> removed(view.index, Tombstone.Kind.EXPERIENCE),
            Target.QUOTES, view -> removed(view.index, Tombstone.Kind.QUOTE),
            Target.SOURCES,
                    view -> view.content.sources().stream().map(Source::id).collect(toSet())::contains,
            Target.THEMES,
                    view -> view.profile.themes().entries().stream()
                            .map(Codelist.Entry::code)
                            .collect(toSet())::contains);

    private final Map<Target, List<PropertyPath>> dangling = new HashMap<>();
    private final IdentityHashMap<Object, Sort> sorts = new IdentityHashMap<>();
    private final ProcessView view;

    Ids(ProcessView view) {
        this.view = view;
        INDEXED.forEach((target, map) ->
                sorts.put(target, new Sort(map.apply(view.index), otherwise(target, view, id -> false))));
    }

    /** Takes the next id on the way. */
    void visit(Object id, Field<?, ?> field, ValueType<?> type, Place at) {
        Object key = sort(field, type);
        Sort sort = sorts.get(key);
        if (sort == null) {
            sort = new Sort(null, otherwise(key, view, other -> true));
            sorts.put(key, sort);
        }
        if (field.isOwnId()) {
            sort.add(id);
        } else if (!sort.has(((Reference<?>) type).keyOf(id))) {
            // The path of a reference is made only when it points nowhere: there are more references than anything
            // else.
            dangling.computeIfAbsent(((Reference<?>) type).target(), none -> new ArrayList<>())
                    .add(at.field());
        }
    }

    /** Whether it can be told that a reference to a target leads somewhere. */
    static boolean knows(Target target) {
        return INDEXED.containsKey(target) || FOUND.containsKey(target);
    }

    private static Predicate<Object> otherwise(Object sort, ProcessView view, Predicate<Object> unlessSaid) {
        Function<ProcessView, Predicate<Object>> said = FOUND.get(sort);
        return said == null ? unlessSaid : said.apply(view);
    }

    private static Predicate<Object> removed(ProcessIndex index, Tombstone.Kind kind) {
        return id -> index.tombstone(kind, (Id) id).isPresent();
    }

    /** The ids of one sort. */
    private static final class Sort {
        private final @Nullable Map<?, ?> indexed;
        private final Predicate<Object> otherwise;
        private final Set<Object> others = new HashSet<>();
        private int count;

        Sort(@Nullable Map<?, ?> indexed, Predicate<Object> otherwise) {
            this.indexed = indexed;
            this.otherwise = otherwise;
        }

        /** Takes the id of a thing. What is indexed is only counted: the index has looked each up already. */
        void add(Object id) {
            count++;
            if (indexed == null) {
                others.add(id);
            }
        }

        boolean has(Object id) {
            return indexed != null && indexed.containsKey(id) || otherwise.test(id);
        }

        boolean isAnyRepeated() {
            return count > (indexed == null ? others.size() : indexed.size());
        }
    }

    /** Those of one sort differ. */
    static Object sort(Field<?, ?> field, ValueType<?> type) {
        return type instanceof Reference<?> reference ? reference.target() : field;
    }

    /** Where something points at a thing of a sort that is not there. */
    List<PropertyPath> dangling(Target target) {
        return dangling.getOrDefault(target, List.of());
    }

    /** Whether an id stands twice. Nearly always none does. */
    boolean isAnyRepeated() {
        return sorts.values().stream().anyMatch(Sort::isAnyRepeated);
    }
}

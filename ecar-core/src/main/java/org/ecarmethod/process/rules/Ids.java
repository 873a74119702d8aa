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
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Source;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.shape.Field;
import org.ecarmethod.shape.Place;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.shape.Target;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.shape.ValueType.Reference;
import org.ecarmethod.shape.Walk;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.Id;
import org.ecarmethod.validation.PropertyPath;

/**
 * What one walk through all ids of a content finds: those that point nowhere, and whether one stands twice. Everything is
 * looked up in hash indices. The id of what was removed still resolves: a finding goes on saying what it rests on, a
 * publication what it held.
 */
final class Ids {

    private static final Walk<ProcessContent> WALK = Walk.toIds(ProcessShapes.PROCESS);

    /** How to tell whether something is there. */
    private static final Map<Target, Function<ProcessView, Predicate<Object>>> FOUND = Map.ofEntries(
            entry(Target.BODIES, view -> view.index.bodies::containsKey),
            entry(Target.OPERATIONS, view -> view.index.operations::containsKey),
            entry(Target.CIRCLES, view -> view.index.circles::containsKey),
            entry(Target.MEETINGS, view -> view.index.meetings::containsKey),
            entry(Target.PARTICIPANTS, view -> view.index.participants::containsKey),
            entry(
                    Target.EXPERIENCES,
                    view -> id -> view.index.experiences.containsKey(id)
                            || view.index
                                    .tombstone(Tombstone.Kind.EXPERIENCE, (Id) id)
                                    .isPresent()),
            entry(
                    Target.QUOTES,
                    view -> id -> view.index.quotes.containsKey(id)
                            || view.index
                                    .tombstone(Tombstone.Kind.QUOTE, (Id) id)
                                    .isPresent()),
            entry(Target.FINDINGS, view -> view.index.findings::containsKey),
            entry(Target.PROPOSALS, view -> view.index.proposals::containsKey),
            entry(Target.REFERRALS, view -> view.index.referrals::containsKey),
            entry(Target.RESPONSES, view -> view.index.responses::containsKey),
            entry(Target.COMMITMENTS, view -> view.index.commitments::containsKey),
            entry(
                    Target.SOURCES,
                    view -> view.content.sources().stream().map(Source::id).collect(toSet())::contains),
            entry(
                    Target.THEMES,
                    view -> view.profile.themes().entries().stream()
                            .map(Codelist.Entry::code)
                            .collect(toSet())::contains));

    private final Map<Target, List<PropertyPath>> dangling = new HashMap<>();
    private final Map<Target, Predicate<Object>> found = new IdentityHashMap<>();
    private final Map<Object, Set<Object>> seen = new IdentityHashMap<>();
    private boolean repeated;

    Ids(ProcessView view) {
        FOUND.forEach((target, is) -> found.put(target, is.apply(view)));
        WALK.through(view.content, this::visit);
        found.clear();
        seen.clear();
    }

    private void visit(Object value, Field<?, ?> field, ValueType<?> type, Place at) {
        if (field.isOwnId()) {
            repeated |= !seen.computeIfAbsent(sort(field, type), none -> new HashSet<>())
                    .add(value);
            return;
        }
        Reference<?> reference = (Reference<?>) type;
        Predicate<Object> isThere = found.get(reference.target());
        // The path of a reference is made only when it points nowhere: there are more references than anything else.
        if (isThere != null && !isThere.test(reference.keyOf(value))) {
            dangling.computeIfAbsent(reference.target(), none -> new ArrayList<>())
                    .add(at.field());
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
        return repeated;
    }
}

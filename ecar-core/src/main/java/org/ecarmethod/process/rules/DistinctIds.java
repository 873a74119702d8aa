package org.ecarmethod.process.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ecarmethod.method.Examined;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.RemovedId;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.shape.Target;
import org.ecarmethod.shape.Walk;
import org.ecarmethod.text.Id;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * Goes through every id of a content, by its description: do all ids of a sort differ. The id of what was removed is given to
 * nothing else.
 */
final class DistinctIds {

    private static final Walk<ProcessContent> IDS = Walk.toOwnIds(ProcessShapes.PROCESS);

    /** An id among those of its sort. */
    private record Key(Object sort, Object id) {
        static Key of(Object sort, Object id) {
            return new Key(sort, id instanceof Id it ? it.value() : id);
        }
    }

    private final Map<Key, PropertyPath> seen = new HashMap<>();
    private final Consumer<Issue> out;

    private DistinctIds(Consumer<Issue> out) {
        this.out = out;
    }

    static void check(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        ProcessContent content = view.subject().content;
        if (!content.tombstones().isEmpty()
                || view.subject().walkThrough(view.asOf()).ids().isAnyRepeated()) {
            new DistinctIds(out).look(content);
        }
    }

    private void look(ProcessContent content) {
        IDS.through(content, (id, field, type, at) -> {
            if (!(id instanceof RemovedId)) {
                once(Key.of(Ids.sort(field, type), id), at.path());
            }
        });
        ProcessView.each(content.tombstones(), "tombstones", (one, at) -> {
            if (one.of().hasOwnId()) {
                Target sort = one.of() == Tombstone.Kind.QUOTE ? Target.QUOTES : Target.EXPERIENCES;
                once(Key.of(sort, one.id()), at.field("id"));
            }
        });
    }

    private void once(Key key, PropertyPath at) {
        PropertyPath first = seen.putIfAbsent(key, at);
        if (first != null) {
            out.accept(
                    Issue.at(ProcessIssues.DUPLICATE_ID, at).addRelated(first).build());
        }
    }
}

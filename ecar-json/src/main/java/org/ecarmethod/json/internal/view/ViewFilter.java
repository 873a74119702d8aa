package org.ecarmethod.json.internal.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Removes from a process what an audience may not see, and remembers where it was. A field without a class, or one that
 * nobody described, ends it: nothing is passed on unlooked at.
 */
public final class ViewFilter {

    private final Audience audience;
    private final PartialDate day;
    private final Set<String> withheld;
    private final Set<String> leftOut = new HashSet<>();

    public ViewFilter(Audience audience, LocalDate asOf, Set<String> withheld) {
        this.audience = audience;
        this.day = PartialDate.of(asOf);
        this.withheld = withheld;
    }

    /**
     * Removes what the audience may not see.
     *
     * @param process the process as a tree
     * @param classes the classes of what stands in it
     * @return what is left
     */
    public JsonNode apply(JsonNode process, DataClasses classes) {
        return seen(process, classes, "");
    }

    /**
     * Tells whether something is omitted.
     *
     * @param pointer its JSON Pointer in the process
     * @return true if it, or something it is part of, is left out
     */
    public boolean isLeftOut(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (leftOut.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private JsonNode seen(JsonNode value, DataClasses classes, String at) {
        if (value instanceof ObjectNode object && !classes.parts().isEmpty()) {
            return fields(object, classes, at);
        }
        return value instanceof ArrayNode list
                ? elements(list, classes.element().orElseThrow(), at)
                : value;
    }

    private JsonNode fields(ObjectNode object, DataClasses classes, String at) {
        ObjectNode seen = object.objectNode();
        object.forEachEntry((name, value) -> {
            DataClasses.Part part = classes.parts().get(name);
            if (part == null) {
                throw new IllegalStateException("not described: " + name);
            }
            String place = at + "/" + name;
            boolean maySee = part.data().map(audience::sees).orElse(true)
                    && !withheld.contains(place)
                    && (part.owed() != DataClasses.Owed.APPROVAL || isApproved(object));
            left(maySee, value, part.value(), place).ifPresent(left -> seen.set(name, left));
        });
        return seen;
    }

    /** Whether the texts of residents in an object may leave: a known approval has come by the day. */
    private boolean isApproved(ObjectNode object) {
        if (!Withheld.isBeyond(audience)) {
            return true;
        }
        JsonNode stated = object.path(DataClasses.APPROVED_IN);
        JsonNode on = (stated.has("known") ? stated.path("known") : stated).path("on");
        return on.isString() && day.isBefore(PartialDate.parse(on.asString())) == Truth.NO;
    }

    private JsonNode elements(ArrayNode list, DataClasses element, String at) {
        ArrayNode seen = list.arrayNode();
        for (int i = 0; i < list.size(); i++) {
            String place = at + "/" + i;
            left(!withheld.contains(place), list.get(i), element, place).ifPresent(seen::add);
        }
        return seen;
    }

    /** What is left of a value: nothing if it may not be seen, or if nothing that stands in it may be. */
    private Optional<JsonNode> left(boolean maySee, JsonNode value, DataClasses classes, String at) {
        if (maySee) {
            JsonNode left = seen(value, classes, at);
            if (!left.isContainer() || !left.isEmpty()) {
                return Optional.of(left);
            }
        }
        leftOut.add(at);
        return Optional.empty();
    }

    // --- what is left out wherever it occurs

    /**
     * Lists everything that is omitted for an audience, wherever it occurs: it depends on the audience alone, so that
     * it does not reveal whether there was any.
     *
     * @param classes the classes of what stands in a process
     * @param audience for whom
     * @return sorted by path and reason
     */
    public static Collection<Omission> omissions(DataClasses classes, Audience audience) {
        Set<Omission> all = new TreeSet<>(Withheld.rules(audience));
        collect(classes, "", audience, all);
        return all;
    }

    /** Whether the whole object is left out for the same reason. */
    private static boolean isCovered(String object, Set<Omission> all) {
        return all.stream()
                .anyMatch(one -> one.path().equals(object) && one.reason().equals(Withheld.NOT_APPROVED));
    }

    private static void collect(DataClasses classes, String at, Audience audience, Set<Omission> all) {
        classes.element().ifPresent(one -> collect(one, at + "/*", audience, all));
        classes.parts().forEach((name, part) -> {
            String path = at.isEmpty() ? name : at + "/" + name;
            Sensitivity of = part.data().orElse(Sensitivity.RECORD);
            if (audience.sees(of)) {
                if (part.owed() == DataClasses.Owed.APPROVAL && Withheld.isBeyond(audience) && !isCovered(at, all)) {
                    all.add(new Omission(path, of, Withheld.NOT_APPROVED));
                }
                collect(part.value(), path, audience, all);
            } else {
                all.add(new Omission(path, of, "audience"));
            }
        });
    }
}

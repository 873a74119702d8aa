package org.ecarmethod.json.internal.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.JournalEntry;
import org.ecarmethod.record.PartKind;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.shape.Choice;
import org.ecarmethod.shape.Field;
import org.ecarmethod.shape.Kinds;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.Target;
import org.ecarmethod.shape.Types;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;
import tools.jackson.databind.JsonNode;

/**
 * Finds in a process what came after a day, and what rests on it: a view as of that day has nothing of it. A deed goes if it is
 * not shown to have been done by then; where an object must have its date, the object goes, and what must refer to it goes
 * with it. Of a part that has no date of its own, the journal may tell that it was added later.
 */
public final class Later {

    /** Parts without a date of their own, by the deed that adds them. */
    private static final Map<Command, PartKind> UNDATED = Map.of(
            Command.REGISTER, PartKind.BODY,
            Command.COMMIT, PartKind.COMMITMENT,
            Command.HAND_OVER, PartKind.OPEN_ITEM,
            Command.ANALYSE, PartKind.SOURCE);

    private final PartialDate day;
    private final Map<Target, Set<String>> gone = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private boolean grown;

    private Later(LocalDate day) {
        this.day = PartialDate.of(day);
    }

    /**
     * Returns what came after a day.
     *
     * @param day the day
     * @param tree the process as a tree
     * @param content the same process
     * @return the JSON Pointers of fields and elements
     */
    public static Set<String> than(LocalDate day, JsonNode tree, ProcessContent content) {
        Later later = new Later(day);
        content.journal().stream().filter(deed -> deed.on().isAfter(day)).forEach(deed -> later.added(deed, content));
        do {
            later.grown = false;
            later.isLater(tree, ProcessShapes.PROCESS, "");
        } while (later.grown);
        return later.places;
    }

    // --- what the journal tells

    private void added(JournalEntry deed, ProcessContent content) {
        deed.about().stream()
                .filter(part -> part.part() == UNDATED.get(deed.deed()))
                .forEach(part -> {
                    String id = part.id().value();
                    switch (part.part()) {
                        case BODY -> added("/bodies/", content.bodies(), one -> one.id(), id);
                        case COMMITMENT -> added("/commitments/", content.commitments(), one -> one.id(), id);
                        case OPEN_ITEM -> added("/openItems/", content.openItems(), one -> one.id(), id);
                        default ->
                            added(
                                    "/sources/",
                                    content.sources(),
                                    one -> one.id().value(),
                                    id);
                    }
                });
    }

    private <T> void added(String list, List<T> parts, Function<T, Object> idOf, String id) {
        for (int i = 0; i < parts.size(); i++) {
            Object own = idOf.apply(parts.get(i));
            if ((own instanceof Id known ? known.value() : own).equals(id)) {
                places.add(list + i);
            }
        }
    }

    // --- what the dates tell

    /** Whether a value cannot have been there on the day; what may be left out of it is noted. */
    private boolean isLater(JsonNode value, ValueType<?> type, String at) {
        if (type == Types.DONE_ON || type == Types.DAY) {
            return day.isBefore(PartialDate.parse(value.asString())) != Truth.NO;
        }
        if (type instanceof ValueType.Reference<?> reference) {
            return pointsAtGone(value, gone.getOrDefault(reference.target(), Set.of()));
        }
        if (type instanceof ValueType.Many<?> many) {
            return isListLater(value, many, at);
        }
        if (type instanceof Shape<?> shape) {
            return isObjectLater(value, shape, at);
        }
        if (type instanceof Kinds<?> kinds) {
            String kind = value.get(Kinds.KIND).asString();
            return kinds.shapes().stream()
                    .anyMatch(shape -> shape.name().equals(kind) && isObjectLater(value, shape, at));
        }
        return type instanceof Choice<?> choice && isChoiceLater(value, choice, at);
    }

    /** An id alone, or an object that has one among its texts, as a citation does. */
    private static boolean pointsAtGone(JsonNode value, Set<String> ids) {
        return value.isString()
                ? ids.contains(value.asString())
                : value.valueStream().anyMatch(part -> part.isString() && ids.contains(part.asString()));
    }

    private boolean isChoiceLater(JsonNode value, Choice<?> choice, String at) {
        return choice.cases().stream()
                .anyMatch(one ->
                        value.has(one.name()) && isLater(value.get(one.name()), one.type(), at + "/" + one.name()));
    }

    /** A list that must have elements goes when none is left. */
    private boolean isListLater(JsonNode list, ValueType.Many<?> many, String at) {
        int left = list.size();
        for (int i = 0; i < list.size(); i++) {
            String place = at + "/" + i;
            if (isLater(list.get(i), many.element(), place) || places.contains(place)) {
                places.add(place);
                ownId(list.get(i), many.element()).ifPresent(this::goes);
                left--;
            }
        }
        return left < many.min();
    }

    private boolean isObjectLater(JsonNode object, Shape<?> shape, String at) {
        boolean later = false;
        for (Field<?, ?> field : shape.fields()) {
            JsonNode value = object.get(field.name());
            if (value != null && isLater(value, field.type(), at + "/" + field.name())) {
                if (field.presence() == Field.Presence.OPTIONAL) {
                    places.add(at + "/" + field.name());
                } else {
                    later = true;
                }
            }
        }
        return later;
    }

    private record OwnId(Target target, String id) {}

    private static Optional<OwnId> ownId(JsonNode element, ValueType<?> type) {
        if (type instanceof Shape<?> shape) {
            for (Field<?, ?> field : shape.fields()) {
                if (field.isOwnId() && field.type() instanceof ValueType.Reference<?> own) {
                    return Optional.of(
                            new OwnId(own.target(), element.get(field.name()).asString()));
                }
            }
        }
        return Optional.empty();
    }

    private void goes(OwnId own) {
        grown |= gone.computeIfAbsent(own.target(), none -> new HashSet<>()).add(own.id());
    }
}

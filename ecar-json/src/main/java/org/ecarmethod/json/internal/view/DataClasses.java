package org.ecarmethod.json.internal.view;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.shape.Choice;
import org.ecarmethod.shape.Field;
import org.ecarmethod.shape.Kinds;
import org.ecarmethod.shape.Said;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.ValueType;

/**
 * Of what class the parts of a value are, as its description says. A value without parts and elements is a text, a number or
 * a term. A field to which nobody gave a class ends it, and so does a text of residents beside which no approval or consent is
 * recorded: nothing is made of a document that has one.
 *
 * @param parts the fields of an object, by name; of an object of several kinds the fields of all of them
 * @param element the classes in the elements of a list
 */
public record DataClasses(Map<String, Part> parts, Optional<DataClasses> element) {

    /**
     * A field.
     *
     * @param key object and field, such as {@code Experience.text}
     * @param data its class; empty if it only says whether something is known, and so is of the class of the field in which it
     *     stands
     * @param value the classes in its value
     * @param owed what must be recorded beside it before it leaves
     */
    public record Part(String key, Optional<Sensitivity> data, DataClasses value, Owed owed) {}

    /** What a field owes beside its class before it leaves circles and project team. */
    public enum Owed {
        /** Nothing: no resident said it, or nobody beyond the team sees it. */
        NOTHING,
        /** It is a text of residents: the field {@value #APPROVED_IN} of its object holds the approval of a circle. */
        APPROVAL,
        /** It is a text of one person: the object names who, and so whose consent it owes. */
        CONSENT
    }

    /** The field with the approval of a circle. */
    static final String APPROVED_IN = "approval";

    private static final String SPEAKER = "participant";

    /**
     * Finds the classes that a description gives.
     *
     * @param type the description
     * @return the classes of its values
     * @throws IllegalStateException if a field has none
     */
    public static DataClasses of(ValueType<?> type) {
        if (type instanceof ValueType.Many<?> many) {
            return new DataClasses(Map.of(), Optional.of(of(many.element())));
        }
        if (type instanceof ValueType.Reference<?> reference) {
            return of(reference.type());
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        if (type instanceof Shape<?> shape) {
            shape.fields().forEach(field -> add(parts, shape.name(), shape, field));
        } else if (type instanceof Kinds<?> kinds) {
            add(
                    parts,
                    kinds.name(),
                    Kinds.KIND,
                    kinds.sensitivity(),
                    new DataClasses(Map.of(), Optional.empty()),
                    Owed.NOTHING);
            kinds.shapes().forEach(shape -> shape.fields().forEach(field -> add(parts, kinds.name(), shape, field)));
        } else if (type instanceof Choice<?> choice) {
            choice.cases().forEach(one -> {
                DataClasses value = of(one.type());
                if (choice.isStated()) {
                    String key = choice.name() + "." + one.name();
                    parts.put(one.name(), new Part(key, Optional.empty(), value, Owed.NOTHING));
                } else {
                    Owed owed = owed(choice.name() + "." + one.name(), one.type(), choice.sensitivity(), Set.of());
                    add(parts, choice.name(), one.name(), choice.sensitivity(), value, owed);
                }
            });
        }
        return new DataClasses(parts, Optional.empty());
    }

    private static void add(Map<String, Part> parts, String object, Shape<?> shape, Field<?, ?> field) {
        Set<String> beside = new HashSet<>();
        shape.fields().forEach(other -> beside.add(other.name()));
        Owed owed = owed(object + "." + field.name(), field.type(), field.sensitivity(), beside);
        add(parts, object, field.name(), field.sensitivity(), of(field.type()), owed);
    }

    /** By construction: a new text of residents that could leave without approval or consent has no view. */
    private static Owed owed(String key, ValueType<?> type, Optional<Sensitivity> data, Set<String> beside) {
        boolean leaves = data.filter(one -> Audience.PUBLIC.sees(one) || Audience.RECEIVING_BODY.sees(one))
                .isPresent();
        if (!leaves || !saysSomethingOfResidents(type)) {
            return Owed.NOTHING;
        }
        if (data.equals(Optional.of(Sensitivity.QUOTE)) && beside.contains(SPEAKER)) {
            return Owed.CONSENT;
        }
        if (!beside.contains(APPROVED_IN)) {
            throw new IllegalStateException("no approval: " + key);
        }
        return Owed.APPROVAL;
    }

    /** Also in a list, and where it is stated whether it is known; a part of another object is asked there. */
    private static boolean saysSomethingOfResidents(ValueType<?> type) {
        if (type instanceof ValueType.Many<?> many) {
            return saysSomethingOfResidents(many.element());
        }
        if (type instanceof Choice<?> choice && choice.isStated()) {
            return choice.cases().stream().anyMatch(one -> saysSomethingOfResidents(one.type()));
        }
        return type instanceof ValueType.Words words && words.said() == Said.BY_CIRCLE;
    }

    private static void add(
            Map<String, Part> parts,
            String object,
            String field,
            Optional<Sensitivity> data,
            DataClasses value,
            Owed owed) {
        String key = object + "." + field;
        if (data.isEmpty()) {
            throw new IllegalStateException("no sensitivity: " + key);
        }
        parts.put(field, new Part(key, data, value, owed));
    }

    /** {@return the class of every field, here and below, by its key, in the order of the description} */
    public Map<String, Sensitivity> table() {
        Map<String, Sensitivity> table = new LinkedHashMap<>();
        collect(table);
        return table;
    }

    private void collect(Map<String, Sensitivity> table) {
        element.ifPresent(one -> one.collect(table));
        parts.values().forEach(part -> part.data().ifPresent(data -> table.put(part.key(), data)));
        parts.values().forEach(part -> part.value().collect(table));
    }
}

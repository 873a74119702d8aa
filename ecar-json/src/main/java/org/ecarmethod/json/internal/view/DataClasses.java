package org.ecarmethod.json.internal.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.shape.Choice;
import org.ecarmethod.shape.Field;
import org.ecarmethod.shape.Kinds;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.ValueType;

/**
 * Of what class the parts of a value are, as its description says. A value without parts and elements is a text, a number or
 * a term. A field to which nobody gave a class ends it: nothing is made of a document that has one.
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
     */
    public record Part(String key, Optional<Sensitivity> data, DataClasses value) {}

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
            shape.fields().forEach(field -> add(parts, shape.name(), field));
        } else if (type instanceof Kinds<?> kinds) {
            add(parts, kinds.name(), Kinds.KIND, kinds.sensitivity(), new DataClasses(Map.of(), Optional.empty()));
            kinds.shapes().forEach(shape -> shape.fields().forEach(field -> add(parts, kinds.name(), field)));
        } else if (type instanceof Choice<?> choice) {
            choice.cases().forEach(one -> {
                DataClasses value = of(one.type());
                if (choice.isStated()) {
                    parts.put(one.name(), new Part(choice.name() + "." + one.name(), Optional.empty(), value));
                } else {
                    add(parts, choice.name(), one.name(), choice.sensitivity(), value);
                }
            });
        }
        return new DataClasses(parts, Optional.empty());
    }

    private static void add(Map<String, Part> parts, String object, Field<?, ?> field) {
        add(parts, object, field.name(), field.sensitivity(), of(field.type()));
    }

    private static void add(
            Map<String, Part> parts, String object, String field, Optional<Sensitivity> data, DataClasses value) {
        String key = object + "." + field;
        if (data.isEmpty()) {
            throw new IllegalStateException("no sensitivity: " + key);
        }
        parts.put(field, new Part(key, data, value));
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

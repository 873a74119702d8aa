package org.ecarmethod.json;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be reached from an object: private fields, static fields of the classes on the way, elements of
 * collections, keys and values of maps.
 */
final class ObjectGraph {

    private final Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Class<?>> classes = new HashSet<>();
    private final Deque<Object> waiting = new ArrayDeque<>();

    private ObjectGraph() {}

    /** {@return every text in it, and what every object of ours in it says of itself} */
    static List<String> texts(Object... roots) {
        ObjectGraph graph = new ObjectGraph();
        Arrays.stream(roots).forEach(graph::reach);
        List<String> texts = new ArrayList<>();
        while (!graph.waiting.isEmpty()) {
            graph.visit(graph.waiting.removeFirst(), texts);
        }
        return texts;
    }

    private void reach(@Nullable Object object) {
        if (object != null && reached.add(object)) {
            waiting.add(object);
        }
    }

    private void visit(Object object, List<String> texts) {
        if (object instanceof CharSequence text) {
            texts.add(text.toString());
        } else if (object instanceof Collection<?> collection) {
            collection.forEach(this::reach);
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                reach(key);
                reach(value);
            });
        } else if (object instanceof Optional<?> optional) {
            optional.ifPresent(this::reach);
        } else if (object instanceof Object[] array) {
            Arrays.stream(array).forEach(this::reach);
        } else if (object instanceof Class<?> type) {
            statics(type);
        } else if (object.getClass().getName().startsWith("org.ecarmethod")) {
            texts.add(object.toString());
            for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
                fields(type, object);
                statics(type);
            }
        }
    }

    private void fields(Class<?> type, Object object) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && type.getName().startsWith("org.ecarmethod")) {
                reach(value(field, object));
            }
        }
    }

    private void statics(Class<?> type) {
        if (type.getName().startsWith("org.ecarmethod") && classes.add(type)) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    reach(value(field, null));
                }
            }
        }
    }

    private static @Nullable Object value(Field field, @Nullable Object object) {
        if (field.getType().isPrimitive() || field.isSynthetic()) {
            return null;
        }
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a field of ours can be looked into", e);
        }
    }
}

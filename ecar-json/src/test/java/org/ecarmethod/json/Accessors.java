package org.ecarmethod.json;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The attributes of a value type that is an abstract class: its abstract accessors. */
final class Accessors {

    private Accessors() {}

    static List<Method> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !method.getName().equals("toBuilder"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }
}

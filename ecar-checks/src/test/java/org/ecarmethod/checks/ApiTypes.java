package org.ecarmethod.checks;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the types in a signature: short where nobody can be in doubt, with {@code @Nullable} where it is, and with what a
 * type variable means in the class at hand.
 */
final class ApiTypes {

    private static final String OURS = "org.ecarmethod.";
    private static final Set<String> KNOWN =
            Set.of("java.lang", "java.util", "java.util.function", "java.util.stream", "java.time");

    private final Map<Type, String> variables;

    private ApiTypes(Map<Type, String> variables) {
        this.variables = variables;
    }

    /** {@return a writer to which each type variable is a variable} */
    static ApiTypes none() {
        return new ApiTypes(Map.of());
    }

    /** {@return a writer for members of a supertype, whose variables are what its subtype says} */
    ApiTypes within(AnnotatedType supertype) {
        Map<Type, String> known = new HashMap<>();
        if (supertype instanceof AnnotatedParameterizedType generic) {
            TypeVariable<?>[] parameters = raw(supertype).getTypeParameters();
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            for (int i = 0; i < parameters.length; i++) {
                known.put(parameters[i], of(arguments[i]));
            }
        }
        return new ApiTypes(known);
    }

    /** {@return the class of a type without its arguments} */
    static Class<?> raw(AnnotatedType type) {
        return (Class<?>) (type.getType() instanceof ParameterizedType generic ? generic.getRawType() : type.getType());
    }

    String of(AnnotatedType type) {
        String nullable = isNullable(type) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return of(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "" : " " + nullable) + "[]";
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            return nullable
                    + name(raw(generic))
                    + Arrays.stream(generic.getAnnotatedActualTypeArguments())
                            .map(this::of)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return nullable
                    + variables.getOrDefault(
                            variable.getType(), variable.getType().getTypeName());
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
            return lower.length > 0 ? "? super " + bounds(lower) : "?" + extending(wildcard.getAnnotatedUpperBounds());
        }
        return nullable + name((Class<?>) type.getType());
    }

    /** {@return the parameters of a generic type or method, with their bounds; empty if it is not generic} */
    String parameters(TypeVariable<?>... parameters) {
        return parameters.length == 0
                ? ""
                : Arrays.stream(parameters)
                        .map(parameter -> parameter.getName() + extending(parameter.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private String extending(AnnotatedType... bounds) {
        String text = bounds(bounds);
        return text.isEmpty() || text.equals("Object") ? "" : " extends " + text;
    }

    private String bounds(AnnotatedType... bounds) {
        return Arrays.stream(bounds).map(this::of).collect(Collectors.joining(" & "));
    }

    static String name(Class<?> type) {
        if (type.isArray()) {
            return name(type.getComponentType()) + "[]";
        }
        String name = type.getCanonicalName();
        if (type.isPrimitive()) {
            return name;
        }
        if (KNOWN.contains(type.getPackageName())) {
            return name.substring(type.getPackageName().length() + 1);
        }
        return name.startsWith(OURS) ? name.substring(OURS.length()) : name;
    }

    private static boolean isNullable(AnnotatedType type) {
        return Arrays.stream(type.getAnnotations())
                .anyMatch(one -> one.annotationType().getSimpleName().equals("Nullable"));
    }
}

package org.ecarmethod.checks;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the API of classes as text: a line for each type that others can use, and under it, indented, one for each member
 * that they can use. What a type inherits from one that others cannot see (a generated builder, say) is listed as its own.
 *
 * <p>The text depends on the class files alone: not on the JDK, the order of members in the source or names of parameters.
 */
final class ApiText {

    private static final Set<String> KINDS = Set.of("Object", "Record", "java.lang.annotation.Annotation");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals(Object)", "hashCode()", "toString()");

    private final Set<String> exported;

    /** A writer that knows all packages of ours that others can see, since a type may inherit from another module. */
    ApiText(Set<String> exported) {
        this.exported = Set.copyOf(exported);
    }

    /** {@return the text on those of the classes that others can use} */
    String of(List<Class<?>> classes) {
        return classes.stream()
                .filter(this::isVisible)
                .sorted(Comparator.comparing(Class::getCanonicalName))
                .map(this::of)
                .collect(Collectors.joining("\n"));
    }

    private String of(Class<?> type) {
        return header(type)
                + members(type).stream()
                        .sorted(Comparator.comparing(Member::name).thenComparing(Member::line))
                        .map(member -> "  " + member.line() + "\n")
                        .collect(Collectors.joining());
    }

    private boolean isVisible(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            if (at.isSynthetic() || at.isAnonymousClass() || at.isLocalClass() || !isUsable(at.getModifiers())) {
                return false;
            }
        }
        return !type.getName().startsWith("org.ecarmethod.") || exported.contains(type.getPackageName());
    }

    private static boolean isUsable(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    // --- the line of a type

    private String header(Class<?> type) {
        ApiTypes names = ApiTypes.none();
        StringBuilder line = new StringBuilder(deprecated(type.isAnnotationPresent(Deprecated.class)))
                .append(modifiers(type))
                .append(kind(type))
                .append(' ')
                .append(type.getCanonicalName())
                .append(names.parameters(type.getTypeParameters()));
        if (type.isRecord()) {
            line.append(Arrays.stream(type.getRecordComponents())
                    .map(part -> names.of(part.getAnnotatedType()) + " " + part.getName())
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        line.append(joined(" is ", supertypes(type)));
        line.append(joined(" permits ", permitted(type)));
        return line.append('\n').toString();
    }

    private Stream<String> permitted(Class<?> type) {
        return type.isSealed() && !type.isEnum()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .filter(this::isVisible)
                        .map(ApiTypes::name)
                        .sorted()
                : Stream.empty();
    }

    /** A class that nobody else can extend is final to them, be it final, sealed or without a constructor for them. */
    private String modifiers(Class<?> type) {
        int modifiers = type.getModifiers();
        boolean isSealed = permitted(type).findAny().isPresent();
        boolean isClass = !type.isInterface() && !type.isEnum() && !type.isRecord();
        boolean isExtensible = isExtensible(type);
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (isClass && type.isMemberClass() && !Modifier.isStatic(modifiers) ? "inner " : "")
                + (isClass && isExtensible && Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (isClass && !isExtensible && !isSealed ? "final " : "")
                + (isSealed ? "sealed " : "");
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    private Stream<String> supertypes(Class<?> type) {
        List<String> found = new ArrayList<>();
        walk(
                type,
                ApiTypes.none(),
                (at, names) -> above(at)
                        .filter(above -> isVisible(ApiTypes.raw(above)))
                        .map(names::of)
                        .filter(name -> !isOfEachKind(name))
                        .forEach(found::add));
        return found.stream().distinct().sorted();
    }

    private static boolean isOfEachKind(String supertype) {
        return KINDS.contains(supertype) || supertype.startsWith("Enum<");
    }

    // --- the lines of its members

    private record Member(String name, String line) {}

    private List<Member> members(Class<?> type) {
        Map<String, Member> found = new LinkedHashMap<>();
        boolean isExtensible = isExtensible(type);
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isConstructible(type)
                    && isMember(constructor.getModifiers(), isExtensible)
                    && !isImplied(type, constructor)) {
                found.put(key("new", constructor), member("new", "", "new", constructor, ApiTypes.none()));
            }
        }
        walk(type, ApiTypes.none(), (at, names) -> {
            for (Field field : at.getDeclaredFields()) {
                if (isMember(field.getModifiers(), isExtensible) && !field.isSynthetic()) {
                    found.putIfAbsent(field.getName(), member(field, names));
                }
            }
            for (Method method : at.getDeclaredMethods()) {
                if (isMember(method.getModifiers(), isExtensible)
                        && !method.isSynthetic()
                        && !isImplied(type, method)
                        && !isInherited(type, method)) {
                    found.putIfAbsent(key(method.getName(), method), member(method, isExtensible, names));
                }
            }
        });
        return List.copyOf(found.values());
    }

    /** Whether others can extend the type, and so see what is protected in it. */
    private static boolean isExtensible(Class<?> type) {
        return !Modifier.isFinal(type.getModifiers())
                && !type.isSealed()
                && (type.isInterface()
                        || Arrays.stream(type.getDeclaredConstructors()).anyMatch(one -> isUsable(one.getModifiers())));
    }

    /** Whether others can make an instance, be it only one of a type that extends this one. */
    private static boolean isConstructible(Class<?> type) {
        return isExtensible(type) || !Modifier.isAbstract(type.getModifiers());
    }

    private static boolean isMember(int modifiers, boolean isExtensible) {
        return Modifier.isPublic(modifiers) || (isExtensible && Modifier.isProtected(modifiers));
    }

    /** What the kind of the type says already, or every object has. */
    private static boolean isImplied(Class<?> type, Executable member) {
        if (type.isRecord()) {
            RecordComponent[] parts = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            boolean isCanonical = member instanceof Constructor<?> && Arrays.equals(types, member.getParameterTypes());
            boolean isAccessor = member.getParameterCount() == 0
                    && Arrays.stream(parts).anyMatch(part -> part.getName().equals(member.getName()));
            if (isCanonical || isAccessor) {
                return true;
            }
        }
        String key = key(member.getName(), member);
        return OF_EVERY_OBJECT.contains(key)
                || (type.isEnum() && (key.equals("values()") || key.equals("valueOf(String)")));
    }

    /** Whether a visible type above says so already; whether it is implemented here is no concern of others. */
    private boolean isInherited(Class<?> type, Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && above(type)
                        .map(ApiTypes::raw)
                        .anyMatch(above -> (isVisible(above) && declares(above, method)) || isInherited(above, method));
    }

    private static boolean declares(Class<?> type, Method method) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(one -> isUsable(one.getModifiers())
                        && key(one.getName(), one).equals(key(method.getName(), method))
                        && one.getGenericReturnType().equals(method.getGenericReturnType())
                        && Arrays.equals(one.getExceptionTypes(), method.getExceptionTypes()));
    }

    private static String key(String name, Executable member) {
        return Arrays.stream(member.getParameterTypes())
                .map(ApiTypes::name)
                .collect(Collectors.joining(",", name + "(", ")"));
    }

    private static Member member(Field field, ApiTypes names) {
        int modifiers = field.getModifiers();
        String start = deprecated(field.isAnnotationPresent(Deprecated.class));
        if (field.isEnumConstant()) {
            return new Member(field.getName(), start + "constant " + field.getName());
        }
        return new Member(
                field.getName(),
                start
                        + (Modifier.isProtected(modifiers) ? "protected " : "")
                        + (Modifier.isStatic(modifiers) ? "static " : "")
                        + (Modifier.isFinal(modifiers) ? "final " : "")
                        + names.of(field.getAnnotatedType())
                        + " "
                        + field.getName());
    }

    /** Whether a method has a body, and is final, only matters to those who extend the type. */
    private static Member member(Method method, boolean isExtensible, ApiTypes names) {
        int modifiers = method.getModifiers();
        String start = (Modifier.isStatic(modifiers) ? "static " : "")
                + (isExtensible && Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (isExtensible && Modifier.isFinal(modifiers) ? "final " : "")
                + (method.getDefaultValue() != null ? "optional " : "");
        String result = names.of(method.getAnnotatedReturnType());
        return member(method.getName(), start, result + " " + method.getName(), method, names);
    }

    private static Member member(String name, String modifiers, String what, Executable executable, ApiTypes names) {
        String variables = names.parameters(executable.getTypeParameters());
        String thrown = joined(
                " throws ",
                Arrays.stream(executable.getAnnotatedExceptionTypes()).map(names::of));
        return new Member(
                name,
                deprecated(executable.isAnnotationPresent(Deprecated.class))
                        + (Modifier.isProtected(executable.getModifiers()) ? "protected " : "")
                        + modifiers
                        + (variables.isEmpty() ? "" : variables + " ")
                        + what
                        + Arrays.stream(executable.getParameters())
                                .map(parameter -> of(parameter, names))
                                .collect(Collectors.joining(", ", "(", ")"))
                        + thrown);
    }

    private static String of(Parameter parameter, ApiTypes names) {
        String type = names.of(parameter.getAnnotatedType());
        return parameter.isVarArgs() ? type.substring(0, type.length() - "[]".length()) + "..." : type;
    }

    // --- a type and what is above it that others cannot see

    private interface Visitor {
        void visit(Class<?> type, ApiTypes names);
    }

    private void walk(Class<?> type, ApiTypes names, Visitor visitor) {
        visitor.visit(type, names);
        above(type)
                .filter(above -> !isVisible(ApiTypes.raw(above)))
                .forEach(above -> walk(ApiTypes.raw(above), names.within(above), visitor));
    }

    private static Stream<AnnotatedType> above(Class<?> type) {
        AnnotatedType superclass = type.getAnnotatedSuperclass();
        Stream<AnnotatedType> interfaces = Arrays.stream(type.getAnnotatedInterfaces());
        return superclass == null || type.isInterface() ? interfaces : Stream.concat(Stream.of(superclass), interfaces);
    }

    private static String deprecated(boolean isDeprecated) {
        return isDeprecated ? "@Deprecated " : "";
    }

    private static String joined(String start, Stream<String> parts) {
        List<String> all = parts.toList();
        return all.isEmpty() ? "" : start + String.join(", ", all);
    }
}

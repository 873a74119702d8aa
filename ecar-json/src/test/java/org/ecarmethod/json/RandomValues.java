package org.ecarmethod.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.WebAddress;
import org.ecarmethod.validation.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Contents made at random of whatever accessors and components the types have, so that a new one needs nothing here. What a
 * constructor refuses is made again.
 */
final class RandomValues {

    private static final List<String> LANGUAGES = List.of("sv", "en", "fi", "ar", "so", "sv-FI", "zh-Hant", "und");
    private static final List<String> WORDS = List.of(
            "skolmat",
            "Å",
            "ö",
            " ",
            "\"",
            "\\",
            "/",
            "\n",
            "\t",
            "\u2028",
            "~",
            "🍲",
            "👩🏽‍🍳",
            "مدرسة",
            "</script>",
            "{",
            "null");

    private final Random random;
    private final Map<Class<?>, Supplier<Object>> leaves;

    RandomValues(long seed) {
        random = new Random(seed);
        leaves = Map.ofEntries(
                Map.entry(String.class, this::line),
                Map.entry(Integer.class, () -> random.nextInt(7)),
                Map.entry(int.class, () -> random.nextInt(7)),
                Map.entry(Long.class, () -> (long) random.nextInt(7)),
                Map.entry(long.class, () -> 1L + random.nextInt(7)),
                Map.entry(Percent.class, () -> Percent.parse(one("0", "70", "0.5", "200/3", "100"))),
                Map.entry(LocalDate.class, () -> LocalDate.ofEpochDay(random.nextInt(30_000))),
                Map.entry(PartialDate.class, this::date),
                Map.entry(LocalizedText.class, this::text),
                Map.entry(Code.class, () -> Code.of(one("schools", "language", "a-1-b2"))),
                Map.entry(Country.class, () -> Country.of(one("SE", "FI"))),
                Map.entry(
                        WebAddress.class,
                        () -> WebAddress.of(one("https://www.example.se", "http://example.org:8080/a?b=c#d"))),
                Map.entry(CaseNumber.class, () -> CaseNumber.of(one("KS 2013/42", "2027:1", "Ö-1999-000007"))),
                Map.entry(CriterionId.class, () -> CriterionId.of(one("G1", "G10", "C8", "ABC999"))),
                Map.entry(
                        ProfilePin.class,
                        () -> new ProfilePin(one("ecar", "x-1"), one("1.0", "2.3.4"), "a1".repeat(32))));
    }

    ProcessContent content() {
        return (ProcessContent) value(ProcessContent.class);
    }

    /** A value of another type. */
    <T> T of(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        Supplier<Object> leaf = leaves.get(plain);
        if (leaf != null) {
            return leaf.get();
        }
        if (Id.class.isAssignableFrom(plain)) {
            return called(plain, null, "of", id());
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        return built(plain);
    }

    private Object generic(Class<?> raw, Type[] arguments) {
        if (raw == Optional.class) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(arguments[0]));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            Collection<Object> elements = Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>() : new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                elements.add(value(arguments[0]));
            }
            return elements;
        }
        if (raw.isInterface() && raw.isSealed()) {
            Class<?> chosen = raw.getPermittedSubclasses()[random.nextInt(raw.getPermittedSubclasses().length)];
            return record(chosen, arguments);
        }
        return record(raw, arguments);
    }

    /** A value of a type with a builder or a canonical constructor, or of one of the cases of a sealed interface. */
    private Object built(Class<?> type) {
        if (type.isInterface()) {
            List<Class<?>> cases = Arrays.stream(type.getPermittedSubclasses())
                    .filter(one -> one != StartAuthority.Proven.class)
                    .<Class<?>>map(one -> one)
                    .toList();
            return built(cases.get(random.nextInt(cases.size())));
        }
        for (int draws = 0; draws < 10_000; draws++) {
            try {
                return type.isRecord() ? record(type) : immutable(type);
            } catch (Refused again) {
                // What was drawn does not go together; the next draw will.
            }
        }
        throw new IllegalStateException("no value of " + type.getSimpleName() + " in ten thousand draws");
    }

    private Object record(Class<?> type, Type... arguments) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(resolved(components[i].getGenericType(), arguments));
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException refusal) {
            throw refusal(refusal);
        }
    }

    /** The argument for the only type variable of a generic record. */
    private static Type resolved(Type type, Type[] arguments) {
        if (arguments.length > 0 && type instanceof java.lang.reflect.TypeVariable<?>) {
            return arguments[0];
        }
        return type;
    }

    private Object immutable(Class<?> type) {
        Object builder = called(type, null, "builder");
        for (Method accessor : Accessors.of(type)) {
            Object value = value(accessor.getGenericReturnType());
            Method setter = Arrays.stream(builder.getClass().getMethods())
                    .filter(method -> method.getName().equals(accessor.getName()) && method.getParameterCount() == 1)
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> method.getParameterTypes()[0].isInstance(value))
                    .findFirst()
                    .orElseThrow(() -> new LinkageError(type + " must have a setter for " + accessor.getName()));
            invoked(setter, builder, value);
        }
        return called(builder.getClass().getSuperclass(), builder, "build");
    }

    private static Object called(Class<?> type, @Nullable Object target, String name, Object... arguments) {
        Method method = Arrays.stream(type.getDeclaredMethods())
                .filter(one -> one.getName().equals(name) && one.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(() -> new LinkageError(type + " must have a method " + name));
        return invoked(method, target, arguments);
    }

    private static Object invoked(Method method, @Nullable Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException refusal) {
            throw refusal(refusal);
        }
    }

    private static RuntimeException refusal(ReflectiveOperationException failure) {
        if (failure instanceof InvocationTargetException && failure.getCause() instanceof InvalidValueException) {
            return new Refused();
        }
        throw new LinkageError("a value cannot be made", failure);
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    // --- leaves

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String id() {
        return one("a", "A01", "p-", "2013.", "x_") + random.nextInt(10_000);
    }

    private String line() {
        StringBuilder line = new StringBuilder("w");
        for (int i = random.nextInt(6); i > 0; i--) {
            line.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return line.toString();
    }

    private LocalizedText text() {
        Map<String, String> texts = new TreeMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            texts.put(LANGUAGES.get(random.nextInt(LANGUAGES.size())), line());
        }
        return LocalizedText.of(texts);
    }

    private PartialDate date() {
        String day = LocalDate.ofEpochDay(random.nextInt(30_000)).toString();
        return PartialDate.parse(one(day, day.substring(0, 7), day.substring(0, 4)) + one("", "", "~"));
    }
}

package org.ecarmethod.checks;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.disclosure.Breakdown;
import org.ecarmethod.disclosure.Counts;
import org.ecarmethod.disclosure.Dimension;
import org.ecarmethod.disclosure.DimensionKind;
import org.ecarmethod.disclosure.Population;
import org.ecarmethod.disclosure.ReleaseLedger;
import org.ecarmethod.disclosure.ReleaseRequest;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.method.Examined;
import org.ecarmethod.organisation.BodyEnd;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.rule.CustomRule;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Instances of nearly every type that others can use: what the documents of the corpus hold, and what the API makes of it when
 * its methods are called with each other's results.
 */
final class Instances {

    private static final Path CORPUS = Path.of("..", "ecar-json", "src", "test", "resources", "corpus");
    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    /** So many of each type are enough. */
    private static final int ENOUGH = 25;

    /** In the order in which they were found, so that every run asks with the same ones. */
    private final Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();

    private final Deque<Object> fresh = new ArrayDeque<>();
    private final Map<Class<?>, Object> samples = new LinkedHashMap<>();
    private final Path folder;

    private Instances(Path folder) {
        this.folder = folder;
        List.of(
                        DAY,
                        BigInteger.ONE,
                        Locale.ENGLISH,
                        "text",
                        List.of(),
                        Set.of(),
                        new TreeSet<>(),
                        Map.of(),
                        Optional.empty())
                .forEach(one -> samples.put(one.getClass(), one));
    }

    /** {@return instances, made with a folder for files} */
    static Instances in(Path folder) throws IOException {
        Instances all = new Instances(folder);
        EcarJson json = EcarJson.asOf(DAY);
        all.add(json);
        for (Path document : all.documents("valid")) {
            all.addResult(json.read(document));
        }
        for (Path document : all.documents("profile-valid")) {
            all.addResult(json.profiles().read(document));
        }
        for (Path document : all.documents("index-valid")) {
            all.addResult(json.dossiers().read(document));
        }
        all.addResult(json.read("[]"));
        // No more than enough bodies are looked at, and few of them have ended.
        all.add(new BodyEnd(
                Stated.unknown(LocalizedText.of("en", "no day is stated")),
                Stated.known(BodyEnd.Change.CLOSURE),
                Set.of()));
        all.add(rule((EcarProcess) requireNonNull(all.sample(EcarProcess.class))));
        all.add(request());
        all.add(ReleaseLedger.empty().release(request()));
        all.add(List.of(TextForm.ID, TextForm.LINE));
        all.grow();
        return all;
    }

    private static CustomRule rule(EcarProcess process) {
        IssueCode code =
                IssueCode.info("exempelby.process.any", Category.METHOD, "test").build();
        Examined<ProcessContent> example = new Examined<>(process.content(), process.profile(), DAY);
        LocalizedText words = LocalizedText.of("en", "Any process", "sv", "Varje process");
        return CustomRule.builder()
                .rule(new Rule<>("E1", code, (whole, at, out) -> {}))
                .title(words)
                .message(words)
                .meaning(words)
                .passes(example)
                .fails(example)
                .build();
    }

    private static ReleaseRequest request() {
        Code here = Code.of("here");
        Dimension place = Dimension.of(Code.of("place"), DimensionKind.OTHER, List.of(here, Code.of("there")));
        return ReleaseRequest.builder()
                .counts(Counts.of(new Population("process-1", Code.of("participants")), place)
                        .add(CircleId.of("north"), 20, here)
                        .add(CircleId.of("south"), 20, here)
                        .build())
                .addTable(Breakdown.by(Code.of("places"), place))
                .audience(Code.of("public"))
                .on(DAY)
                .build();
    }

    private List<Path> documents(String name) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(name))) {
            return files.filter(file -> !file.toString().contains(".issues."))
                    .sorted()
                    .toList();
        }
    }

    private void addResult(ReadResult<?> result) {
        add(result);
        result.value().ifPresent(this::add);
    }

    /** Takes in a value, and what a container holds. */
    private void add(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            many.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                add(key);
                add(one);
            });
        } else if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(this::add);
        } else if (value instanceof Stated<?> stated && stated.isKnown()) {
            keep(stated);
            stated.toOptional().ifPresent(this::add);
        } else if (value != null && value.getClass().getPackageName().startsWith("org.ecarmethod.")) {
            keep(value);
        }
    }

    private void keep(Object value) {
        List<Object> known = byType.computeIfAbsent(value.getClass(), type -> new ArrayList<>());
        if (known.size() < ENOUGH && known.stream().noneMatch(one -> one == value)) {
            known.add(value);
            fresh.add(value);
        }
    }

    /** Calls whatever can be called, until nothing new comes of it. */
    private void grow() {
        List<Class<?>> types = ApiModule.all().stream()
                .flatMap(module -> module.classes().stream())
                .toList();
        int before = -1;
        while (before != byType.size()) {
            before = byType.size();
            while (!fresh.isEmpty()) {
                Object one = fresh.removeFirst();
                Arrays.stream(one.getClass().getMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .forEach(method -> call(method, one));
            }
            for (Class<?> type : types) {
                if (Modifier.isPublic(type.getModifiers())) {
                    Arrays.stream(type.getMethods())
                            .filter(method -> Modifier.isStatic(method.getModifiers()))
                            .forEach(method -> call(method, null));
                    Arrays.stream(type.getConstructors()).forEach(made -> call(made, null));
                    if (type.isEnum()) {
                        add(List.of(type.getEnumConstants()));
                    }
                }
            }
        }
    }

    private void call(Executable executable, @Nullable Object on) {
        if (!executable.getDeclaringClass().getPackageName().startsWith("org.ecarmethod.")) {
            return;
        }
        try {
            add(invoke(executable, on, arguments(executable)));
        } catch (Throwable refused) {
            // What does not go together makes nothing.
        }
    }

    /** Calls a method or constructor. */
    static @Nullable Object invoke(Executable executable, @Nullable Object on, @Nullable Object... arguments)
            throws Throwable {
        try {
            executable.setAccessible(true);
            return executable instanceof Method method
                    ? method.invoke(on, arguments)
                    : ((Constructor<?>) executable).newInstance(arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** {@return an argument for each parameter, null where none is known} */
    @Nullable
    Object[] arguments(Executable executable) {
        return Arrays.stream(executable.getParameterTypes()).map(this::sample).toArray();
    }

    /** {@return an instance that can be what is asked for, or null} */
    @Nullable
    Object sample(Class<?> type) {
        if (type.isPrimitive()) {
            return primitive(type);
        }
        Optional<Object> known =
                samples.values().stream().filter(type::isInstance).findFirst();
        if (known.isPresent() && type != Object.class) {
            return known.get();
        }
        Optional<Object> ours = byType.values().stream()
                .flatMap(List::stream)
                .filter(type::isInstance)
                .findFirst();
        return ours.orElseGet(() -> other(type));
    }

    private @Nullable Object other(Class<?> type) {
        if (type == byte[].class) {
            return new byte[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type == Path.class) {
            return folder.resolve("file");
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[0]);
        }
        if (type == OutputStream.class) {
            return OutputStream.nullOutputStream();
        }
        if (type == OptionalInt.class) {
            return OptionalInt.empty();
        }
        if (type == Class.class) {
            return Instances.class;
        }
        if (type == SortedSet.class) {
            return new TreeSet<>();
        }
        if (type == ResourceBundle.class) {
            return new ListResourceBundle() {
                @Override
                protected Object[][] getContents() {
                    return new Object[0][];
                }
            };
        }
        return type.isInterface() && !type.isSealed() ? proxy(type) : null;
    }

    private static Object proxy(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Class<?> returned = method.getReturnType();
            if (returned == Iterator.class) {
                return List.of().iterator();
            }
            return returned.isPrimitive() && returned != void.class ? primitive(returned) : null;
        });
    }

    private static Object primitive(Class<?> type) {
        if (type == boolean.class) {
            return Boolean.FALSE;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == double.class) {
            return 1.0;
        }
        return type == char.class ? (Object) 'a' : (Object) 1;
    }
}

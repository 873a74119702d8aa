package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.KeptFields;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.ValidationReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null argument of any public method is refused by its name. */
class NullArgumentsTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    private static final EcarJson JSON = EcarJson.asOf(DAY);
    private static final ReadResult<EcarProcess> READ =
            JSON.read(Corpus.valid("started").bytes());

    /** One of each kind of argument. */
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(Path.class, Path.of("none.json")),
            Map.entry(InputStream.class, InputStream.nullInputStream()),
            Map.entry(OutputStream.class, OutputStream.nullOutputStream()),
            Map.entry(String.class, "{}"),
            Map.entry(byte[].class, new byte[0]),
            Map.entry(Input.class, Input.of("{}")),
            Map.entry(Input.Opener.class, (Input.Opener) InputStream::nullInputStream),
            Map.entry(Consumer.class, (Consumer<?>) ignored -> {}),
            Map.entry(ImportMode.class, ImportMode.DRY_RUN),
            Map.entry(KeptFields.class, READ.kept()),
            Map.entry(ReadOptions.class, JSON.options()),
            Map.entry(LocalDate.class, DAY),
            Map.entry(List.class, List.of()),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(OptionalInt.class, OptionalInt.empty()),
            Map.entry(ValidationReport.class, READ.report()),
            Map.entry(Audience.class, Audience.PUBLIC),
            Map.entry(EcarProcess.class, READ.orElseThrow()),
            // The value of a format, which is a process here.
            Map.entry(Object.class, READ.orElseThrow()));

    static Stream<Arguments> arguments() throws Exception {
        ProfileSet profiles = JSON.profileSet(List.of());
        return Stream.of(
                        calls(EcarJson.class, JSON),
                        calls(DocumentFormat.class, JSON),
                        calls(ProfileSet.class, profiles),
                        calls(ReadResult.class, READ),
                        calls(EcarModule.class, new EcarModule()),
                        calls(Input.class, Input.of("{}")),
                        calls(ReadOptions.class, JSON.options()))
                .flatMap(calls -> calls);
    }

    private static Stream<Arguments> calls(Class<?> type, Object one) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(call -> Modifier.isPublic(call.getModifiers()) && !call.isSynthetic())
                .filter(call -> !List.of("equals", "setupModule").contains(call.getName()))
                .flatMap(call -> Arrays.stream(call.getParameters())
                        .filter(parameter -> !parameter.getType().isPrimitive())
                        .map(parameter -> Arguments.of(call, parameter, one)));
    }

    private static Object invoke(Executable call, Object on, Object... given) throws Throwable {
        try {
            return call instanceof Method method
                    ? Optional.ofNullable(method.invoke(on, given)).orElse("nothing")
                    : ((Constructor<?>) call).newInstance(given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("arguments")
    void a_null_argument_is_named(Executable call, Parameter parameter, Object on) {
        Parameter[] parameters = call.getParameters();
        Object[] given = Arrays.stream(parameters)
                .map(one -> one.equals(parameter) ? null : SAMPLES.get(one.getType()))
                .toArray();

        Throwable thrown = catchThrowable(() -> invoke(call, on, given));

        assertThat(parameter.isNamePresent()).isTrue();
        assertThat(thrown).isExactlyInstanceOf(NullPointerException.class).hasMessage(parameter.getName());
    }

    @org.junit.jupiter.api.Test
    void enough_is_asked() throws Exception {
        assertThat(arguments()).hasSizeGreaterThan(30);
    }
}

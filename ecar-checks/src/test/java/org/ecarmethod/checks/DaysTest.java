package org.ecarmethod.checks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day that reaches a document or a report can be written there and read again, or is refused where it is given. */
class DaysTest {

    /** What a rule is asked, and what is worked out of a content: no document and no report holds it. */
    private static final Set<String> NOT_WRITTEN = Set.of("Examined.asOf", "Retention.asOf", "Ageing.asOf");

    @TempDir
    private Path folder;

    /** A property of a type that is a day. */
    private record Day(Class<?> type, String property) {

        /** The same value with another day. */
        Object with(Object sample, LocalDate day) throws ReflectiveOperationException {
            return type.isRecord() ? made(sample, day) : built(sample, day);
        }

        private Object made(Object sample, LocalDate day) throws ReflectiveOperationException {
            RecordComponent[] components = type.getRecordComponents();
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals(property)
                        ? day
                        : requireNonNull(components[i].getAccessor().invoke(sample));
            }
            return constructor.newInstance(values);
        }

        private Object built(Object sample, LocalDate day) throws ReflectiveOperationException {
            Class<?> builders = Class.forName(type.getName() + "$Builder", true, type.getClassLoader());
            Constructor<?> made = builders.getDeclaredConstructor();
            made.setAccessible(true);
            Object builder = made.newInstance();
            call(builder, builders.getMethod("from", type), sample);
            call(builder, builders.getMethod(property, LocalDate.class), day);
            return requireNonNull(call(builder, builders.getMethod("build")));
        }

        private static @Nullable Object call(Object builder, Method method, Object... given)
                throws ReflectiveOperationException {
            method.setAccessible(true);
            return method.invoke(builder, given);
        }

        @Override
        public String toString() {
            return type.getSimpleName() + "." + property;
        }
    }

    private static Stream<Day> days(Class<?> type) {
        // What nobody can make has the days of what it is made from.
        if (!Modifier.isPublic(type.getModifiers()) || !type.isRecord() && !hasBuilder(type)) {
            return Stream.empty();
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getReturnType() == LocalDate.class && method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .distinct()
                .map(property -> new Day(type, property));
    }

    private static boolean hasBuilder(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
    }

    private static List<Day> all() throws IOException {
        return ApiModule.all().stream()
                .flatMap(module -> module.classes().stream())
                .flatMap(DaysTest::days)
                .filter(day -> !NOT_WRITTEN.contains(day.toString()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-12-31", "1799-12-31", "3000-01-01", "+10000-01-01"})
    void a_day_that_cannot_be_read_again_is_refused_at_its_property(String text) throws IOException {
        Instances instances = Instances.in(folder);
        for (Day day : all()) {
            Object sample = requireNonNull(instances.sample(day.type()), day.toString());

            InvocationTargetException refused = catchThrowableOfType(
                    InvocationTargetException.class, () -> day.with(sample, LocalDate.parse(text)));

            assertThat(refused).as(day.toString()).isNotNull();
            assertThat(refused.getCause()).as(day.toString()).isInstanceOf(InvalidValueException.class);
            assertThat(((InvalidValueException) requireNonNull(refused.getCause())).issues())
                    .as(day.toString())
                    .containsExactly(Issue.at(ValueIssues.OUT_OF_RANGE, PropertyPath.of(day.property()))
                            .with("min", 1800)
                            .with("max", 2999)
                            .build());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1800-01-01", "2999-12-31"})
    void the_first_and_the_last_day_are_taken(String text) throws IOException, ReflectiveOperationException {
        Instances instances = Instances.in(folder);
        for (Day day : all()) {
            Object sample = requireNonNull(instances.sample(day.type()), day.toString());

            assertThat(day.with(sample, LocalDate.parse(text)))
                    .as(day.toString())
                    .isNotNull();
        }
    }

    @Test
    void a_process_is_judged_for_no_other_day() throws IOException {
        EcarProcess process = (EcarProcess) requireNonNull(Instances.in(folder).sample(EcarProcess.class));
        LocalDate day = LocalDate.of(1799, 12, 31);

        assertThat(catchThrowableOfType(InvalidValueException.class, () -> process.assess(day)))
                .hasMessageContaining("/asOf");
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> process.validate(day)))
                .hasMessageContaining("/validatedFor");
    }

    @Test
    void every_type_with_a_day_is_asked() throws IOException {
        assertThat(all()).hasSizeGreaterThan(9);
    }
}

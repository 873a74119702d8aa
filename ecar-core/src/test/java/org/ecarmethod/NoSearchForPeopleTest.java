package org.ecarmethod;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.shape.ValueType;
import org.junit.jupiter.api.Test;

/**
 * Nothing that others can call selects people, by a ground or by anything else (P15); nothing is known of a person but a
 * pseudonym (P2); and no type could hold the key to it.
 */
class NoSearchForPeopleTest {

    private static final Set<String> ALLOWED_ABOUT_A_PERSON = Set.of("id", "role", "ownRole", "joinedOn", "consent");

    /** What others can call: public methods of public types, nested ones too, builders left out. */
    private static Stream<Method> api() {
        return SourceTree.classes().stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    /** Every class that a type names, however deep in its arguments. */
    private static Stream<Class<?>> named(Type type) {
        if (type instanceof Class<?> plain) {
            return Stream.of(plain.isArray() ? plain.getComponentType() : plain);
        }
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(
                    named(generic.getRawType()),
                    Arrays.stream(generic.getActualTypeArguments()).flatMap(NoSearchForPeopleTest::named));
        }
        return type instanceof WildcardType wild
                ? Arrays.stream(wild.getUpperBounds()).flatMap(NoSearchForPeopleTest::named)
                : Stream.empty();
    }

    private static boolean names(Type type, Class<?>... wanted) {
        Set<Class<?>> found = named(type).collect(Collectors.toSet());
        return Arrays.stream(wanted).anyMatch(found::contains);
    }

    private static String printed(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @Test
    void the_api_is_found() {
        assertThat(api()).hasSizeGreaterThan(400);
    }

    @Test
    void people_are_given_out_only_as_all_of_one_circle() {
        assertThat(api().filter(method -> names(method.getGenericReturnType(), Participant.class))
                        .map(NoSearchForPeopleTest::printed))
                .containsExactly("Circle.participants", "Participant.withdraw");
        assertThat(Arrays.stream(Circle.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals("participants"))
                        .map(Method::getParameterCount))
                .containsExactly(0);
    }

    @Test
    void pseudonyms_are_given_out_only_by_whoever_has_them_or_makes_them() {
        assertThat(api().filter(method -> names(method.getGenericReturnType(), ParticipantId.class))
                        .map(NoSearchForPeopleTest::printed))
                .containsExactlyInAnyOrder(
                        "Participant.id",
                        "ParticipantId.of",
                        "ParticipantId.random",
                        "Quote.participant",
                        "Withdrawal.participant");
    }

    @Test
    void nothing_takes_a_condition_on_people() {
        assertThat(api().filter(method -> Arrays.stream(method.getGenericParameterTypes())
                                .filter(ParameterizedType.class::isInstance)
                                .anyMatch(type -> names(type, Participant.class, ParticipantId.class)))
                        .map(NoSearchForPeopleTest::printed))
                .isEmpty();
    }

    @Test
    void nothing_is_known_of_a_person_but_what_is_allowed() {
        assertThat(Arrays.stream(Participant.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrderElementsOf(ALLOWED_ABOUT_A_PERSON);
        assertThat(Arrays.stream(Participant.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrder(
                        "id", "role", "ownRole", "joinedOn", "consent", "withdraw", "equals", "hashCode", "toString");
    }

    @Test
    void no_type_could_hold_the_key_to_the_pseudonyms() {
        List<String> holders = SourceTree.classes().stream()
                .filter(type -> Arrays.stream(type.getDeclaredFields())
                        .filter(field -> field.getType() != ValueType.class)
                        .anyMatch(field -> names(field.getGenericType(), ParticipantId.class)))
                .map(Class::getSimpleName)
                .toList();

        // A description says of what type an id is and holds none. A quote names the pseudonym whose consent carries
        // it; the index finds that consent within one process.
        assertThat(holders).containsExactlyInAnyOrder("Participant", "Quote", "ProcessIndex");
    }

    @Test
    void pseudonyms_are_random() {
        Random source = new Random(1);

        assertThat(IntStream.range(0, 1000)
                        .mapToObj(i -> ParticipantId.random(source).value())
                        .distinct())
                .hasSize(1000)
                .allMatch(value -> value.matches("[0-9a-f]{32}"));
        assertThat(ParticipantId.random(new Random(7))).isEqualTo(ParticipantId.random(new Random(7)));
    }

    @Test
    void a_guard_that_looks_into_type_arguments_can_fail() throws NoSuchMethodException {
        Method method = Circle.class.getMethod("participants");

        assertThat(names(method.getGenericReturnType(), Participant.class)).isTrue();
        assertThat(names(method.getGenericReturnType(), ParticipantId.class)).isFalse();
    }
}

package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ecarmethod.SourceTree;
import org.ecarmethod.circle.Consent;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.record.ProcessContent;
import org.junit.jupiter.api.Test;

/**
 * The key from a pseudonym to a person lives in no document (P2). What stands beside a pseudonym is written out here: whoever
 * adds a field there has to come by.
 */
class PseudonymTest {

    /** Every type of a process that holds a pseudonym, with everything it holds. */
    private static final Map<String, Set<String>> BESIDE_A_PSEUDONYM = Map.of(
            "Participant", Set.of("id", "role", "ownRole", "joinedOn", "consent"),
            "Quote", Set.of("id", "words", "participant", "checkedOn"));

    private static final Set<String> CONSENT =
            Set.of("version", "scopes", "givenOn", "withdrawal", "withdrawnOn", "withdrawnScopes");

    /** Words that a field of a key, or of a person, would be called. */
    private static final List<String> OF_PEOPLE = List.of(
            "name",
            "person",
            "key",
            "identity",
            "birth",
            "age",
            "gender",
            "sex",
            "ethnic",
            "origin",
            "religion",
            "ground",
            "phone",
            "mail",
            "address",
            "teller");

    /** Fields that are called so and are no person's: of a municipality and of a body, and why an answer does not hold. */
    private static final Set<String> OF_BODIES =
            Set.of("Municipality.name", "Body.name", "FormerName.name", "Circle.name", "TakenBack.ground");

    private final Map<String, Set<String>> holders = new TreeMap<>();
    private final List<String> fields = new ArrayList<>();
    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void stands_beside_nothing_but_what_is_listed() {
        follow(ProcessContent.class);

        assertThat(holders).isEqualTo(BESIDE_A_PSEUDONYM);
        assertThat(attributes(Consent.class).keySet()).isEqualTo(CONSENT);
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void no_field_of_a_process_is_about_who_somebody_is() {
        follow(ProcessContent.class);

        assertThat(fields)
                .filteredOn(field -> !OF_BODIES.contains(field))
                .allSatisfy(field -> assertThat(words(field)).doesNotContainAnyElementsOf(OF_PEOPLE));
        assertThat(fields).contains("Participant.consent").containsAll(OF_BODIES);
    }

    /** P15: nothing gives people out by what they are, told or quoted; a list is had circle by circle, as it was recorded. */
    @Test
    void no_method_selects_people() {
        List<String> selecting = new ArrayList<>();
        for (Class<?> type : SourceTree.classes()) {
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && Modifier.isPublic(type.getModifiers())
                        && method.getParameterCount() > 0
                        && !Modifier.isStatic(method.getModifiers())
                        && mentions(method.getGenericReturnType())
                        && !type.getSimpleName().equals("Builder")) {
                    selecting.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }

        assertThat(selecting).containsExactly("Participant.withdraw");
    }

    private static boolean mentions(Type type) {
        return type.getTypeName().matches(".*\\b(Participant|ParticipantId|Quote)\\b.*");
    }

    private static List<String> words(String field) {
        String name = field.substring(field.indexOf('.') + 1);
        return Stream.of(name.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private void follow(Type type) {
        if (type instanceof ParameterizedType generic) {
            follow(generic.getRawType());
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::follow);
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("org.ecarmethod") && seen.add(plain)) {
            Map<String, Type> attributes = attributes(plain);
            attributes.keySet().forEach(name -> fields.add(plain.getSimpleName() + "." + name));
            if (attributes.containsValue(ParticipantId.class)) {
                holders.put(plain.getSimpleName(), new TreeSet<>(attributes.keySet()));
            }
            attributes.values().forEach(this::follow);
            if (plain.isSealed()) {
                Arrays.stream(plain.getPermittedSubclasses()).forEach(this::follow);
            }
        }
    }

    private static Map<String, Type> attributes(Class<?> type) {
        Map<String, Type> attributes = new TreeMap<>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .forEach(component -> attributes.put(component.getName(), component.getGenericType()));
        } else if (!type.isInterface()) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()))
                    .filter(method -> method.getParameterCount() == 0)
                    .filter(method -> !method.getName().equals("toBuilder"))
                    .forEach(method -> attributes.put(method.getName(), method.getGenericReturnType()));
        }
        return attributes;
    }
}

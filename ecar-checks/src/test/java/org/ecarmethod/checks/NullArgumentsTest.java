package org.ecarmethod.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A null argument of any method or constructor that others can call is refused by its name, whatever the other arguments are.
 * Builders that are generated say the name within a sentence, and nothing of an array.
 */
class NullArgumentsTest {

    /** What the JDK says of these is known to everybody. */
    private static final Set<String> NOT_ASKED = Set.of("equals", "compareTo", "valueOf");

    private static final int ASKED_AT_LEAST = 1500;

    @TempDir
    private Path folder;

    /** A call with one argument that is null. */
    private record Question(Class<?> type, Executable call, int index) {

        String parameter() {
            return call.getParameters()[index].getName();
        }

        private boolean isGenerated() {
            return call.getDeclaringClass().getName().contains(".Immutable");
        }

        boolean isAnsweredBy(String message) {
            // A class compiled without debugging information has no names of parameters in the sentence.
            Pattern named = Pattern.compile("\\b" + parameter() + "\\b|<parameter1>");
            return isGenerated() ? call.isVarArgs() || named.matcher(message).find() : message.equals(parameter());
        }

        @Override
        public String toString() {
            return type.getName() + " " + call.getName() + "(" + parameter() + ")";
        }
    }

    @Test
    void every_null_argument_is_named() throws IOException {
        Instances instances = Instances.in(folder);
        List<Question> questions = ApiModule.all().stream()
                .flatMap(module -> module.classes().stream())
                .flatMap(NullArgumentsTest::questions)
                .toList();
        List<String> unnamed = new ArrayList<>();
        Set<String> notReached = new TreeSet<>();
        for (Question question : questions) {
            Object on = instances.sample(question.type());
            if (needsReceiver(question.call()) && on == null) {
                notReached.add(question.type().getSimpleName());
            } else {
                String message = message(question, on, instances.arguments(question.call()));
                if (!question.isAnsweredBy(message)) {
                    unnamed.add(question + ": " + message);
                }
            }
        }

        assertThat(unnamed).isEmpty();
        assertThat(notReached).isEmpty();
        assertThat(questions).hasSizeGreaterThan(ASKED_AT_LEAST);
    }

    private static boolean needsReceiver(Executable call) {
        return call instanceof Method && !Modifier.isStatic(call.getModifiers());
    }

    private static Stream<Question> questions(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return Stream.empty();
        }
        return Stream.<Executable>concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getConstructors()))
                .filter(call -> call.getDeclaringClass().getPackageName().startsWith("org.ecarmethod."))
                .filter(call -> !call.isSynthetic() && !NOT_ASKED.contains(call.getName()) && !isForOthersToWrite(call))
                .flatMap(call -> Stream.iterate(0, index -> index < call.getParameterCount(), index -> index + 1)
                        .filter(index -> isAsked(call.getParameters()[index]))
                        .map(index -> new Question(type, call, index)));
    }

    /** What a lambda of somebody else does with null is not ours to say. */
    private static boolean isForOthersToWrite(Executable call) {
        Class<?> declaring = call.getDeclaringClass();
        return declaring.isInterface() && !declaring.isSealed() && Modifier.isAbstract(call.getModifiers());
    }

    private static boolean isAsked(Parameter parameter) {
        boolean nullable = Arrays.stream(parameter.getAnnotatedType().getAnnotations())
                .anyMatch(one -> one.annotationType().getSimpleName().equals("Nullable"));
        return !parameter.getType().isPrimitive() && !nullable;
    }

    private static String message(Question question, @Nullable Object on, @Nullable Object... arguments) {
        arguments[question.index()] = null;
        try {
            Instances.invoke(question.call(), on, arguments);
            return "nothing is thrown";
        } catch (NullPointerException refused) {
            return String.valueOf(refused.getMessage());
        } catch (Throwable other) {
            return other.getClass().getSimpleName() + " is thrown";
        }
    }
}

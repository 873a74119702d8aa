package org.ecarmethod.method;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;

/** Issues as lines of code, path and arguments, so that a test says all three: {@code ecar.a.b /c {max=3}}. */
public final class Reported {

    private Reported() {}

    /** Writes one issue as a line. */
    public static String line(Issue issue) {
        List<String> arguments = new ArrayList<>();
        issue.arguments().forEach((name, value) -> arguments.add(name + "=" + value.printed()));
        return issue.code() + " " + issue.path() + (arguments.isEmpty() ? "" : " " + arguments);
    }

    /** Writes issues as lines. */
    public static List<String> lines(List<Issue> issues) {
        return issues.stream().map(Reported::line).toList();
    }

    /** Builds a value that must be refused, and says why it was. */
    public static List<String> violations(ThrowingCallable call) {
        return lines(catchThrowableOfType(InvalidValueException.class, call).violations());
    }

    /** Runs a check at the root, and says what it reported. */
    public static List<String> reported(Consumer<Consumer<Issue>> check) {
        List<Issue> found = new ArrayList<>();
        check.accept(found::add);
        return lines(found);
    }

    /** Runs a rule at the root, and says what it reported. */
    public static <T> List<String> reported(Rule<T> rule, T subject) {
        return reported(out -> rule.examine(subject, PropertyPath.root(), out));
    }
}

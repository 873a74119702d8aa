package org.ecarmethod.method;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ecarmethod.IssueLines;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;

/** What a value, a check or a rule has to say, in the lines of {@link IssueLines}. */
public final class Reported {

    private Reported() {}

    /** Writes issues as lines. */
    public static List<String> lines(List<Issue> issues) {
        return IssueLines.of(issues);
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

package org.ecarmethod;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ecarmethod.validation.Argument;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;

/**
 * Writes an issue as one line, so that a test compares code, path and arguments at once: {@code ecar.value.too-long
 * @/who max=300}. Terms stand in single quotes, lists in brackets, dates behind {@code date}.
 */
public final class IssueLines {

    private IssueLines() {}

    /** {@return the violations for which a call is refused, one line each; none if it is not refused} */
    public static List<String> refusalOf(ThrowingCallable call) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, call);
        return refusal == null ? List.of() : of(refusal.violations());
    }

    /** {@return issues, one line each} */
    public static List<String> of(List<Issue> issues) {
        return issues.stream().map(IssueLines::of).toList();
    }

    /** {@return an issue as one line} */
    public static String of(Issue issue) {
        StringBuilder line = new StringBuilder(issue.code().id() + " @" + issue.path());
        for (Map.Entry<String, Argument> argument : issue.arguments().entrySet()) {
            line.append(' ').append(argument.getKey()).append('=').append(typed(argument.getValue()));
        }
        return line.toString();
    }

    private static String typed(Argument argument) {
        if (argument instanceof Argument.Term term) {
            return "'" + term.name() + "'";
        }
        if (argument instanceof Argument.Terms terms) {
            return terms.names().toString();
        }
        return argument instanceof Argument.Date ? "date " + argument.printed() : argument.printed();
    }
}

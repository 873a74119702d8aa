package org.ecarmethod.process;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ecarmethod.validation.Issue;

/** Issues as tests write them down: path, then arguments in the order of their names. */
public final class Printed {

    private Printed() {}

    public static String issue(Issue issue) {
        return issue.path()
                + issue.arguments().entrySet().stream()
                        .map(argument -> " " + argument.getKey() + "="
                                + argument.getValue().printed())
                        .collect(Collectors.joining());
    }

    public static List<String> withCodes(Collection<Issue> issues) {
        return issues.stream().map(issue -> issue.code() + " " + issue(issue)).toList();
    }
}

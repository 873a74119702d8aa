package org.ecarmethod.validation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An issue as a serialised exception holds it. A code is restored from what it consists of and not looked up: another
 * version of the library may have other codes.
 */
record SerializedIssue(
        SerializedCode code,
        Severity severity,
        SerializedPath path,
        TreeMap<String, Serializable> arguments,
        @Nullable TextLocation location,
        ArrayList<SerializedPath> related)
        implements Serializable {

    static SerializedIssue of(Issue issue) {
        TreeMap<String, Serializable> arguments = new TreeMap<>(issue.arguments());
        return new SerializedIssue(
                SerializedCode.of(issue.code()),
                issue.severity(),
                SerializedPath.of(issue.path()),
                arguments,
                issue.location().orElse(null),
                issue.related().stream().map(SerializedPath::of).collect(Collectors.toCollection(ArrayList::new)));
    }

    Issue issue() {
        Issue.Builder issue = Issue.at(code.code(), path.path()).severity(severity);
        arguments.forEach((name, argument) -> issue.putArgument(name, (Argument) argument));
        if (location != null) {
            issue.location(location);
        }
        for (SerializedPath other : related) {
            issue.addRelated(other.path());
        }
        return issue.build();
    }

    /** A code with all that is fixed about it. */
    private record SerializedCode(
            String id,
            Severity severity,
            Category category,
            String basis,
            Protection protection,
            Leeway leeway,
            ArrayList<String> arguments,
            String since)
            implements Serializable {

        static SerializedCode of(IssueCode code) {
            return new SerializedCode(
                    code.id(),
                    code.severity(),
                    code.category(),
                    code.basis(),
                    code.protection(),
                    code.leeway(),
                    new ArrayList<>(code.arguments()),
                    code.since());
        }

        IssueCode code() {
            return IssueCode.error(id, category, basis)
                    .severity(severity)
                    .protection(protection)
                    .leeway(leeway)
                    .arguments(arguments)
                    .since(since)
                    .build();
        }
    }

    /** A path by its steps: names as text, positions as numbers. The pointer would not tell a name of digits from a position. */
    private record SerializedPath(ArrayList<Serializable> steps) implements Serializable {

        static SerializedPath of(PropertyPath path) {
            return new SerializedPath(new ArrayList<>(path.segments()));
        }

        PropertyPath path() {
            PropertyPath path = PropertyPath.root();
            for (Serializable step : steps) {
                path = step instanceof Integer position ? path.index(position) : path.field((String) step);
            }
            return path;
        }
    }
}

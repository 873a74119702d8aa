package org.ecarmethod.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.Argument;
import org.ecarmethod.validation.Issue;

/** Reports as text: as the files beside the corpus have them, and one line for each issue. */
final class Printed {

    private Printed() {}

    /** What the file beside a document says: one issue a line, with all that is a contract. */
    static String expectation(LocalDate asOf, ValidationReport report) {
        List<String> fields = new ArrayList<>();
        fields.add("  \"asOf\": \"" + asOf + "\"");
        fields.add("  \"outcome\": \"" + report.outcome().wireName() + "\"");
        fields.add("  \"issues\": [" + lines(report.issues().stream().map(Printed::object)) + "]");
        Stream.of(NotChecked.Reason.BLOCKED, NotChecked.Reason.NOT_RECORDED, NotChecked.Reason.LIMIT)
                .filter(reason -> report.notChecked().stream().anyMatch(left -> left.reason() == reason))
                .forEach(reason -> fields.add("  \"" + reason.wireName() + "\": ["
                        + lines(report.notChecked().stream()
                                .filter(left -> left.reason() == reason)
                                .map(left -> '"' + left.code().id() + '"'))
                        + "]"));
        return "{\n" + String.join(",\n", fields) + "\n}\n";
    }

    private static String lines(Stream<String> entries) {
        String joined = entries.map(entry -> "    " + entry).collect(Collectors.joining(",\n"));
        return joined.isEmpty() ? "" : "\n" + joined + "\n  ";
    }

    private static String object(Issue issue) {
        StringBuilder object = new StringBuilder("{\"code\": \"")
                .append(issue.code())
                .append("\", \"severity\": \"")
                .append(issue.severity().wireName())
                .append("\", \"path\": \"")
                .append(issue.path())
                .append('"');
        issue.location()
                .ifPresent(at -> object.append(", \"line\": ")
                        .append(at.line())
                        .append(", \"column\": ")
                        .append(at.column()));
        if (!issue.arguments().isEmpty()) {
            object.append(issue.arguments().entrySet().stream()
                    .map(entry -> "\"" + entry.getKey() + "\": " + value(entry.getValue()))
                    .collect(Collectors.joining(", ", ", \"arguments\": {", "}")));
        }
        if (!issue.related().isEmpty()) {
            object.append(issue.related().stream()
                    .map(path -> "\"" + path + "\"")
                    .collect(Collectors.joining(", ", ", \"related\": [", "]")));
        }
        return object.append('}').toString();
    }

    private static String value(Argument argument) {
        if (argument instanceof Argument.Amount amount) {
            return Long.toString(amount.value());
        }
        if (argument instanceof Argument.Terms terms) {
            return terms.names().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ", "[", "]"));
        }
        return '"' + argument.printed() + '"';
    }

    /** Every issue of a report in one line each: code, place in the document, place in the text, arguments. */
    static List<String> lines(ValidationReport report) {
        return report.issues().stream().map(Printed::line).toList();
    }

    static String line(Issue issue) {
        return issue.code() + " @" + issue.path()
                + issue.location().map(at -> " " + at).orElse("")
                + issue.arguments().entrySet().stream()
                        .map(entry -> " " + entry.getKey() + "=" + value(entry.getValue()))
                        .collect(Collectors.joining());
    }
}

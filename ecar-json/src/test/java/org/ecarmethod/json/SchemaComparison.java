package org.ecarmethod.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Severity;
import tools.jackson.databind.JsonNode;

/** Puts documents before the reader and before a schema, and keeps what the one refuses and the other does not. */
final class SchemaComparison {

    private final Validator validator;
    private final Map<LocalDate, EcarJson> readers = new HashMap<>();
    private final List<String> refusedBySchemaAlone = new ArrayList<>();
    private final Map<String, String> refusedByReaderAlone = new TreeMap<>();
    private int refusedByBoth;
    private int acceptedByBoth;

    SchemaComparison(String schema) {
        validator = Validator.of(schema);
    }

    void put(String name, byte[] document, LocalDate asOf) {
        List<Issue> errors = readers.computeIfAbsent(asOf, EcarJson::asOf).read(document).report().issues().stream()
                .filter(issue -> issue.code().severity() == Severity.ERROR)
                .toList();
        Optional<JsonNode> value = Validator.value(document);
        if (value.isEmpty()) {
            noJson(name, errors);
        } else {
            compare(name, validator.faults(value.get()), errors);
        }
    }

    /** A text that is no JSON is refused as such, whatever was found before it ended. */
    private void noJson(String name, List<Issue> errors) {
        List<Issue> asSuch = errors.stream()
                .filter(issue ->
                        SchemaLimits.BYTES.codes().contains(issue.code().id()))
                .toList();
        if (asSuch.isEmpty()) {
            refusedBySchemaAlone.add(name + " is no JSON");
        }
        asSuch.forEach(issue -> refusedByReaderAlone.putIfAbsent(SchemaLimits.key(issue), name));
    }

    private void compare(String name, List<String> faults, List<Issue> errors) {
        if (!faults.isEmpty()) {
            refusedByBoth++;
            if (errors.stream().noneMatch(SchemaComparison::isOfForm)) {
                refusedBySchemaAlone.add(name + ": " + faults);
            }
        } else if (errors.isEmpty()) {
            acceptedByBoth++;
        } else {
            errors.forEach(
                    issue -> refusedByReaderAlone.putIfAbsent(SchemaLimits.key(issue), name + " at " + issue.path()));
        }
    }

    /** Whether an issue is of the kind that a schema sees: of the form or of a single value. */
    private static boolean isOfForm(Issue issue) {
        return issue.code().id().startsWith("ecar.document.")
                || issue.code().id().startsWith("ecar.value.");
    }

    /** Documents that the schema refuses, and the reader not, or not for their form. */
    List<String> refusedBySchemaAlone() {
        return refusedBySchemaAlone;
    }

    /** For what the reader refuses documents that the schema accepts, each with one that shows it. */
    Map<String, String> refusedByReaderAlone() {
        return refusedByReaderAlone;
    }

    int refusedByBoth() {
        return refusedByBoth;
    }

    int acceptedByBoth() {
        return acceptedByBoth;
    }
}

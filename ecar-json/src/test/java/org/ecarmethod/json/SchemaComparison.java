package org.ecarmethod.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.ValidationReport;
import tools.jackson.databind.JsonNode;

/** Puts documents before the reader and before a schema, and keeps what the one refuses and the other does not. */
final class SchemaComparison {

    private final Validator validator;
    private final BiFunction<byte[], LocalDate, ValidationReport> reader;
    private final List<String> refusedBySchemaAlone = new ArrayList<>();
    private final Map<String, String> refusedByReaderAlone = new TreeMap<>();
    private int refusedByBoth;
    private int acceptedByBoth;

    SchemaComparison(String schema) {
        this(schema, processes());
    }

    /**
     * For documents of any format.
     *
     * @param schema the schema
     * @param reader reads a document for a day
     */
    SchemaComparison(String schema, BiFunction<byte[], LocalDate, ValidationReport> reader) {
        this.validator = Validator.of(schema);
        this.reader = reader;
    }

    private static BiFunction<byte[], LocalDate, ValidationReport> processes() {
        Map<LocalDate, EcarJson> readers = new ConcurrentHashMap<>();
        return (text, day) ->
                readers.computeIfAbsent(day, EcarJson::asOf).read(text).report();
    }

    /**
     * A document to be compared.
     *
     * @param name where it comes from
     * @param text gives its bytes
     * @param asOf the day for which it is judged
     */
    record Document(String name, Supplier<byte[]> text, LocalDate asOf) {
        static Document of(Corpus.Entry entry) {
            return new Document(entry.toString(), entry::bytes, entry.asOf());
        }
    }

    /** What came of it: the value it stands for if it is JSON, what the schema says, and the errors of the reader. */
    private record Judged(String name, Optional<JsonNode> value, List<String> faults, List<Issue> errors) {}

    /** Compares documents, on all cores; what is kept does not depend on how many there are. */
    SchemaComparison put(List<Document> documents) {
        documents.parallelStream().map(this::judged).toList().forEach(this::keep);
        return this;
    }

    private Judged judged(Document document) {
        byte[] text = document.text().get();
        List<Issue> errors = reader.apply(text, document.asOf()).issues().stream()
                .filter(issue -> issue.code().severity() == Severity.ERROR)
                .toList();
        Optional<JsonNode> value = Validator.value(text);
        return new Judged(document.name(), value, value.map(validator::faults).orElse(List.of()), errors);
    }

    private void keep(Judged judged) {
        if (judged.value().isEmpty()) {
            noJson(judged.name(), judged.errors());
        } else {
            compare(judged.name(), judged.faults(), judged.errors());
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

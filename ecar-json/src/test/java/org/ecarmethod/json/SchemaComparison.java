package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Severity;
import tools.jackson.databind.JsonNode;

/** Puts documents before the reader and before a schema, and keeps what the one refuses and the other does not. */
final class SchemaComparison {

    private final Validator validator;
    private final List<String> refusedBySchemaAlone = new ArrayList<>();
    private final Map<String, String> refusedByReaderAlone = new TreeMap<>();
    private int refusedByBoth;
    private int acceptedByBoth;

    SchemaComparison(String schema) {
        validator = Validator.of(schema);
    }

    /**
     * A document to be compared.
     *
     * @param name where it comes from
     * @param text gives its bytes
     * @param reader reads it
     */
    record Document(String name, Supplier<byte[]> text, Function<byte[], ValidationReport> reader) {
        static Document of(Corpus.Entry entry) {
            return new Document(entry.toString(), entry::bytes, text -> entry.report());
        }

        /** Mutants of sound documents, always the same for a seed. */
        static List<Document> mutants(
                List<Corpus.Entry> sound,
                int count,
                int seed,
                Function<Corpus.Entry, Function<byte[], ValidationReport>> readers) {
            List<JsonNode> values = sound.stream()
                    .map(entry -> Validator.value(entry.bytes()).orElseThrow())
                    .toList();
            Mutants mutants = new Mutants(seed, values);
            Random random = new Random(seed);
            List<Document> documents = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int chosen = random.nextInt(sound.size());
                byte[] mutant = mutants.of(values.get(chosen));
                Corpus.Entry entry = sound.get(chosen);
                documents.add(new Document(entry + " #" + i, () -> mutant, readers.apply(entry)));
            }
            return documents;
        }

        /** A sound document in which one thing is something else, for each thing that a mutant hardly meets. */
        static List<Document> rare(
                Corpus.Entry sound, Map<String, List<String>> changes, Function<byte[], ValidationReport> reader) {
            List<Document> documents = new ArrayList<>();
            changes.forEach((what, change) -> {
                assertThat(sound.text()).as(what).contains(change.get(0));
                String changed = sound.text().replace(change.get(0), change.get(1));
                documents.add(new Document(what, () -> changed.getBytes(UTF_8), reader));
            });
            return documents;
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
        List<Issue> errors = document.reader().apply(text).issues().stream()
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

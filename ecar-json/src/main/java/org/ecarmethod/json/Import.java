package org.ecarmethod.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.InputIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * One import: reads an input in one of the modes and delivers what the mode lets through.
 *
 * @param <T> what a document contains
 */
final class Import<T> {

    /** Opens the documents of an input. */
    @FunctionalInterface
    interface Opener<T> {
        DocumentStream<T> open(Input input) throws IOException;
    }

    private final Opener<T> opener;
    private final Supplier<ReportCollector> collectors;
    private final Consumer<ReadResult<T>> consumer;
    private long delivered;
    /** The fingerprint of the input in the first reading. */
    private String whole = "";

    /**
     * Prepares an import.
     *
     * @param opener opens the documents
     * @param collectors makes empty collectors
     * @param consumer takes what is delivered
     */
    Import(Opener<T> opener, Supplier<ReportCollector> collectors, Consumer<ReadResult<T>> consumer) {
        this.opener = opener;
        this.collectors = collectors;
        this.consumer = consumer;
    }

    ImportReport run(Input input, ImportMode mode) throws IOException {
        return switch (mode) {
            case DRY_RUN -> once(input, mode, document -> {});
            case KEEP_THE_GOOD -> once(input, mode, this::deliver);
            case ALL_OR_NOTHING -> twice(input);
        };
    }

    private void deliver(ReadResult<T> document) {
        if (document.value().isPresent()) {
            consumer.accept(document);
            delivered++;
        }
    }

    private ImportReport once(Input input, ImportMode mode, Consumer<ReadResult<T>> each) throws IOException {
        try (DocumentStream<T> documents = opener.open(input)) {
            for (ReadResult<T> document = documents.read(); document != null; document = documents.read()) {
                each.accept(document);
            }
            whole = documents.whole();
            return report(mode, documents, documents.report());
        }
    }

    private ImportReport report(ImportMode mode, DocumentStream<T> documents, ValidationReport report) {
        return ImportReport.builder()
                .mode(mode)
                .accepted(documents.accepted())
                .refused(documents.progress().documents() - documents.accepted())
                .delivered(delivered)
                .report(report)
                .build();
    }

    /**
     * Reads to the end, and if all is well a second time, for delivery. Nothing of the first reading is kept, so the second
     * must be shown to be of the same input. What can be told at once is told before anything is delivered; a change while
     * the second reading is under way ends it at the first document that it spoils, or is found at the end.
     */
    private ImportReport twice(Input input) throws IOException {
        Object stamp = stamp(input);
        ImportReport first = once(input, ImportMode.ALL_OR_NOTHING, document -> {});
        if (first.report().hasErrors()) {
            return first;
        }
        if (!stamp.equals(stamp(input))) {
            return changed(first);
        }
        try (DocumentStream<T> again = opener.open(input)) {
            for (ReadResult<T> document = again.read(); document != null; document = again.read()) {
                if (document.value().isEmpty() || delivered == first.accepted()) {
                    return changed(first);
                }
                deliver(document);
            }
            boolean same = again.whole().equals(whole) && again.report().equals(first.report());
            return same ? withDelivered(first) : changed(first);
        }
    }

    /** What tells cheaply that a file was changed or replaced; the same for ever if the input is no file. */
    private static Object stamp(Input input) throws IOException {
        Optional<Path> file = input.file();
        if (file.isEmpty()) {
            return List.of();
        }
        BasicFileAttributes now = Files.readAttributes(file.get(), BasicFileAttributes.class);
        return List.of(now.size(), now.lastModifiedTime(), String.valueOf(now.fileKey()));
    }

    private ImportReport withDelivered(ImportReport first) {
        return ImportReport.builder().from(first).delivered(delivered).build();
    }

    private ImportReport changed(ImportReport first) {
        ReportCollector collector = collectors.get();
        collector.add(first.report());
        collector.accept(Issue.at(InputIssues.CHANGED, PropertyPath.root()).build());
        return ImportReport.builder()
                .from(first)
                .delivered(delivered)
                .report(collector.report())
                .build();
    }
}

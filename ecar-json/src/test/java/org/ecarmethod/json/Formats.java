package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.ecarmethod.disclosure.ReleaseLedger;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.report.ValidationReport;
import tools.jackson.databind.DatabindException;

/** The formats as tests write them, and read those that depend on no day. */
final class Formats {

    private static final EcarJson JSON = EcarJson.asOf(LocalDate.EPOCH);

    static final DocumentFormat<ValidationReport> REPORTS = JSON.reports();
    static final DocumentFormat<ReleaseLedger> LEDGERS = JSON.ledgers();
    static final DocumentFormat<Adaptation> PROFILES = JSON.profiles();
    static final DocumentFormat<IndexDossier> DOSSIERS = JSON.dossiers();

    private Formats() {}

    /** Profile documents that are read together. */
    static ProfileSet profileSet(ReadOptions options, List<String> documents) {
        return profileSet(options, documents.stream().map(Input::of));
    }

    static ProfileSet profileSet(ReadOptions options, Stream<Input> documents) {
        try {
            return EcarJson.with(options).profileSet(documents.toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What keeps a document from being read. */
    static RefusedDocumentException refusal(ReadResult<?> result) {
        return catchThrowableOfType(RefusedDocumentException.class, result::orElseThrow);
    }

    /** The refusal behind what a mapper throws. */
    static RefusedDocumentException refusal(ThrowableAssert.ThrowingCallable mapper) {
        DatabindException thrown = catchThrowableOfType(DatabindException.class, mapper);
        return (RefusedDocumentException) Objects.requireNonNull(thrown.getCause(), "cause");
    }
}

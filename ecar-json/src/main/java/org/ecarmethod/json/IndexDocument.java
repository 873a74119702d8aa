package org.ecarmethod.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecarmethod.dossier.DossierCheck;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.index.IndexIssues;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.IndicatorIssues;
import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.format.DossierJson;
import org.ecarmethod.json.internal.reader.FormReader;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.network.NetworkIssues;
import org.ecarmethod.process.Examination;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.text.Fingerprint;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes dossiers on where a city stands, as documents of the format {@code ecar-index/1} (W16).
 *
 * <p>A document is read completely or refused, with every problem at its line and column. The same dossier is always written
 * as the same bytes. Frameworks that were published and that the sources carry lie in the jar as such a document; others are
 * given as a list, so that a later version is a file and no code.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class IndexDocument {

    private static final String PUBLISHED = "icc-frameworks.json";

    /** What is looked at only in a dossier whose form is sound. */
    private static final List<IssueCode> BETWEEN_PARTS = List.of(
            IndexIssues.ANSWERS_MISSING,
            IndexIssues.DANGLING_REFERENCE,
            IndexIssues.DUPLICATE_ID,
            IndexIssues.FICTITIOUS,
            IndexIssues.NO_EVIDENCE,
            IndexIssues.POINTS_BEYOND_MAXIMUM,
            IndexIssues.UNKNOWN_FRAMEWORK,
            IndexIssues.UNKNOWN_INDICATOR,
            IndexIssues.UNKNOWN_QUESTION,
            IndicatorIssues.METHOD_UNKNOWN,
            IndicatorIssues.TOO_FEW_ANSWERS,
            IndicatorIssues.WEIGHTS_NOT_OFFICIAL,
            NetworkIssues.CLAIM_WITHOUT_DATA,
            NetworkIssues.CLAIMS_DISAGREE,
            NetworkIssues.RESULT_NOT_RECORDED);

    private final LocalDate asOf;
    private final List<IndexFramework> known;
    private final ReadOptions options;
    private final FormReader<IndexDossier> reader;

    private IndexDocument(LocalDate asOf, List<IndexFramework> known) {
        this.asOf = asOf;
        this.known = List.copyOf(known);
        this.options = ReadOptions.asOf(asOf).build();
        this.reader = new FormReader<>(DossierJson.DOSSIER, options);
    }

    /**
     * Reads with the published frameworks.
     *
     * @param day the day a dossier is judged for
     * @return reader and writer
     */
    public static IndexDocument asOf(LocalDate day) {
        return new IndexDocument(day, published());
    }

    /**
     * Knows more frameworks, beside the published ones.
     *
     * @param frameworks the frameworks, such as those of a dossier that was read before
     * @return a reader that knows them too
     */
    public IndexDocument knowing(List<IndexFramework> frameworks) {
        return new IndexDocument(
                asOf, Stream.concat(known.stream(), frameworks.stream()).toList());
    }

    /** {@return the frameworks that were published, as far as the sources carry} */
    public static List<IndexFramework> published() {
        try (InputStream in = Objects.requireNonNull(IndexDocument.class.getResourceAsStream(PUBLISHED), PUBLISHED)) {
            FormReader<IndexDossier> reader = new FormReader<>(
                    DossierJson.DOSSIER, ReadOptions.asOf(LocalDate.EPOCH).build());
            IndexDossier dossier = reader.read(in.readAllBytes()).value();
            return Objects.requireNonNull(dossier, PUBLISHED).frameworks();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a dossier.
     *
     * @param text the document
     * @return what came of it
     */
    public IndexResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a dossier.
     *
     * @param utf8 the document in UTF-8, at most 32 MiB
     * @return what came of it
     */
    public IndexResult read(byte[] utf8) {
        ReportCollector collector =
                new ReportCollector(Examination.context(new ArrayList<>(), asOf)).input(Fingerprint.of(utf8));
        IndexDossier dossier = sound(utf8, collector);
        if (dossier == null) {
            BETWEEN_PARTS.forEach(code -> collector.notChecked(code, NotChecked.Reason.UNREADABLE));
        }
        ValidationReport report = collector.report();
        return new IndexResult(report.hasErrors() ? Optional.empty() : Optional.ofNullable(dossier), report);
    }

    /** The dossier if its form is sound; what is wrong with it, or between its parts, goes to the report. */
    private @Nullable IndexDossier sound(byte[] utf8, ReportCollector report) {
        if (utf8.length > options.maxBytes()) {
            report.accept(Issue.at(DocumentIssues.TOO_LARGE, PropertyPath.root())
                    .with("max", options.maxBytes())
                    .build());
            return null;
        }
        FormReader.Formed<IndexDossier> formed = reader.read(utf8);
        List<Cursor.Located> found = formed.cursor().found();
        IndexDossier dossier = found.isEmpty() ? formed.value() : null;
        if (dossier != null) {
            DossierCheck.of(dossier, known, asOf).issues().forEach(issue -> found.add(new Cursor.Located(issue, -1)));
        }
        formed.located().forEach(report);
        return dossier;
    }

    /**
     * Writes a dossier: fields in fixed order, indented by two blanks, lines ended by a line feed.
     *
     * @param dossier the dossier
     * @return the document
     */
    public static String write(IndexDossier dossier) {
        return Canonical.write(DossierJson.DOSSIER, dossier);
    }
}

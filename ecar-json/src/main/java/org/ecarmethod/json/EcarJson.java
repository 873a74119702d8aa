package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.disclosure.ReleaseLedger;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.json.internal.reader.DocumentReaders;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.ValidationReport;

/**
 * The entry point for reading and writing all documents of this library. It reads and writes processes itself, and
 * gives one {@link DocumentFormat} for each other format, all with the same options.
 *
 * <pre>{@code
 * EcarJson json = EcarJson.asOf(today);
 * ReadResult<EcarProcess> result = json.read(file);
 * ValidationReport earlier = json.reports().read(other).orElseThrow();
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class EcarJson extends DocumentFormat<EcarProcess> {

    private EcarJson(ReadOptions options) {
        super("process", DocumentReaders.processes(options));
    }

    /**
     * Creates an instance with the reference profile and safe limits.
     *
     * @param day the day the data is judged for
     * @return reader and writer
     */
    public static EcarJson asOf(LocalDate day) {
        return with(ReadOptions.asOf(requireNonNull(day, "day")).build());
    }

    /**
     * Creates an instance with the given options.
     *
     * @param options how to read
     * @return reader and writer
     */
    public static EcarJson with(ReadOptions options) {
        return new EcarJson(requireNonNull(options, "options"));
    }

    /**
     * Returns the format of process contents without any rules: the document is checked for everything that its form
     * demands, and the report lists every rule as switched off and identifies no input. For data that is judged later
     * or elsewhere.
     *
     * @return the format of processes ({@code ecar-process/1}), unjudged
     */
    public DocumentFormat<ProcessContent> contents() {
        return new DocumentFormat<>("process", DocumentReaders.contents(options()));
    }

    /**
     * Returns the format of adaptations of the method, for reading and writing them one at a time. Whether an
     * adaptation gives a profile is found out together with the others that it may derive from, by {@link #profileSet};
     * until then the report lists everything about that as switched off.
     *
     * @return the format of profiles ({@code ecar-profile/1})
     */
    public DocumentFormat<Adaptation> profiles() {
        return new DocumentFormat<>("profile", DocumentReaders.profiles(options()));
    }

    /**
     * Reads profile documents that derive from the profiles of the options, or from each other.
     *
     * @param documents the documents, in any order
     * @return their profiles, or what is wrong with each
     * @throws IOException if an input cannot be read
     */
    public ProfileSet profileSet(List<Input> documents) throws IOException {
        return ProfileSet.read(options(), requireNonNull(documents, "documents"));
    }

    /**
     * {@return the format of dossiers on a city's standing ({@code ecar-index/1}); it knows the published frameworks}
     */
    public DocumentFormat<IndexDossier> dossiers() {
        return dossiers(List.of());
    }

    /**
     * Returns the format of dossiers that refer to other frameworks.
     *
     * @param others frameworks that are known beside the published ones, such as those of a dossier that was read before
     * @return the format of dossiers ({@code ecar-index/1})
     */
    public DocumentFormat<IndexDossier> dossiers(List<IndexFramework> others) {
        requireNonNull(others, "others");
        List<IndexFramework> known =
                Stream.concat(publishedFrameworks().stream(), others.stream()).toList();
        return new DocumentFormat<>("index", DocumentReaders.dossiers(options(), known));
    }

    /**
     * Returns the format of validation reports. Reports of other versions of the library can be read: a code that this
     * one does not know keeps the id, category, severity and arguments that the report gives it.
     *
     * @return the format of reports ({@code ecar-report/1})
     */
    public DocumentFormat<ValidationReport> reports() {
        return new DocumentFormat<>("report", DocumentReaders.reports(options()));
    }

    /**
     * Returns the format of ledgers of releases, so that a release can be compared with earlier ones (P8). A ledger
     * contains the exact counts of everything ever released: the document is as confidential as the processes it was
     * counted from, and is never published.
     *
     * @return the format of ledgers ({@code ecar-ledger/1})
     */
    public DocumentFormat<ReleaseLedger> ledgers() {
        return new DocumentFormat<>("ledger", DocumentReaders.ledgers(options()));
    }

    /**
     * Creates the document of a process that an audience may see ({@code ecar-view/1}), for the day of the options. It
     * is only written; nothing reads it back.
     *
     * @param process the process; its texts are screened as set by {@link EcarProcess#screened}
     * @param audience for whom
     * @return the document, or why there is none
     */
    public ViewDocument view(EcarProcess process, Audience audience) {
        return ViewDocument.of(
                requireNonNull(process, "process"),
                requireNonNull(audience, "audience"),
                options().asOf());
    }

    /** {@return the published index frameworks, as far as the sources describe them} */
    public static List<IndexFramework> publishedFrameworks() {
        return Published.FRAMEWORKS;
    }

    /** Read when somebody asks for it: most readers of processes never do. */
    private static final class Published {
        private static final String FILE = "icc-frameworks.json";
        private static final List<IndexFramework> FRAMEWORKS = read();

        private static List<IndexFramework> read() {
            // What lies in the jar was checked when it was built; a form depends on no day.
            ReadOptions options = ReadOptions.asOf(LocalDate.EPOCH).build();
            try (InputStream in = requireNonNull(EcarJson.class.getResourceAsStream(FILE), FILE)) {
                return new DocumentFormat<>("index", DocumentReaders.dossiers(options, List.of()))
                        .read(in)
                        .orElseThrow()
                        .frameworks();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.format.ProfileJson;
import org.ecarmethod.json.internal.kept.KeptObjects;
import org.ecarmethod.json.internal.kept.KeptWriter;
import org.ecarmethod.json.internal.reader.DocumentReader;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.read.KeptFields;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.method.MethodIssues;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Resolution;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;

/**
 * One document of the format {@code ecar-profile/1} (W15 of {@code docs/wire.md}), read: the adaptation it holds, if its form
 * is right, and a report on it in any case. The same adaptation is always written as the same bytes, and what is read is
 * written as it was.
 *
 * <p>Whether the adaptation holds is found out together with the others it may build on, by {@link ProfileSet#of}; until then
 * the report lists everything about that as switched off.
 *
 * <p>Instances are immutable. {@code toString} says how the document was judged and nothing of what it says.
 */
public final class ProfileDocument {

    /** What may be wrong with an adaptation whose form is right. */
    private static final List<IssueCode> OF_RESOLVING = MethodIssues.all().stream()
            .filter(code -> !List.of(
                            MethodIssues.RULE_UNKNOWN, MethodIssues.GATE_REMOVED, MethodIssues.CORE_FUNCTION_REMOVED)
                    .contains(code))
            .toList();

    /** Where one of these is found, no change was looked at. */
    private static final List<IssueCode> OF_THE_BASE =
            List.of(MethodIssues.BASE_REFUSED, MethodIssues.BASE_UNKNOWN, MethodIssues.CIRCULAR_DERIVATION);

    private final DocumentReader reader;
    private final Frame frame;
    private final DocumentReader.Formed<ProfileJson.Draft> formed;
    private final ValidationReport report;
    private final Optional<Adaptation> adaptation;
    private final Optional<MethodProfile> profile;
    private final KeptFields kept;

    private ProfileDocument(DocumentReader reader, Frame frame) {
        this.reader = reader;
        this.frame = frame;
        this.formed = reader.formed(ProfileJson.PROFILE, frame);
        ReportCollector collector = reader.collector(List.of(), frame);
        formed.found().forEach(collector);
        OF_RESOLVING.forEach(code -> collector.notChecked(code, NotChecked.Reason.SWITCHED_OFF));
        this.report = collector.report();
        this.adaptation = report.hasErrors()
                ? Optional.empty()
                : Optional.ofNullable(formed.value()).flatMap(ProfileJson.Draft::adaptation);
        this.profile = Optional.empty();
        this.kept = formed.extras().isEmpty()
                ? KeptObjects.NONE
                : adaptation
                        .map(ProfileDocument::write)
                        .map(formed.extras()::kept)
                        .orElse(KeptObjects.NONE);
    }

    /** A document of which it was found out whether it holds. */
    private ProfileDocument(ProfileDocument read, ValidationReport report, Optional<MethodProfile> profile) {
        this.reader = read.reader;
        this.frame = read.frame;
        this.formed = read.formed;
        this.adaptation = read.adaptation;
        this.kept = read.kept;
        this.report = report;
        this.profile = profile;
    }

    /**
     * Reads a document from a file.
     *
     * @param options how to read: limits and unknown fields are those of processes
     * @param file the file
     * @return what came of it
     * @throws IOException if the file cannot be read
     */
    public static ProfileDocument read(ReadOptions options, Path file) throws IOException {
        DocumentReader reader = new DocumentReader(options);
        boolean tooLarge = Files.isRegularFile(file) && Files.size(file) > options.maxBytes();
        return new ProfileDocument(
                reader, tooLarge ? Frame.singleTooLarge(options.maxBytes()) : reader.whole(Files.readAllBytes(file)));
    }

    /**
     * Reads a document.
     *
     * @param options how to read: limits and unknown fields are those of processes
     * @param text the document
     * @return what came of it
     */
    public static ProfileDocument read(ReadOptions options, String text) {
        return read(options, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document.
     *
     * @param options how to read: limits and unknown fields are those of processes
     * @param utf8 the document in UTF-8
     * @return what came of it
     */
    public static ProfileDocument read(ReadOptions options, byte[] utf8) {
        DocumentReader reader = new DocumentReader(options);
        return new ProfileDocument(reader, reader.whole(utf8));
    }

    /** Reads a document that stands in that of a host. */
    static ProfileDocument read(ReadOptions options, Frame frame) {
        return new ProfileDocument(new DocumentReader(options), frame);
    }

    /**
     * Writes an adaptation: fields in fixed order, indented by two blanks, lines ended by a line feed.
     *
     * @param adaptation the adaptation
     * @return the document
     */
    public static String write(Adaptation adaptation) {
        return Canonical.write(ProfileJson.PROFILE, ProfileJson.Draft.of(adaptation));
    }

    /**
     * Writes an adaptation together with fields that were kept when it was read, each at the end of its object.
     *
     * @param adaptation the adaptation; it may have been changed since
     * @param kept what was kept
     * @return the document
     * @throws IllegalArgumentException if an object that a field belongs to is not there any more, or has a field of that
     *     name now: nothing is dropped in silence
     */
    public static String write(Adaptation adaptation, KeptFields kept) {
        return KeptWriter.insert(write(adaptation), kept);
    }

    /** {@return the adaptation; empty if the form of the document is not right} */
    public Optional<Adaptation> adaptation() {
        return adaptation;
    }

    /** {@return the profile that the adaptation makes; empty if it does not hold, or nobody has found out yet} */
    public Optional<MethodProfile> profile() {
        return profile;
    }

    /** {@return everything that was found, with line and column, and what was not checked} */
    public ValidationReport report() {
        return report;
    }

    /** {@return fields that the format does not know and that were to be kept; none if the document was refused} */
    public KeptFields kept() {
        return kept;
    }

    /** {@return how it was judged} */
    @Override
    public String toString() {
        return "ProfileDocument[" + report.outcome().wireName() + "]";
    }

    // --- for those who resolve

    /** Whether it would be called so, as far as could be read. */
    boolean isNamed(String id, String version) {
        return Stream.ofNullable(formed.value())
                .anyMatch(draft ->
                        draft.id().filter(code -> code.value().equals(id)).isPresent()
                                && draft.version().filter(version::equals).isPresent());
    }

    /** The form is not right: nothing could be found out. */
    ProfileDocument unresolved() {
        ReportCollector collector = reader.collector(List.of(), frame);
        formed.found().forEach(collector);
        OF_RESOLVING.forEach(code -> collector.notChecked(code, NotChecked.Reason.UNREADABLE));
        return new ProfileDocument(this, collector.report(), Optional.empty());
    }

    /** What was found out, every problem in its place. */
    ProfileDocument resolved(Resolution resolution) {
        requireNonNull(resolution, "resolution");
        ReportCollector collector = reader.collector(List.of(), frame);
        formed.found().forEach(collector);
        List<Cursor.Located> found = resolution.issues().stream()
                .map(issue -> new Cursor.Located(issue, -1))
                .toList();
        List<Issue> located = reader.places(frame.text()).locate(found, formed.marks());
        DocumentReader.placed(frame, located).forEach(collector);
        if (resolution.issues().stream().map(Issue::code).anyMatch(OF_THE_BASE::contains)) {
            OF_RESOLVING.stream()
                    .filter(code -> !OF_THE_BASE.contains(code))
                    .forEach(code -> collector.notChecked(code, NotChecked.Reason.BLOCKED));
        }
        return new ProfileDocument(this, collector.report(), resolution.profile());
    }
}

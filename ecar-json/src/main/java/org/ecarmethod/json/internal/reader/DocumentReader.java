package org.ecarmethod.json.internal.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.codec.OffsetIndex;
import org.ecarmethod.json.internal.format.ProcessJson;
import org.ecarmethod.json.internal.kept.Extras;
import org.ecarmethod.json.internal.kept.KeptObjects;
import org.ecarmethod.json.read.ContentResult;
import org.ecarmethod.json.read.KeptFields;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.json.read.ReadResult;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Examination;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.LeftOut;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.text.Fingerprint;
import org.ecarmethod.validation.Issue;
import org.jspecify.annotations.Nullable;

/** Reads one document: tokens to content, content to rules, everything that is wrong to its place in the text. */
public final class DocumentReader {

    private static final LeftOut SWITCHED_OFF = allRules(NotChecked.Reason.SWITCHED_OFF);
    private static final LeftOut UNREADABLE = allRules(NotChecked.Reason.UNREADABLE);

    private final ReadOptions options;
    private final FormReader<ProcessContent> contents;

    public DocumentReader(ReadOptions options) {
        this.options = options;
        this.contents = new FormReader<>(ProcessJson.process(options.profiles().get(0)), options);
    }

    public Codec<ProcessContent> codec() {
        return contents.codec();
    }

    private MethodProfile fallback() {
        return options.profiles().get(0);
    }

    /**
     * The profile that a content names; or one of that name, so that a changed one is not followed by an error for each of its
     * words; or the first one. That it is another one is then found by the rules.
     */
    private MethodProfile profile(ProfilePin pin) {
        return profile(pin::equals)
                .or(() -> profile(
                        one -> one.id().equals(pin.id()) && one.version().equals(pin.version())))
                .or(() -> profile(one -> one.id().equals(pin.id())))
                .orElseGet(this::fallback);
    }

    private Optional<MethodProfile> profile(Predicate<ProfilePin> wanted) {
        return options.profiles().stream()
                .filter(profile -> wanted.test(profile.pin()))
                .findFirst();
    }

    public ReadResult tooLarge() {
        return read(Frame.singleTooLarge(options.maxBytes()));
    }

    /** Reads a document that is all there is: its report names it. */
    public ReadResult read(byte[] text) {
        return read(Frame.alone(text));
    }

    /** Reads a document of an input: paths and places are those of the input. */
    public ReadResult read(Frame frame) {
        Issue fault = frame.fault();
        if (fault != null) {
            return unread(List.of(fault), frame);
        }
        FormReader.Formed<ProcessContent> formed = contents.read(frame.text());
        ProcessContent content = formed.value();
        return content == null ? unread(placed(frame, formed.located()), frame) : examined(content, formed, frame);
    }

    public static List<Issue> placed(Frame frame, List<Issue> found) {
        return frame.isWholeInput() ? found : found.stream().map(frame::inInput).toList();
    }

    /** Reads the tokens and runs no rule. The report names no input: taking its fingerprint is half of what tokens take. */
    public ContentResult readContent(byte[] text) {
        Formed<ProcessContent> formed = formed(contents, whole(text));
        ProcessContent content = formed.value();
        MethodProfile profile = content == null ? fallback() : profile(content.profile());
        ValidationReport report = ofForm(profile, formed.found());
        return new ContentResult(report.hasErrors() ? Optional.empty() : Optional.ofNullable(content), report);
    }

    /** A document that is all there is, if it is not too large. */
    public Frame whole(byte[] text) {
        return text.length > options.maxBytes() ? Frame.singleTooLarge(options.maxBytes()) : Frame.alone(text);
    }

    /**
     * The tokens of a document, read.
     *
     * @param value what they say, as far as that could be made out; null if nothing could be
     * @param found what is wrong with the form, in its place in the input
     * @param marks where parts of the document stand
     * @param extras fields that are not known
     */
    public record Formed<T>(@Nullable T value, List<Issue> found, OffsetIndex marks, Extras extras) {}

    /** Reads the tokens of a document of any format. */
    public <T> Formed<T> formed(Codec<T> format, Frame frame) {
        return formed(new FormReader<>(format, options), frame);
    }

    private <T> Formed<T> formed(FormReader<T> reader, Frame frame) {
        Issue fault = frame.fault();
        if (fault != null) {
            Extras none = new Extras(options.unknownFields(), frame.text());
            return new Formed<>(null, List.of(fault), new OffsetIndex(), none);
        }
        FormReader.Formed<T> formed = reader.read(frame.text());
        List<Issue> found = placed(frame, formed.located());
        return new Formed<>(formed.value(), found, formed.cursor().marks(), formed.extras());
    }

    public Places places(byte[] text) {
        return contents.places(text);
    }

    /** A report on the form alone: every rule is said to be left out. */
    private ValidationReport ofForm(MethodProfile profile, List<Issue> found) {
        ReportCollector collector = collector(List.of(profile));
        found.forEach(collector);
        collector.notChecked(SWITCHED_OFF);
        return collector.report();
    }

    private static LeftOut allRules(NotChecked.Reason reason) {
        return LeftOut.of(Catalogue.rules().stream()
                .flatMap(rule -> rule.codes().stream())
                .map(code -> new NotChecked(code, reason, 1))
                .toList());
    }

    /** Runs the rules on what could be read. */
    private ReadResult examined(ProcessContent content, FormReader.Formed<ProcessContent> formed, Frame frame) {
        Cursor cursor = formed.cursor();
        MethodProfile profile = profile(content.profile());
        Examination examination = Examination.of(content, profile, options.asOf())
                .withScreening(options.screening())
                .withUnreadable(cursor.unreadable());
        Examination.Findings findings = examination.examine();
        findings.issues().forEach(issue -> cursor.found().add(new Cursor.Located(cursor.inDocument(issue), -1)));
        ReportCollector collector = collector(List.of(profile), frame);
        placed(frame, formed.located()).forEach(collector);
        findings.notChecked().forEach(left -> collector.notChecked(left.code(), left.reason()));
        ValidationReport report = collector.report();
        Optional<EcarProcess> process = report.hasErrors() ? Optional.empty() : examination.process();
        KeptFields kept = process.isEmpty() || formed.extras().isEmpty()
                ? KeptObjects.NONE
                : formed.extras().kept(Canonical.write(codec(), content));
        return new ReadResult(frame.position(), process, kept, report);
    }

    /** A report on a document of which too little could be read to run any rule. */
    private ReadResult unread(List<Issue> found, Frame frame) {
        boolean document = frame.position().isPresent();
        ReportCollector collector = collector(document ? List.of(fallback()) : List.of(), frame);
        found.forEach(collector);
        collector.notChecked(UNREADABLE);
        return new ReadResult(frame.position(), Optional.<EcarProcess>empty(), KeptObjects.NONE, collector.report());
    }

    /** An empty report on what was judged by these profiles. */
    public ReportCollector collector(List<MethodProfile> profiles) {
        ReportCollector collector =
                new ReportCollector(Examination.context(profiles, options.asOf()), options.samplesKept());
        profiles.forEach(profile -> collector.offer(profile.waivers()));
        return collector.offer(options.waivers());
    }

    public ReportCollector collector(List<MethodProfile> profiles, Frame frame) {
        ReportCollector collector = collector(profiles);
        return frame.isNamed() ? collector.input(Fingerprint.of(frame.text())) : collector;
    }
}

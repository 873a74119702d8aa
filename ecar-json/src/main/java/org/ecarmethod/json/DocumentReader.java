package org.ecarmethod.json;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.json.ContentReader.Formed;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Examination;
import org.ecarmethod.process.ProcessContent;
import org.ecarmethod.text.Fingerprint;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.LeftOut;
import org.ecarmethod.validation.NotChecked;
import org.ecarmethod.validation.ProfilePin;
import org.ecarmethod.validation.ReportCollector;
import org.ecarmethod.validation.ValidationReport;

/** Reads one document: tokens to content, content to rules, everything that is wrong to its place in the text. */
final class DocumentReader {

    private static final LeftOut SWITCHED_OFF = allRules(NotChecked.Reason.SWITCHED_OFF);
    private static final LeftOut UNREADABLE = allRules(NotChecked.Reason.UNREADABLE);

    private final ReadOptions options;
    private final ContentReader contents;

    DocumentReader(ReadOptions options) {
        this.options = options;
        this.contents = new ContentReader(options);
    }

    Codec<ProcessContent> codec() {
        return contents.codec();
    }

    private MethodProfile fallback() {
        return options.profiles().get(0);
    }

    /** The profile that a content names, or the first one; that it is another one is then found by the rules. */
    private MethodProfile profile(ProfilePin pin) {
        return options.profiles().stream()
                .filter(profile -> profile.pin().equals(pin))
                .findFirst()
                .orElseGet(this::fallback);
    }

    ReadResult tooLarge() {
        return read(Frame.singleTooLarge(options.maxBytes()));
    }

    /** Reads a document that is all there is: its report names it. */
    ReadResult read(byte[] text) {
        return read(Frame.alone(text));
    }

    /** Reads a document of an input: paths and places are those of the input. */
    ReadResult read(Frame frame) {
        Issue fault = frame.fault();
        if (fault != null) {
            return unread(List.of(fault), frame);
        }
        Formed formed = contents.read(frame.text());
        ProcessContent content = formed.content();
        return content == null ? unread(placed(frame, formed.located()), frame) : examined(content, formed, frame);
    }

    private static List<Issue> placed(Frame frame, List<Issue> found) {
        return frame.isWholeInput() ? found : found.stream().map(frame::inInput).toList();
    }

    /** Reads the tokens and runs no rule. The report names no input: taking its fingerprint is half of what tokens take. */
    ContentResult readContent(byte[] text) {
        Frame frame = text.length > options.maxBytes() ? Frame.singleTooLarge(options.maxBytes()) : Frame.alone(text);
        Issue fault = frame.fault();
        if (fault != null) {
            return new ContentResult(Optional.empty(), ofForm(fallback(), List.of(fault)));
        }
        Formed formed = contents.read(text);
        ProcessContent content = formed.content();
        MethodProfile profile = content == null ? fallback() : profile(content.profile());
        ValidationReport report = ofForm(profile, formed.located());
        return new ContentResult(report.hasErrors() ? Optional.empty() : Optional.ofNullable(content), report);
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
    private ReadResult examined(ProcessContent content, Formed formed, Frame frame) {
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
                ? KeptFields.none()
                : formed.extras().kept(EcarJson.written(codec(), content));
        return new ReadResult(frame.position(), process, kept, report);
    }

    /** A report on a document of which too little could be read to run any rule. */
    private ReadResult unread(List<Issue> found, Frame frame) {
        boolean document = frame.position().isPresent();
        ReportCollector collector = collector(document ? List.of(fallback()) : List.of(), frame);
        found.forEach(collector);
        collector.notChecked(UNREADABLE);
        return new ReadResult(frame.position(), Optional.<EcarProcess>empty(), KeptFields.none(), collector.report());
    }

    /** An empty report on what was judged by these profiles. */
    ReportCollector collector(List<MethodProfile> profiles) {
        ReportCollector collector =
                new ReportCollector(Examination.context(profiles, options.asOf()), options.samplesKept());
        profiles.forEach(profile -> collector.offer(profile.waivers()));
        return collector.offer(options.waivers());
    }

    private ReportCollector collector(List<MethodProfile> profiles, Frame frame) {
        ReportCollector collector = collector(profiles);
        return frame.isNamed() ? collector.input(Fingerprint.of(frame.text())) : collector;
    }
}

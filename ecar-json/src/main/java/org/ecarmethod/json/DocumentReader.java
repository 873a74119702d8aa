package org.ecarmethod.json;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Examination;
import org.ecarmethod.process.ProcessContent;
import org.ecarmethod.text.Fingerprint;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.NotChecked;
import org.ecarmethod.validation.ProfilePin;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ReportCollector;
import org.ecarmethod.validation.ValidationReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads one document: tokens to content, content to rules, everything that is wrong to its place in the text. */
final class DocumentReader {

    /** What rules could report, once for each rule. */
    private static final List<IssueCode> CODES =
            Catalogue.rules().stream().flatMap(rule -> rule.codes().stream()).toList();

    private final ReadOptions options;
    private final JsonFactory factory;
    private final Codec<ProcessContent> codec;

    DocumentReader(ReadOptions options) {
        this.options = options;
        this.codec = ProcessJson.process(options.profiles().get(0));
        this.factory =
                JsonFactory.builder().streamReadConstraints(new Limits(options)).build();
    }

    Codec<ProcessContent> codec() {
        return codec;
    }

    private JsonParser parser(byte[] text) {
        return factory.createParser(ObjectReadContext.empty(), text);
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
        byte[] text = frame.text();
        Places places = new Places(text);
        Optional<Cursor.Located> unreadable = beforehand(text);
        if (unreadable.isPresent()) {
            return unread(placed(frame, places.locate(List.of(unreadable.get()), parser(new byte[0]))), frame);
        }
        Extras extras = new Extras(options.unknownFields(), text);
        try (JsonParser parser = parser(text)) {
            Cursor cursor = new Cursor(parser, extras, options.maxIssues());
            ProcessContent content = content(cursor, text);
            return content == null
                    ? unread(placed(frame, places.locate(cursor.found(), parser(text))), frame)
                    : examined(content, cursor, extras, frame, places);
        }
    }

    private static List<Issue> placed(Frame frame, List<Issue> found) {
        return frame.isWholeInput() ? found : found.stream().map(frame::inInput).toList();
    }

    /** What can be told from the bytes. */
    private static Optional<Cursor.Located> beforehand(byte[] text) {
        if (Utf8.isBlank(text)) {
            return Optional.of(at(DocumentIssues.EMPTY, 0));
        }
        // A zero among the first bytes is UTF-16 or UTF-32: no JSON text in UTF-8 has one.
        for (int i = 0; i < Math.min(4, text.length); i++) {
            if (text[i] == 0) {
                return Optional.of(at(DocumentIssues.ENCODING, 0));
            }
        }
        int fault = Utf8.firstFault(text);
        return fault < 0 ? Optional.empty() : Optional.of(at(DocumentIssues.ENCODING, fault));
    }

    private static Cursor.Located at(IssueCode code, long offset) {
        return new Cursor.Located(Issue.at(code, PropertyPath.root()).build(), offset);
    }

    /** Reads the tokens. A text that breaks off or is not JSON ends the reading; what was found until then stays. */
    private @Nullable ProcessContent content(Cursor cursor, byte[] text) {
        try {
            cursor.parser().nextToken();
            ProcessContent content = codec.read(cursor);
            if (isOtherVersion(cursor)) {
                return null;
            }
            if (content != null) {
                nothingFollows(cursor, text);
            }
            return content;
        } catch (JacksonException broken) {
            cursor.found().add(broken(broken, cursor, text));
            return null;
        } catch (Cursor.TooManyIssues many) {
            Issue issue = cursor.at(DocumentIssues.TOO_MANY_ISSUES)
                    .with("max", options.maxIssues())
                    .build();
            cursor.found().add(new Cursor.Located(issue, cursor.offset()));
            return null;
        }
    }

    /** Whatever follows the end of the document is reported as that, JSON or not. */
    private static void nothingFollows(Cursor cursor, byte[] text) {
        int end = (int) cursor.parser().currentLocation().getByteOffset();
        int next = Utf8.firstVisible(text, end);
        if (next < text.length) {
            cursor.found().add(at(DocumentIssues.TRAILING, next));
        }
    }

    private Cursor.Located broken(JacksonException broken, Cursor cursor, byte[] text) {
        if (broken instanceof Limits.Passed limit) {
            return limit(limit, cursor);
        }
        long offset = stoppedAt(broken, cursor.parser());
        IssueCode code = broken instanceof UnexpectedEndOfInputException || offset >= text.length
                ? DocumentIssues.TRUNCATED
                : DocumentIssues.MALFORMED;
        return new Cursor.Located(cursor.at(code).build(), offset);
    }

    /** What is too deep has the place of its bracket; what is too long the place where it became so. */
    private static Cursor.Located limit(Limits.Passed limit, Cursor cursor) {
        Issue issue = cursor.at(limit.code()).with("max", limit.max()).build();
        long offset = limit.code().equals(DocumentIssues.TOO_DEEP)
                ? cursor.offset()
                : cursor.parser().currentLocation().getByteOffset();
        return new Cursor.Located(issue, offset);
    }

    /** The byte that could not be read; where the parser stands, if it does not say. */
    private static long stoppedAt(JacksonException broken, JsonParser parser) {
        TokenStreamLocation place = broken.getLocation();
        return place == null ? parser.currentLocation().getByteOffset() : place.getByteOffset();
    }

    /** Runs the rules on what could be read. */
    private ReadResult examined(ProcessContent content, Cursor cursor, Extras extras, Frame frame, Places places) {
        MethodProfile profile = profile(content.profile());
        Examination examination =
                Examination.of(content, profile, options.asOf()).withUnreadable(cursor.unreadable());
        Examination.Findings findings = examination.examine();
        findings.issues().forEach(issue -> cursor.found().add(new Cursor.Located(cursor.inDocument(issue), -1)));
        ReportCollector collector = collector(List.of(profile), frame);
        placed(frame, places.locate(cursor.found(), parser(frame.text()))).forEach(collector);
        findings.notChecked().forEach(left -> collector.notChecked(left.code(), left.reason()));
        ValidationReport report = collector.report();
        Optional<EcarProcess> process = report.hasErrors() ? Optional.empty() : examination.process();
        KeptFields kept = process.isEmpty() || extras.isEmpty()
                ? KeptFields.none()
                : extras.kept(EcarJson.written(codec, content));
        return new ReadResult(frame.position(), process, kept, report);
    }

    /** A report on a document of which too little could be read to run any rule. */
    private ReadResult unread(List<Issue> found, Frame frame) {
        boolean document = frame.position().isPresent();
        ReportCollector collector = collector(document ? List.of(fallback()) : List.of(), frame);
        found.forEach(collector);
        CODES.forEach(code -> collector.notChecked(code, NotChecked.Reason.UNREADABLE));
        return new ReadResult(frame.position(), Optional.<EcarProcess>empty(), KeptFields.none(), collector.report());
    }

    /** An empty report on what was judged by these profiles. */
    ReportCollector collector(List<MethodProfile> profiles) {
        return new ReportCollector(Examination.context(profiles, options.asOf()), options.samplesKept())
                .offer(options.waivers());
    }

    private ReportCollector collector(List<MethodProfile> profiles, Frame frame) {
        ReportCollector collector = collector(profiles);
        return frame.isNamed() ? collector.input(Fingerprint.of(frame.text())) : collector;
    }

    /** Of a document in another version only that is said: the rest would be judged by the wrong rules. */
    private static boolean isOtherVersion(Cursor cursor) {
        List<Cursor.Located> version = cursor.found().stream()
                .filter(one -> one.issue().code().equals(DocumentIssues.UNSUPPORTED_VERSION))
                .toList();
        if (!version.isEmpty()) {
            cursor.found().retainAll(version);
        }
        return !version.isEmpty();
    }
}

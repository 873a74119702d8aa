package org.ecarmethod.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Examination;
import org.ecarmethod.process.ProcessContent;
import org.ecarmethod.text.Fingerprint;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.LeftOut;
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

    private static final LeftOut SWITCHED_OFF = allRules(NotChecked.Reason.SWITCHED_OFF);
    private static final LeftOut UNREADABLE = allRules(NotChecked.Reason.UNREADABLE);

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
        return parser(text, 0);
    }

    private JsonParser parser(byte[] text, int from) {
        return factory.createParser(ObjectReadContext.empty(), text, from, text.length - from);
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
        Places places = places(text);
        Optional<Cursor.Located> unreadable = beforehand(text);
        if (unreadable.isPresent()) {
            return unread(placed(frame, places.locate(List.of(unreadable.get()), new Marks())), frame);
        }
        Extras extras = new Extras(options.unknownFields(), text);
        try (JsonParser parser = parser(text)) {
            Cursor cursor = new Cursor(parser, extras, options.maxIssues());
            ProcessContent content = value(codec, cursor, text);
            return content == null
                    ? unread(placed(frame, places.locate(cursor.found(), cursor.marks())), frame)
                    : examined(content, cursor, extras, frame, places);
        }
    }

    Places places(byte[] text) {
        return new Places(text, from -> parser(text, from));
    }

    static List<Issue> placed(Frame frame, List<Issue> found) {
        return frame.isWholeInput() ? found : found.stream().map(frame::inInput).toList();
    }

    /** Reads the tokens and runs no rule. */
    ContentResult readContent(byte[] text) {
        Frame frame = whole(text);
        Formed<ProcessContent> formed = formed(codec, frame);
        ProcessContent content = formed.value();
        MethodProfile profile = content == null ? fallback() : profile(content.profile());
        ValidationReport report = ofForm(profile, formed.found(), frame);
        return new ContentResult(report.hasErrors() ? Optional.empty() : Optional.ofNullable(content), report);
    }

    /** A document that is all there is, if it is not too large. */
    Frame whole(byte[] text) {
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
    record Formed<T>(@Nullable T value, List<Issue> found, Marks marks, Extras extras) {}

    /** Reads the tokens of a document of any format. */
    <T> Formed<T> formed(Codec<T> format, Frame frame) {
        byte[] text = frame.text();
        Extras extras = new Extras(options.unknownFields(), text);
        Issue fault = frame.fault();
        if (fault != null) {
            return new Formed<>(null, List.of(fault), new Marks(), extras);
        }
        Optional<Cursor.Located> unreadable = beforehand(text);
        if (unreadable.isPresent()) {
            List<Issue> found = placed(frame, places(text).locate(List.of(unreadable.get()), new Marks()));
            return new Formed<>(null, found, new Marks(), extras);
        }
        try (JsonParser parser = parser(text)) {
            Cursor cursor = new Cursor(parser, extras, options.maxIssues());
            T value = value(format, cursor, text);
            List<Issue> found = placed(frame, places(text).locate(cursor.found(), cursor.marks()));
            return new Formed<>(value, found, cursor.marks(), extras);
        }
    }

    /** A report on the form alone: every rule is said to be left out. */
    private ValidationReport ofForm(MethodProfile profile, List<Issue> found, Frame frame) {
        ReportCollector collector = collector(List.of(profile), frame);
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
    private <T> @Nullable T value(Codec<T> format, Cursor cursor, byte[] text) {
        try {
            cursor.parser().nextToken();
            T value = format.read(cursor);
            if (isOtherVersion(cursor)) {
                return null;
            }
            if (value != null) {
                nothingFollows(cursor, text);
            }
            return value;
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
        Examination examination = Examination.of(content, profile, options.asOf())
                .withScreening(options.screening())
                .withUnreadable(cursor.unreadable());
        Examination.Findings findings = examination.examine();
        findings.issues().forEach(issue -> cursor.found().add(new Cursor.Located(cursor.inDocument(issue), -1)));
        ReportCollector collector = collector(List.of(profile), frame);
        placed(frame, places.locate(cursor.found(), cursor.marks())).forEach(collector);
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

    ReportCollector collector(List<MethodProfile> profiles, Frame frame) {
        ReportCollector collector = collector(profiles);
        return frame.isNamed() ? collector.input(Fingerprint.of(frame.text())) : collector;
    }

    /** Of a document in another version only that is said: the rest would be judged by the wrong rules. */
    private static boolean isOtherVersion(Cursor cursor) {
        if (cursor.found().isEmpty()) {
            return false;
        }
        List<Cursor.Located> version = cursor.found().stream()
                .filter(one -> one.issue().code().equals(DocumentIssues.UNSUPPORTED_VERSION))
                .toList();
        if (!version.isEmpty()) {
            cursor.found().retainAll(version);
        }
        return !version.isEmpty();
    }
}

package org.ecarmethod.json.internal.format;

import static java.util.Objects.requireNonNull;
import static org.ecarmethod.shape.Part.list;
import static org.ecarmethod.shape.Part.optional;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.COUNT;
import static org.ecarmethod.shape.Types.DAY;
import static org.ecarmethod.shape.Types.INTEGER;
import static org.ecarmethod.shape.Types.LINE;
import static org.ecarmethod.shape.Types.SOME;
import static org.ecarmethod.shape.Types.TRUTH;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.set;
import static org.ecarmethod.shape.Types.string;
import static org.ecarmethod.shape.Types.term;
import static org.ecarmethod.shape.Types.text;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Codecs;
import org.ecarmethod.report.LeftOut;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.ReportContext;
import org.ecarmethod.report.Tally;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.report.Waiver.Effect;
import org.ecarmethod.report.WaiverUse;
import org.ecarmethod.shape.Form;
import org.ecarmethod.shape.OrganisationShapes;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.validation.Argument;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.TextLocation;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.ecarmethod.validation.WrittenAs;
import org.jspecify.annotations.Nullable;

/** The JSON form of a report. What follows from the rest of it is written too, and compared when it is read. */
public final class ReportJson {

    /** The value of the first field of a report. */
    public static final String FORMAT = "ecar-report/1";

    private static final ValueType<String> HASH = string(Form.of("sha-256", "[0-9a-f]{64}"));
    /** What a control character is in the end only the reader says: dialects of regular expressions differ. */
    private static final Form POINTER = new Form("pointer", OptionalInt.of(2000), "(/([^~/]|~[01])*)*");

    static final ValueType<PropertyPath> PATH = text(POINTER, ReportJson::pointer, PropertyPath::toString);
    private static final ValueType<Category> CATEGORY = term(Category.class);

    /** An issue without the code and severity that it shares with those beside it. */
    private record Sample(
            PropertyPath path,
            Optional<TextLocation> location,
            SortedMap<String, Argument> arguments,
            List<PropertyPath> related) {

        static Sample of(Issue issue) {
            return new Sample(issue.path(), issue.location(), issue.arguments(), issue.related());
        }

        Optional<SortedMap<String, Argument>> argumentsIfAny() {
            return Optional.of(arguments).filter(there -> !there.isEmpty());
        }

        Issue issue(IssueCode code, Severity severity) {
            return Issue.at(code, path)
                    .severity(severity)
                    .location(location)
                    .arguments(arguments)
                    .related(related)
                    .build();
        }
    }

    private static final Shape<Sample> SAMPLE = record(
            "Sample",
            required("path", PATH, Sample::path),
            optional("line", SOME, sample -> sample.location().map(TextLocation::line)),
            optional("column", SOME, sample -> sample.location().map(TextLocation::column)),
            optional("arguments", ArgumentJson.ARGUMENTS, Sample::argumentsIfAny),
            list("related", sequence(PATH), Sample::related),
            (path, line, column, arguments, related) ->
                    new Sample(path, location(line, column), arguments.orElseGet(TreeMap::new), related));

    /** The fields of a tally, as they are read. */
    private static final class TallyParts {
        private String code = "";
        private @Nullable Category category;
        private @Nullable Severity severity;
        private long total;
        private long waived;
        private List<Sample> samples = List.of();

        private Tally tally() {
            return ReportJson.tally(code, requireNonNull(category), requireNonNull(severity), total, waived, samples);
        }
    }

    private static final Shape<Tally> TALLY = Shape.<Tally, TallyParts>of("Tally", TallyParts::new)
            .required("code", ReportCodes.ID, tally -> tally.code().id(), (parts, code) -> parts.code = code)
            .required("category", CATEGORY, tally -> tally.code().category(), (parts, one) -> parts.category = one)
            .required("severity", term(Severity.class), Tally::severity, (parts, one) -> parts.severity = one)
            .required("total", COUNT, Tally::total, (parts, count) -> parts.total = count)
            .required("waived", COUNT, Tally::waived, (parts, count) -> parts.waived = count)
            .list(
                    "samples",
                    sequence(SAMPLE),
                    tally -> tally.samples().stream().map(Sample::of).toList(),
                    (parts, samples) -> parts.samples = List.copyOf(samples))
            .build(TallyParts::tally);

    private static final Shape<NotChecked> NOT_CHECKED = record(
            "NotChecked",
            required("code", ReportCodes.ID, left -> left.code().id()),
            required("category", CATEGORY, left -> left.code().category()),
            required("reason", term(NotChecked.Reason.class), NotChecked::reason),
            required("count", SOME, NotChecked::count),
            (code, category, reason, count) -> new NotChecked(ReportCodes.named(code, category), reason, count));

    /** The fields of the use of a waiver, as they are read. */
    private static final class WaiverParts {
        private final Waiver.Builder waiver = Waiver.builder();
        private String code = "";
        private @Nullable Category category;
        private @Nullable Effect effect;
        private long issues;

        private WaiverUse use() {
            Effect had = requireNonNull(effect);
            IssueCode waived = ReportCodes.waived(code, requireNonNull(category), had);
            return new WaiverUse(waiver.code(waived).build(), had, issues);
        }
    }

    private static final Shape<WaiverUse> WAIVER = Shape.<WaiverUse, WaiverParts>of("WaiverUse", WaiverParts::new)
            .required("code", ReportCodes.ID, use -> use.waiver().code().id(), (parts, code) -> parts.code = code)
            .required("category", CATEGORY, use -> use.waiver().code().category(), (parts, one) -> parts.category = one)
            .optional("path", PATH, use -> use.waiver().path(), (parts, path) -> parts.waiver.path(path))
            .required("who", LINE, use -> use.waiver().who(), (parts, who) -> parts.waiver.who(who))
            .required("why", LINE, use -> use.waiver().why(), (parts, why) -> parts.waiver.why(why))
            .required("until", DAY, use -> use.waiver().until(), (parts, day) -> parts.waiver.until(day))
            .required("effect", term(Effect.class), WaiverUse::effect, (parts, effect) -> parts.effect = effect)
            .required("issues", COUNT, WaiverUse::issues, (parts, count) -> parts.issues = count)
            .build(WaiverParts::use);

    private record Totals(long error, long warning, long info, long waived) {
        static Totals of(ValidationReport report) {
            return new Totals(
                    report.total(Severity.ERROR),
                    report.total(Severity.WARNING),
                    report.total(Severity.INFO),
                    report.tallies().stream().mapToLong(Tally::waived).sum());
        }
    }

    private static final Shape<Totals> TOTALS = record(
            "Totals",
            required("error", COUNT, Totals::error),
            required("warning", COUNT, Totals::warning),
            required("info", COUNT, Totals::info),
            required("waived", COUNT, Totals::waived),
            Totals::new);

    /** The fields of a report, as they are read. */
    private static final class Parts {
        private @Nullable Outcome outcome;
        private boolean complete;
        private @Nullable LocalDate validatedFor;
        private @Nullable Totals totals;
        private List<Tally> tallies = List.of();
        private List<NotChecked> notChecked = List.of();
        private List<WaiverUse> waivers = List.of();
        private List<String> inputs = List.of();
        private int samplesKept;
        private final SortedSet<ProfilePin> profiles = new TreeSet<>();
        private String library = "";
        private String ruleSet = "";

        private ReportContext context() {
            return new ReportContext(library, profiles, ruleSet, requireNonNull(validatedFor));
        }
    }

    public static final Codec<ValidationReport> REPORT = Codecs.of(Shape.<ValidationReport, Parts>of(
                    "Report", Parts::new)
            .constant("format", FORMAT)
            .required("outcome", term(Outcome.class), ValidationReport::outcome, (parts, one) -> parts.outcome = one)
            .required("complete", TRUTH, ValidationReport::isComplete, (parts, is) -> parts.complete = is)
            .required(
                    "validatedFor",
                    DAY,
                    report -> report.context().validatedFor(),
                    (parts, day) -> parts.validatedFor = day)
            .required("totals", TOTALS, Totals::of, (parts, totals) -> parts.totals = totals)
            .list(
                    "issues",
                    sequence(TALLY),
                    ValidationReport::tallies,
                    (parts, tallies) -> parts.tallies = List.copyOf(tallies))
            .list(
                    "notChecked",
                    sequence(NOT_CHECKED),
                    ValidationReport::notChecked,
                    (parts, left) -> parts.notChecked = List.copyOf(left))
            .list(
                    "waivers",
                    sequence(WAIVER),
                    ValidationReport::waivers,
                    (parts, waivers) -> parts.waivers = List.copyOf(waivers))
            .list("inputs", set(HASH), ValidationReport::inputs, (parts, inputs) -> parts.inputs = List.copyOf(inputs))
            .required("samplesKept", INTEGER, ValidationReport::samplesKept, (parts, kept) -> parts.samplesKept = kept)
            .list(
                    "profiles",
                    set(OrganisationShapes.PROFILE),
                    report -> report.context().profiles(),
                    (parts, profiles) -> parts.profiles.addAll(profiles))
            .required(
                    "library",
                    ArgumentJson.TERM_TEXT,
                    report -> report.context().library(),
                    (parts, library) -> parts.library = library)
            .required("ruleSet", HASH, report -> report.context().ruleSet(), (parts, hash) -> parts.ruleSet = hash)
            .build(ReportJson::report));

    private ReportJson() {}

    // --- the parts

    private static PropertyPath pointer(String text) {
        boolean fits = text.length() <= 2000
                && (text.isEmpty() || text.charAt(0) == '/')
                && text.chars().noneMatch(Character::isISOControl)
                && !text.replace("~0", "").replace("~1", "").contains("~");
        if (!fits) {
            throw WrittenAs.refusal("pointer", text);
        }
        return PropertyPath.parse(text);
    }

    private static Optional<TextLocation> location(Optional<Long> line, Optional<Long> column) {
        if (line.isPresent() != column.isPresent()) {
            throw new InvalidValueException(List.of(Issue.at(DocumentIssues.MISSING_FIELD, PropertyPath.root())
                    .with("field", line.isPresent() ? "column" : "line")
                    .build()));
        }
        return line.map(there -> new TextLocation(there, column.orElseThrow()));
    }

    private static Tally tally(
            String id, Category category, Severity severity, long total, long waived, List<Sample> samples) {
        List<Set<String>> names = samples.stream()
                .map(sample -> Set.copyOf(sample.arguments().keySet()))
                .toList();
        if (names.stream().distinct().count() > 1) {
            throw contradiction(PropertyPath.of("samples"));
        }
        IssueCode code = ReportCodes.counted(id, category, severity, names);
        return new Tally(
                code,
                severity,
                total,
                waived,
                samples.stream().map(sample -> sample.issue(code, severity)).toList());
    }

    private static InvalidValueException contradiction(PropertyPath at) {
        return new InvalidValueException(
                List.of(Issue.at(DocumentIssues.CONTRADICTION, at).build()));
    }

    // --- the whole

    private static ValidationReport report(Parts parts) {
        ReportContext context = parts.context();
        List<Tally> tallies = parts.tallies;
        List<NotChecked> notChecked = parts.notChecked;
        List<WaiverUse> waivers = parts.waivers;
        int samplesKept = parts.samplesKept;
        Violations violations = new Violations();
        violations.within("samplesKept", samplesKept, 0, Integer.MAX_VALUE);
        once("issues", tallies, tally -> tally.severity() + tally.code().id(), violations);
        once("notChecked", notChecked, left -> left.reason() + left.code().id(), violations);
        once("waivers", waivers, WaiverUse::waiver, violations);
        contradict("issues", "samples", tallies, tally -> tally.samples().size() > samplesKept, violations);
        contradict(
                "waivers",
                "effect",
                waivers,
                use -> use.effect() != use.waiver().effectOn(context.validatedFor()),
                violations);
        violations.throwIfAny();
        ValidationReport report = ValidationReport.builder()
                .context(context)
                .samplesKept(samplesKept)
                .inputs(parts.inputs)
                .tallies(tallies)
                .leftOut(LeftOut.of(notChecked))
                .waivers(waivers)
                .build();
        Map<String, Boolean> derived = new TreeMap<>();
        derived.put("outcome", report.outcome() == parts.outcome);
        derived.put("complete", report.isComplete() == parts.complete);
        derived.put("totals", Totals.of(report).equals(parts.totals));
        derived.forEach((field, agrees) -> {
            if (!agrees) {
                violations.add(DocumentIssues.CONTRADICTION, field);
            }
        });
        violations.throwIfAny();
        return report;
    }

    private static <T> void once(String list, List<T> entries, Function<T, Object> key, Violations violations) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!seen.add(key.apply(entries.get(i)))) {
                violations.accept(
                        Issue.at(ValueIssues.REPEATED, PropertyPath.of(list).index(i))
                                .build());
            }
        }
    }

    private static <T> void contradict(
            String list, String field, List<T> entries, Predicate<T> contradicts, Violations violations) {
        for (int i = 0; i < entries.size(); i++) {
            if (contradicts.test(entries.get(i))) {
                violations.accept(Issue.at(
                                DocumentIssues.CONTRADICTION,
                                PropertyPath.of(list).index(i).field(field))
                        .build());
            }
        }
    }
}

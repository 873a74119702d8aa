package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.CountCodec.COUNT;
import static org.ecarmethod.json.internal.codec.CountCodec.SOME;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Form;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;
import org.ecarmethod.json.internal.codec.TruthCodec;
import org.ecarmethod.report.LeftOut;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.ReportContext;
import org.ecarmethod.report.Tally;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.report.WaiverUse;
import org.ecarmethod.text.TextForm;
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

/** How a report stands in a document. What follows from the rest of it is written too, and compared when it is read. */
public final class ReportJson {

    /** What the first field of a report says. */
    public static final String FORMAT = "ecar-report/1";

    private static final Codec<String> HASH = Scalars.string(Form.of("sha-256", "[0-9a-f]{64}"));
    /** What a control character is in the end only the reader says: dialects of regular expressions differ. */
    private static final Form POINTER = new Form("pointer", OptionalInt.of(2000), "(/([^~/]|~[01])*)*");

    static final Codec<PropertyPath> PATH = Scalars.text(POINTER, ReportJson::pointer, PropertyPath::toString);
    private static final Codec<Category> CATEGORY = Scalars.term(Category.class);

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

    private static final Codec<Sample> SAMPLE = ObjectCodec.<Sample>of("Sample")
            .required("path", PATH, Sample::path)
            .optional("line", SOME, sample -> sample.location().map(TextLocation::line))
            .optional("column", SOME, sample -> sample.location().map(TextLocation::column))
            .optional("arguments", ArgumentJson.ARGUMENTS, Sample::argumentsIfAny)
            .list("related", Lists.sequence(PATH), Sample::related)
            .make(v -> new Sample(
                    v.at(0),
                    location(v.maybe(1), v.maybe(2)),
                    v.<SortedMap<String, Argument>>maybe(3).orElseGet(TreeMap::new),
                    List.copyOf(v.list(4))));

    private static final Codec<Tally> TALLY = ObjectCodec.<Tally>of("Tally")
            .required("code", ReportCodes.ID, tally -> tally.code().id())
            .required("category", CATEGORY, tally -> tally.code().category())
            .required("severity", Scalars.term(Severity.class), Tally::severity)
            .required("total", COUNT, Tally::total)
            .required("waived", COUNT, Tally::waived)
            .list(
                    "samples",
                    Lists.sequence(SAMPLE),
                    tally -> tally.samples().stream().map(Sample::of).toList())
            .make(v -> tally(v.at(0), v.at(1), v.at(2), v.at(3), v.at(4), v.list(5)));

    private static final Codec<NotChecked> NOT_CHECKED = ObjectCodec.<NotChecked>of("NotChecked")
            .required("code", ReportCodes.ID, left -> left.code().id())
            .required("category", CATEGORY, left -> left.code().category())
            .required("reason", Scalars.term(NotChecked.Reason.class), NotChecked::reason)
            .required("count", SOME, NotChecked::count)
            .make(v -> new NotChecked(ReportCodes.named(v.at(0), v.at(1)), v.at(2), v.at(3)));

    private static final Codec<WaiverUse> WAIVER = ObjectCodec.<WaiverUse>of("WaiverUse")
            .required("code", ReportCodes.ID, use -> use.waiver().code().id())
            .required("category", CATEGORY, use -> use.waiver().code().category())
            .optional("path", PATH, use -> use.waiver().path())
            .required("who", Scalars.string(TextForm.LINE), use -> use.waiver().who())
            .required("why", Scalars.string(TextForm.LINE), use -> use.waiver().why())
            .required("until", Scalars.DAY, use -> use.waiver().until())
            .required("effect", Scalars.term(Waiver.Effect.class), WaiverUse::effect)
            .required("issues", COUNT, WaiverUse::issues)
            .make(v -> new WaiverUse(
                    Waiver.builder()
                            .code(ReportCodes.waived(v.at(0), v.at(1), v.at(6)))
                            .path(v.<PropertyPath>maybe(2))
                            .who(v.at(3))
                            .why(v.at(4))
                            .until(v.at(5))
                            .build(),
                    v.at(6),
                    v.at(7)));

    private record Totals(long error, long warning, long info, long waived) {
        static Totals of(ValidationReport report) {
            return new Totals(
                    report.total(Severity.ERROR),
                    report.total(Severity.WARNING),
                    report.total(Severity.INFO),
                    report.tallies().stream().mapToLong(Tally::waived).sum());
        }
    }

    private static final Codec<Totals> TOTALS = ObjectCodec.<Totals>of("Totals")
            .required("error", COUNT, Totals::error)
            .required("warning", COUNT, Totals::warning)
            .required("info", COUNT, Totals::info)
            .required("waived", COUNT, Totals::waived)
            .make(v -> new Totals(v.at(0), v.at(1), v.at(2), v.at(3)));

    public static final Codec<ValidationReport> REPORT = ObjectCodec.<ValidationReport>of("Report")
            .constant("format", new ProcessJson.FormatCodec(FORMAT), FORMAT)
            .required("outcome", Scalars.term(Outcome.class), ValidationReport::outcome)
            .required("complete", new TruthCodec(), ValidationReport::isComplete)
            .required("validatedFor", Scalars.DAY, report -> report.context().validatedFor())
            .required("totals", TOTALS, Totals::of)
            .list("issues", Lists.sequence(TALLY), ValidationReport::tallies)
            .list("notChecked", Lists.sequence(NOT_CHECKED), ValidationReport::notChecked)
            .list("waivers", Lists.sequence(WAIVER), ValidationReport::waivers)
            .list("inputs", Lists.set(HASH), ValidationReport::inputs)
            .required("samplesKept", Scalars.INTEGER, ValidationReport::samplesKept)
            .list(
                    "profiles",
                    Lists.set(OrganisationJson.PROFILE),
                    report -> report.context().profiles())
            .required(
                    "library",
                    ArgumentJson.TERM_TEXT,
                    report -> report.context().library())
            .required("ruleSet", HASH, report -> report.context().ruleSet())
            .make(ReportJson::report);

    private ReportJson() {}

    // --- the parts

    private static PropertyPath pointer(String text) {
        boolean fits = text.length() <= 2000
                && (text.isEmpty() || text.charAt(0) == '/')
                && text.chars().noneMatch(Character::isISOControl)
                && !text.replace("~0", "").replace("~1", "").contains("~");
        if (!fits) {
            throw Scalars.malformed("pointer");
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
            String id, Category category, Severity severity, long total, long waived, Collection<Sample> samples) {
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

    private static ReportContext context(ObjectCodec.Values v) {
        return new ReportContext(v.at(11), new TreeSet<ProfilePin>(v.list(10)), v.at(12), v.at(3));
    }

    private static ValidationReport report(ObjectCodec.Values v) {
        ReportContext context = context(v);
        List<Tally> tallies = List.copyOf(v.list(5));
        List<NotChecked> notChecked = List.copyOf(v.list(6));
        List<WaiverUse> waivers = List.copyOf(v.list(7));
        int samplesKept = v.<Integer>at(9);
        Violations violations = new Violations();
        if (samplesKept < 0) {
            violations.accept(Issue.at(ValueIssues.OUT_OF_RANGE, PropertyPath.of("samplesKept"))
                    .with("min", 0)
                    .with("max", Integer.MAX_VALUE)
                    .build());
        }
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
                .inputs(v.list(8))
                .tallies(tallies)
                .leftOut(LeftOut.of(notChecked))
                .waivers(waivers)
                .build();
        Map<String, Boolean> derived = new TreeMap<>();
        derived.put("outcome", report.outcome() == v.<Outcome>at(1));
        derived.put("complete", report.isComplete() == v.<Boolean>at(2));
        derived.put("totals", Totals.of(report).equals(v.<Totals>at(4)));
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

package org.ecarmethod.json.internal.format;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.ecarmethod.shape.Types.string;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ecarmethod.disclosure.DisclosureIssues;
import org.ecarmethod.dossier.IndexCatalogue;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Codecs;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.shape.Form;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Protection;
import org.ecarmethod.validation.Severity;

/**
 * The codes of a report that was read. A report can come from another version of the library: a code that this one does not
 * know, or knows otherwise, is made of what the report says about it, so that nothing of the report is lost. So is the code of
 * a rule of a city's own.
 */
final class ReportCodes {

    /** How an id stands in a report. */
    public static final Codec<String> ID = Codecs.of(string(Form.of("report-code", IssueCode.REGEX)));

    private static final String BASIS = "a report that was read";

    /** Every code of this version of the library, by id. */
    static final Map<String, IssueCode> KNOWN = Stream.of(
                    Catalogue.codes(), DisclosureIssues.all(), IndexCatalogue.codes())
            .flatMap(List::stream)
            .collect(toUnmodifiableMap(IssueCode::id, code -> code));

    private ReportCodes() {}

    /** Returns a code of which only the category is known. */
    public static IssueCode named(String id, Category category) {
        return find(id, category, code -> true, made(id, category));
    }

    /** A code of issues that carry these arguments; an empty list if no issue is there to tell. */
    public static IssueCode counted(String id, Category category, Severity severity, List<Set<String>> arguments) {
        return find(
                id,
                category,
                code -> arguments.stream().allMatch(names -> names.equals(Set.copyOf(code.arguments()))),
                made(id, category)
                        .severity(severity)
                        .addAllArguments(
                                arguments.isEmpty()
                                        ? List.of()
                                        : arguments.get(0).stream().sorted().toList()));
    }

    /** Returns the code of a waiver. */
    public static IssueCode waived(String id, Category category, Waiver.Effect effect) {
        Protection protection = effect == Waiver.Effect.REFUSED ? Protection.SAFETY : Protection.WAIVABLE;
        return find(
                id,
                category,
                code -> code.protection() == protection,
                made(id, category).protection(protection));
    }

    private static IssueCode.Builder made(String id, Category category) {
        return IssueCode.error(id, category, BASIS);
    }

    private static IssueCode find(
            String id, Category category, Predicate<IssueCode> fits, IssueCode.Builder otherwise) {
        IssueCode known = KNOWN.get(id);
        return known != null && known.category() == category && fits.test(known) ? known : otherwise.build();
    }
}

package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Examination;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.ReportContext;
import org.ecarmethod.report.Tally;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;

/**
 * A content on which a rule reports a code, or does not.
 *
 * @param rule id of the rule
 * @param code what it reports
 * @param content the content
 * @param profile the profile it is measured by
 * @param asOf the day it is judged for
 * @param screening how its texts are looked at
 * @param expected path and arguments of everything that is reported under the code
 */
public record Example(
        String rule,
        IssueCode code,
        ProcessContent content,
        MethodProfile profile,
        LocalDate asOf,
        Screening screening,
        List<String> expected) {

    public static Example fails(String rule, IssueCode code, Changes changes, String... expected) {
        return new Example(
                rule,
                code,
                changes.content(),
                Processes.PROFILE,
                Processes.TODAY,
                Screening.standard(),
                List.of(expected));
    }

    public static Example passes(String rule, IssueCode code, Changes changes) {
        return fails(rule, code, changes);
    }

    public Example under(MethodProfile other) {
        return new Example(rule, code, content, other, asOf, screening, expected);
    }

    public Example on(String day) {
        return new Example(rule, code, content, profile, Processes.on(day), screening, expected);
    }

    public Example screened(Screening other) {
        return new Example(rule, code, content, profile, asOf, other, expected);
    }

    public boolean isFailing() {
        return !expected.isEmpty();
    }

    /** What a full examination reports under the code. */
    public List<String> found() {
        return printed(examination().report(List.of()).tallies());
    }

    /** What the rule alone reports under the code. */
    public List<String> foundBy(ProcessRule alone) {
        ReportCollector collector =
                new ReportCollector(new ReportContext("1", profile.pin(), Catalogue.ruleSet(), asOf));
        alone.examine(examined(), collector);
        return printed(collector.report().tallies());
    }

    private Examination examination() {
        return Examination.of(content, profile, asOf).withScreening(screening);
    }

    public Examined<ProcessView> examined() {
        return new Examined<>(new ProcessView(content, profile, screening), profile, asOf);
    }

    private List<String> printed(List<Tally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.code().equals(code))
                .flatMap(tally -> tally.samples().stream())
                .map(Example::line)
                .toList();
    }

    /** An issue as the tables have it, where the code is said once: path, then arguments in the order of their names. */
    private static String line(Issue issue) {
        return issue.path()
                + issue.arguments().entrySet().stream()
                        .map(argument -> " " + argument.getKey() + "="
                                + argument.getValue().printed())
                        .collect(Collectors.joining());
    }

    /** How many times the code is counted; each place counts once. */
    public long count() {
        return examination().report(List.of()).total(code);
    }

    @Override
    public String toString() {
        return rule + " " + code + (isFailing() ? " fails" : " passes");
    }
}

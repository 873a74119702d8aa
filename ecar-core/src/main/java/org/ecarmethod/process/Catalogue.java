package org.ecarmethod.process;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecarmethod.anchoring.AnchoringIssues;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.history.HistoryIssues;
import org.ecarmethod.method.MethodIssues;
import org.ecarmethod.privacy.DataProtectionIssues;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.process.rules.ProcessRule;
import org.ecarmethod.process.rules.ProcessRules;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Section;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.rule.CustomRules;
import org.ecarmethod.rule.RuleIssues;
import org.ecarmethod.text.Fingerprint;
import org.ecarmethod.text.IdIssues;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InputIssues;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.ValueIssues;

/** The catalogue of everything the library can report: all codes, and all rules with the codes they report. */
public final class Catalogue {

    private static final String RULE_SET = fingerprint(rules().stream());

    private Catalogue() {}

    /**
     * One rule of the catalogue.
     *
     * @param id number of the rule: R and a number for rules of the method, P and a number for rules that protect people, I
     *     and a number for integrity rules
     * @param codes what it may report
     * @param needs the parts of the record without which it cannot be run
     * @param over the part of the record that it goes through one by one, if any: what is there is looked at in any case
     */
    public record Entry(String id, List<IssueCode> codes, Set<Section> needs, Optional<Section> over) {
        public Entry {
            requireNonNull(id, "id");
            requireNonNull(codes, "codes");
            requireNonNull(needs, "needs");
            codes = List.copyOf(codes);
            needs = Collections.unmodifiableSet(
                    needs.isEmpty() ? EnumSet.noneOf(Section.class) : EnumSet.copyOf(needs));
            requireNonNull(over, "over");
        }
    }

    /** {@return all codes, in alphabetical order} */
    public static List<IssueCode> codes() {
        return Stream.of(
                        ValueIssues.all(),
                        IdIssues.all(),
                        DocumentIssues.all(),
                        InputIssues.all(),
                        HistoryIssues.all(),
                        PrivacyIssues.all(),
                        MethodIssues.all(),
                        AnchoringIssues.all(),
                        CircleIssues.all(),
                        DataProtectionIssues.all(),
                        FindingIssues.all(),
                        ResponseIssues.all(),
                        ProcessIssues.all(),
                        RuleIssues.all())
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /** {@return all rules that run on a process, the integrity rules first} */
    public static List<Entry> rules() {
        return Stream.concat(ProcessRules.INTEGRITY.stream(), ProcessRules.METHOD.stream())
                .map(Catalogue::entry)
                .toList();
    }

    /** {@return the SHA-256 of the ids, codes and severities of all rules, in hexadecimal} */
    public static String ruleSet() {
        return RULE_SET;
    }

    /**
     * Names the rules of the catalogue together with rules of one's own.
     *
     * @param added rules that are run after those of the catalogue
     * @return SHA-256 over ids, codes and severities of all of them, in hexadecimal; that of the catalogue if none are added
     */
    public static String ruleSet(CustomRules added) {
        requireNonNull(added, "added");
        return added.isEmpty()
                ? RULE_SET
                : fingerprint(Stream.concat(
                        rules().stream(), added.rules().stream().map(rule -> entry(ProcessRule.of(rule)))));
    }

    private static Entry entry(ProcessRule rule) {
        return new Entry(rule.id(), rule.codes(), rule.needs(), rule.over());
    }

    private static String fingerprint(Stream<Entry> all) {
        Fingerprint content = new Fingerprint();
        for (Entry rule : all.toList()) {
            content.add(rule.id());
            rule.codes()
                    .forEach(code -> content.add(code.id())
                            .add(code.severity().wireName())
                            .add(code.protection().wireName()));
        }
        return content.hex();
    }
}

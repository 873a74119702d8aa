package org.ecarmethod.method;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Protection;

/** What holds of every profile, however it was made. */
final class ProfileChecks {

    private final MethodProfile profile;
    private final Consumer<Issue> out;

    ProfileChecks(MethodProfile profile, Consumer<Issue> out) {
        this.profile = profile;
        this.out = out;
    }

    void run() {
        numbers();
        coreGates();
        coreFunctions();
        parameters();
        words();
        rules();
        name(profile.id(), profile.title(), profile.droppedCoreFunctions(), out);
    }

    private void numbers() {
        repeated("gates", profile.gates().stream().map(Gate::id).toList(), MethodIssues.NUMBER_REPEATED);
        repeated("criteria", profile.criteria().stream().map(Criterion::id).toList(), MethodIssues.NUMBER_REPEATED);
        repeated(
                "coreFunctions",
                profile.coreFunctions().stream().map(CoreFunction::number).toList(),
                MethodIssues.NUMBER_REPEATED);
    }

    private void coreGates() {
        EcarProfile.coreGates().forEach((gate, test) -> {
            if (profile.gate(gate).filter(kept -> kept.test() == test).isEmpty()) {
                out.accept(Issue.at(MethodIssues.GATE_REMOVED, PropertyPath.of("gates"))
                        .with("gate", gate.value())
                        .build());
            }
        });
    }

    private void coreFunctions() {
        for (int number = 1; number <= EcarProfile.CORE_FUNCTIONS; number++) {
            int wanted = number;
            if (profile.coreFunctions().stream().noneMatch(core -> core.number() == wanted)) {
                out.accept(Issue.at(MethodIssues.CORE_FUNCTION_REMOVED, PropertyPath.of("coreFunctions"))
                        .with("number", number)
                        .build());
            }
        }
    }

    private void parameters() {
        for (Map.Entry<Parameter, Integer> set : profile.parameters().entrySet()) {
            Parameter parameter = set.getKey();
            if (!parameter.takes(set.getValue())) {
                out.accept(outOfBounds(parameter, parameter.min(), parameter.max(), at(parameter)));
            }
        }
        int largest = profile.value(Parameter.CIRCLE_SIZE_MAX);
        Parameter smallest = Parameter.CIRCLE_SIZE_MIN;
        if (profile.value(smallest) > largest) {
            out.accept(outOfBounds(smallest, smallest.min(), largest, at(smallest)));
        }
    }

    private static PropertyPath at(Parameter parameter) {
        return PropertyPath.of("parameters").field(parameter.wireName());
    }

    static Issue outOfBounds(Parameter parameter, int min, int max, PropertyPath at) {
        return Issue.at(MethodIssues.PARAMETER_OUT_OF_BOUNDS, at)
                .with("parameter", parameter.wireName())
                .with("min", min)
                .with("max", max)
                .build();
    }

    private void words() {
        repeated(
                "wordings",
                profile.wordings().stream().map(Wording::vocabulary).toList(),
                MethodIssues.PATCHES_COLLIDE);
        Wording kinds = profile.wording(Vocabulary.EVIDENCE_KIND);
        for (int i = 0; i < profile.gates().size(); i++) {
            PropertyPath at = PropertyPath.of("gates").index(i).field("evidenceKinds");
            profile.gates().get(i).evidenceKinds().stream()
                    .filter(kind -> !isKnown(kinds, kind))
                    .forEach(kind -> out.accept(unknownKind(at)));
        }
    }

    static boolean isKnown(Wording wording, Code code) {
        return wording.find(code).isPresent()
                || wording.vocabulary().core(code).isPresent()
                        && !wording.removed().contains(code);
    }

    static Issue unknownKind(PropertyPath at) {
        return Issue.at(MethodIssues.CODE_UNKNOWN, at)
                .with("vocabulary", Vocabulary.EVIDENCE_KIND.wireName())
                .build();
    }

    private void rules() {
        profile.ruleSettings().forEach((rule, setting) -> {
            PropertyPath at = PropertyPath.of("ruleSettings").field(rule.id());
            rule(rule, setting, RuleSetting.bound(rule), at, out);
        });
    }

    /** What is wrong with a setting of a rule that may not be milder than a bound. */
    static void rule(IssueCode rule, RuleSetting setting, RuleSetting bound, PropertyPath at, Consumer<Issue> out) {
        if (rule.protection() == Protection.SAFETY) {
            out.accept(protectedRule(rule, at));
        } else if (setting.isMilderThan(bound)) {
            out.accept(Issue.at(MethodIssues.RULE_LOOSENED, at)
                    .with("rule", rule.id())
                    .with("bound", bound.wireName())
                    .build());
        }
    }

    static Issue protectedRule(IssueCode rule, PropertyPath at) {
        return Issue.at(MethodIssues.RULE_PROTECTED, at).with("rule", rule.id()).build();
    }

    static void name(Code id, LocalizedText title, SortedSet<Integer> dropped, Consumer<Issue> out) {
        if (!dropped.isEmpty() && MethodName.isCarriedBy(id)) {
            out.accept(nameNotAllowed(dropped, PropertyPath.of("id")));
        }
        if (!dropped.isEmpty() && MethodName.isCarriedBy(title)) {
            out.accept(nameNotAllowed(dropped, PropertyPath.of("title")));
        }
    }

    private static Issue nameNotAllowed(SortedSet<Integer> dropped, PropertyPath at) {
        return Issue.at(MethodIssues.NAME_NOT_ALLOWED, at)
                .with("numbers", dropped.stream().map(String::valueOf).toList())
                .build();
    }

    private void repeated(String field, List<?> all, IssueCode code) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(all.get(i))) {
                out.accept(Issue.at(code, PropertyPath.of(field).index(i)).build());
            }
        }
    }
}

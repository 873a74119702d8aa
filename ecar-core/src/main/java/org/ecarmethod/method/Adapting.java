package org.ecarmethod.method;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Protection;
import org.ecarmethod.validation.ValueIssues;

/** One adaptation, applied to its base change by change. What does not fit is reported at its place and left out. */
final class Adapting {

    private static final PropertyPath CHANGES = PropertyPath.of("changes");

    private final MethodProfile base;
    private final Adaptation adaptation;
    private final Consumer<Issue> out;

    private final TermPatches terms;
    private final GatePatches gates;
    private final Map<CriterionId, Criterion> criteria = new LinkedHashMap<>();
    private final Map<Parameter, Integer> parameters;
    private final SortedMap<IssueCode, RuleSetting> rules;
    private final SortedSet<Integer> dropped;
    private Optional<PolicyArea> area;

    Adapting(MethodProfile base, Adaptation adaptation, Consumer<Issue> out) {
        this.base = base;
        this.adaptation = adaptation;
        this.out = out;
        this.gates = new GatePatches(base, this);
        this.terms = new TermPatches(base, adaptation.id() + " " + adaptation.version(), gates, this);
        base.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
        this.parameters = new EnumMap<>(Parameter.class);
        parameters.putAll(base.parameters());
        this.rules = new TreeMap<>(base.ruleSettings());
        this.dropped = new TreeSet<>(base.droppedCoreFunctions());
        this.area = base.policyArea();
    }

    void run() {
        Map<String, PropertyPath> touched = new HashMap<>();
        for (int i = 0; i < adaptation.changes().size(); i++) {
            PropertyPath at = CHANGES.index(i);
            Modification modification = adaptation.changes().get(i).modification();
            PropertyPath first = touched.putIfAbsent(modification.subject(), at);
            if (first == null) {
                apply(modification, at);
            } else {
                report(Issue.at(MethodIssues.PATCHES_COLLIDE, at)
                        .addRelated(first)
                        .build());
            }
        }
        whole();
        for (int i = 0; i < adaptation.waivers().size(); i++) {
            waiver(adaptation.waivers().get(i), PropertyPath.of("waivers").index(i));
        }
    }

    private void apply(Modification modification, PropertyPath at) {
        if (modification instanceof Modification.OfTerm term) {
            terms.apply(term, at);
        } else if (modification instanceof Modification.OfGate gate) {
            gates.apply(gate, terms.wording(Vocabulary.EVIDENCE_KIND), at);
        } else if (modification instanceof Modification.OfCriterion criterion) {
            criterion(criterion, at);
        } else if (modification instanceof Modification.SetParameter set) {
            parameter(set, at);
        } else if (modification instanceof Modification.SetRule set) {
            rule(set, at);
        } else if (modification instanceof Modification.MoveTo move) {
            labelled(move.area().label(), at.field("area").field("label"));
            area = Optional.of(move.area());
        } else {
            modification.coreFunction().ifPresent(number -> core(number, modification, at.field("number")));
        }
    }

    private void criterion(Modification.OfCriterion modification, PropertyPath at) {
        boolean there = criteria.containsKey(modification.id());
        if (modification instanceof Modification.AddCriterion added) {
            if (there) {
                report(Issue.at(MethodIssues.NUMBER_EXISTS, at.field("criterion"))
                        .build());
            }
            labelled(added.criterion().question(), at.field("question"));
            labelled(added.criterion().evidence(), at.field("evidence"));
            criteria.putIfAbsent(modification.id(), added.criterion());
        } else if (!there) {
            report(Issue.at(MethodIssues.NUMBER_UNKNOWN, at.field("criterion")).build());
        } else if (modification instanceof Modification.RewordCriterion words) {
            labelled(words.question(), at.field("question"));
            labelled(words.evidence(), at.field("evidence"));
            criteria.computeIfPresent(
                    words.id(), (id, old) -> new Criterion(id, words.question(), words.evidence(), old.basis()));
        } else {
            criteria.remove(modification.id());
        }
    }

    private void parameter(Modification.SetParameter set, PropertyPath at) {
        Parameter parameter = set.parameter();
        int before = base.value(parameter);
        boolean tightened = parameter.isLooser(parameter.reference(), before);
        if (!parameter.takes(set.value())) {
            report(ProfileChecks.outOfBounds(parameter, parameter.min(), parameter.max(), at.field("value")));
        } else if (tightened && parameter.isLooser(set.value(), before)) {
            report(Issue.at(MethodIssues.PARAMETER_LOOSENED, at.field("value"))
                    .with("parameter", parameter.wireName())
                    .with("bound", before)
                    .build());
        } else {
            parameters.put(parameter, set.value());
        }
    }

    /** Whoever made a rule stricter than the reference has set the bound for all that derive from it. */
    private void rule(Modification.SetRule set, PropertyPath at) {
        IssueCode rule = set.rule();
        RuleSetting reference = RuleSetting.reference(rule);
        RuleSetting before = base.ruleSettings().getOrDefault(rule, reference);
        RuleSetting bound = reference.isMilderThan(before) ? before : RuleSetting.bound(rule);
        PropertyPath place = at.field(rule.protection() == Protection.SAFETY ? "rule" : "setting");
        ProfileChecks.rule(rule, set.setting(), bound, place, out);
        if (set.setting() == reference) {
            rules.remove(rule);
        } else {
            rules.put(rule, set.setting());
        }
    }

    private void core(int number, Modification modification, PropertyPath at) {
        if (base.coreFunctions().stream().noneMatch(core -> core.number() == number)) {
            report(Issue.at(MethodIssues.NUMBER_UNKNOWN, at).build());
        } else if (base.droppedCoreFunctions().contains(number)) {
            report(Issue.at(MethodIssues.CORE_FUNCTION_DROPPED, at)
                    .with("number", number)
                    .build());
        } else if (modification instanceof Modification.DropCoreFunction) {
            dropped.add(number);
        }
    }

    private void waiver(Waiver waiver, PropertyPath at) {
        if (waiver.code().protection() == Protection.SAFETY) {
            report(ProfileChecks.protectedRule(waiver.code(), at.field("code")));
        }
    }

    /** What only the whole shows. */
    private void whole() {
        if (terms.themes().isEmpty()) {
            report(Issue.at(ValueIssues.EMPTY, CHANGES).build());
        }
        Parameter smallest = Parameter.CIRCLE_SIZE_MIN;
        int max = parameters.getOrDefault(Parameter.CIRCLE_SIZE_MAX, Parameter.CIRCLE_SIZE_MAX.reference());
        if (parameters.getOrDefault(smallest, smallest.reference()) > max) {
            report(ProfileChecks.outOfBounds(smallest, smallest.min(), max, CHANGES.index(lastSizeChange())));
        }
        ProfileChecks.name(adaptation.id(), adaptation.title(), dropped, out);
    }

    private int lastSizeChange() {
        int last = 0;
        for (int i = 0; i < adaptation.changes().size(); i++) {
            if (adaptation.changes().get(i).modification() instanceof Modification.SetParameter set
                    && (set.parameter() == Parameter.CIRCLE_SIZE_MIN || set.parameter() == Parameter.CIRCLE_SIZE_MAX)) {
                last = i;
            }
        }
        return last;
    }

    void report(Issue issue) {
        out.accept(issue);
    }

    /** What is added must be there in every language of the adaptation. */
    void labelled(LocalizedText text, PropertyPath at) {
        for (String language : adaptation.title().languages()) {
            if (text.exactly(language).isEmpty()) {
                report(Issue.at(MethodIssues.LABEL_MISSING, at)
                        .with("language", language)
                        .build());
            }
        }
    }

    /** The profile; to be asked for only if nothing was reported. */
    MethodProfile profile() {
        SortedSet<Waiver> waivers = new TreeSet<>(base.waivers());
        waivers.addAll(adaptation.waivers());
        List<MadeChange> changes = new ArrayList<>(base.changes());
        adaptation
                .changes()
                .forEach(change -> changes.add(new MadeChange(adaptation.id(), adaptation.version(), change)));
        return base.toBuilder()
                .id(adaptation.id())
                .version(adaptation.version())
                .title(adaptation.title())
                .derivesFrom(base.pin())
                .policyArea(area)
                .gates(gates.gates())
                .criteria(criteria.values())
                .themes(base.themes().toBuilder().entries(terms.themes()).build())
                .wordings(terms.wordings())
                .parameters(parameters)
                .ruleSettings(rules)
                .changes(changes)
                .waivers(waivers)
                .build();
    }
}

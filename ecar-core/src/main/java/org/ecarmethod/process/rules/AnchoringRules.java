package org.ecarmethod.process.rules;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringIssues;
import org.ecarmethod.anchoring.AnchoringLevel;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.anchoring.OperationReadiness;
import org.ecarmethod.anchoring.Readiness;
import org.ecarmethod.method.Criterion;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;

/** The rules on the anchoring map by itself. */
public final class AnchoringRules {

    /** Gates without which the literature says not to start: commission, open question, resources (R0.4). */
    private static final List<CriterionId> STOP_SIGNS =
            List.of(CriterionId.of("G5"), CriterionId.of("G6"), CriterionId.of("G10"));

    /** All answers name gates of the profile. */
    public static final Rule<Examined<AnchoringMap>> KNOWN_GATES =
            new Rule<>("R0.2a", AnchoringIssues.UNKNOWN_GATE, AnchoringRules::knownGates);

    /** All scores name criteria of the profile. */
    public static final Rule<Examined<AnchoringMap>> KNOWN_CRITERIA =
            new Rule<>("R0.2b", AnchoringIssues.UNKNOWN_CRITERION, AnchoringRules::knownCriteria);

    /**
     * Each operation has answered each gate that it must answer; readiness to act and readiness to reconsider are two
     * answers.
     */
    public static final Rule<Examined<AnchoringMap>> READINESS =
            new Rule<>("R0.2", AnchoringIssues.READINESS_INCOMPLETE, AnchoringRules::readiness);

    /** Somebody at each level of the organisation has answered. */
    public static final Rule<Examined<AnchoringMap>> LEVELS =
            new Rule<>("R0.3", AnchoringIssues.LEVEL_MISSING, AnchoringRules::levels);

    /** Nothing was started after a no to commission, openness or resources. */
    public static final Rule<Examined<AnchoringMap>> ADVICE =
            new Rule<>("R0.4", AnchoringIssues.STARTED_AGAINST_ADVICE, AnchoringRules::advice);

    private AnchoringRules() {}

    private static void knownGates(Examined<AnchoringMap> map, PropertyPath at, Consumer<Issue> out) {
        Set<CriterionId> known = new HashSet<>();
        map.profile().gates().forEach(gate -> known.add(gate.id()));
        for (int i = 0; i < map.subject().answers().size(); i++) {
            if (!known.contains(map.subject().answers().get(i).gate())) {
                out.accept(Issue.at(
                                AnchoringIssues.UNKNOWN_GATE,
                                at.field("answers").index(i).field("gate"))
                        .build());
            }
        }
    }

    private static void knownCriteria(Examined<AnchoringMap> map, PropertyPath at, Consumer<Issue> out) {
        Set<CriterionId> known = new HashSet<>();
        map.profile().criteria().stream().map(Criterion::id).forEach(known::add);
        for (int i = 0; i < map.subject().scores().size(); i++) {
            if (!known.contains(map.subject().scores().get(i).criterion())) {
                out.accept(Issue.at(
                                AnchoringIssues.UNKNOWN_CRITERION,
                                at.field("scores").index(i).field("criterion"))
                        .build());
            }
        }
    }

    private static void readiness(Examined<AnchoringMap> map, PropertyPath at, Consumer<Issue> out) {
        OperationReadiness readiness = map.subject().readiness(map.profile());
        List<AffectedOperation> operations = map.subject().operations();
        for (Gate gate : map.profile().gates()) {
            for (int i = 0; gate.test() == GateCheck.EACH_OPERATION_ANSWERS && i < operations.size(); i++) {
                Optional<OperationId> operation = Optional.of(operations.get(i).id());
                if (readiness.current(gate, operation, map.asOf()).isEmpty()) {
                    out.accept(Issue.at(
                                    AnchoringIssues.READINESS_INCOMPLETE,
                                    at.field("operations").index(i))
                            .with("gate", gate.id().value())
                            .build());
                }
            }
        }
    }

    private static void levels(Examined<AnchoringMap> map, PropertyPath at, Consumer<Issue> out) {
        Set<AnchoringLevel> lacking = EnumSet.allOf(AnchoringLevel.class);
        map.subject().answers().forEach(answer -> lacking.remove(answer.level()));
        for (AnchoringLevel level : lacking) {
            out.accept(Issue.at(AnchoringIssues.LEVEL_MISSING, at.field("answers"))
                    .with("level", level.wireName())
                    .build());
        }
    }

    private static void advice(Examined<AnchoringMap> map, PropertyPath at, Consumer<Issue> out) {
        OperationReadiness readiness = map.subject().readiness(map.profile());
        for (CriterionId stop : STOP_SIGNS) {
            map.profile()
                    .gate(stop)
                    .flatMap(gate -> readiness.current(gate, Optional.empty(), map.asOf()))
                    .filter(answer -> answer.readiness() == Readiness.NO)
                    .ifPresent(
                            answer -> out.accept(Issue.at(AnchoringIssues.STARTED_AGAINST_ADVICE, at.field("answers"))
                                    .with("gate", stop.value())
                                    .build()));
        }
    }
}

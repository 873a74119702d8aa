package org.ecarmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.method.Adaptations.aRecord;
import static org.ecarmethod.method.Adaptations.addTheme;
import static org.ecarmethod.method.Adaptations.said;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.junit.jupiter.api.Test;

/** A profile's hash names its changes too: each part of a change makes another hash. */
class ChangeTest {

    private static final CriterionId C1 = CriterionId.of("C1");
    private static final CriterionId G2 = CriterionId.of("G2");
    private static final LocalizedText X = said("x");
    private static final LocalizedText Y = said("y");

    private static Stream<Modification> modifications() {
        Gate.Builder gate = Profiles.aGate("G11", GateCheck.ANSWERED_ONCE);
        return Stream.of(
                new Modification.MoveTo(new PolicyArea(Code.of("a"), X)),
                new Modification.MoveTo(new PolicyArea(Code.of("b"), X)),
                new Modification.MoveTo(new PolicyArea(Code.of("a"), Y)),
                addTheme("a"),
                addTheme("b"),
                new Modification.AddTerm(Vocabulary.BODY_KIND, Code.of("a"), X, Optional.of(Code.of("council"))),
                new Modification.AddTerm(Vocabulary.BODY_KIND, Code.of("a"), X, Optional.of(Code.of("committee"))),
                new Modification.AddTerm(Vocabulary.BODY_KIND, Code.of("a"), Y, Optional.of(Code.of("committee"))),
                new Modification.RemoveTerm(Vocabulary.THEME, Code.of("a")),
                new Modification.RemoveTerm(Vocabulary.BODY_KIND, Code.of("a")),
                new Modification.RelabelTerm(Vocabulary.THEME, Code.of("a"), X),
                new Modification.RelabelTerm(Vocabulary.THEME, Code.of("a"), Y),
                new Modification.AddGate(gate.build()),
                new Modification.AddGate(gate.addFurther(X).build()),
                new Modification.AddGate(
                        gate.addEvidenceKind(Code.of("minutes")).build()),
                new Modification.AddGate(
                        gate.test(GateCheck.EACH_OPERATION_ANSWERS).build()),
                new Modification.TightenGate(G2, List.of(X), Set.of(), Optional.empty()),
                new Modification.TightenGate(G2, List.of(Y), Set.of(), Optional.empty()),
                new Modification.TightenGate(G2, List.of(X, Y), Set.of(), Optional.empty()),
                new Modification.TightenGate(G2, List.of(), Set.of(Code.of("minutes")), Optional.empty()),
                new Modification.TightenGate(G2, List.of(), Set.of(), Optional.of(GateCheck.EACH_OPERATION_ANSWERS)),
                new Modification.RewordGate(G2, Optional.of(X), Optional.empty(), Optional.empty()),
                new Modification.RewordGate(G2, Optional.empty(), Optional.of(X), Optional.empty()),
                new Modification.RewordGate(G2, Optional.empty(), Optional.empty(), Optional.of(X)),
                new Modification.AddCriterion(new Criterion(C1, X, Y, "city")),
                new Modification.AddCriterion(new Criterion(C1, Y, X, "city")),
                new Modification.RemoveCriterion(C1),
                new Modification.RewordCriterion(C1, X, Y),
                new Modification.RewordCriterion(C1, Y, X),
                new Modification.SetParameter(Parameter.MEETINGS_MIN, 6),
                new Modification.SetParameter(Parameter.MEETINGS_MIN, 7),
                new Modification.SetRule(CircleIssues.SIZE, RuleSetting.ERROR),
                new Modification.SetRule(CircleIssues.SIZE, RuleSetting.WARNING),
                new Modification.ModifyCoreFunction(1),
                new Modification.ModifyCoreFunction(2),
                new Modification.DropCoreFunction(1));
    }

    private static Stream<ChangeRecord> records() {
        return Stream.of(
                aRecord().build(),
                aRecord().what(X).build(),
                aRecord().why(X).build(),
                aRecord().decidedBy(X).build(),
                aRecord().decidedOn(PartialDate.parse("2025")).build(),
                aRecord().planning(ChangeRecord.Planning.REACTIVE).build(),
                aRecord().judgement(ChangeRecord.Judgement.UNKNOWN).build(),
                aRecord().goal(X).build(),
                aRecord().level(ChangeRecord.Level.CIRCLE).build(),
                aRecord().type(ChangeRecord.Type.CONTEXT).build());
    }

    private static String hash(Change change) {
        return Profiles.aDerivedProfile()
                .title(X)
                .addChanges(new MadeChange(Code.of("city"), "1.0", change))
                .build()
                .pin()
                .hash();
    }

    @Test
    void every_part_makes_another_hash() {
        List<String> hashes = Stream.concat(
                        modifications().map(Adaptations::change),
                        records().skip(1).map(record -> Change.of(addTheme("a"), record)))
                .map(ChangeTest::hash)
                .toList();

        assertThat(hashes).doesNotHaveDuplicates().hasSize(36 + 9);
    }

    @Test
    void who_made_it_makes_another_hash() {
        Change change = Adaptations.change(addTheme("a"));
        MethodProfile.Builder city = Profiles.aDerivedProfile().title(X);

        assertThat(city.changes(List.of(new MadeChange(Code.of("other"), "1.0", change)))
                        .build()
                        .pin()
                        .hash())
                .isNotEqualTo(hash(change));
        assertThat(city.changes(List.of(new MadeChange(Code.of("city"), "1.1", change)))
                        .build()
                        .pin()
                        .hash())
                .isNotEqualTo(hash(change));
    }

    @Test
    void the_same_change_makes_the_same_hash() {
        assertThat(hash(Adaptations.change(addTheme("a")))).isEqualTo(hash(Adaptations.change(addTheme("a"))));
    }

    @Test
    void a_modification_is_about_a_core_function_or_about_none() {
        assertThat(modifications()
                        .map(one -> one.kind() + " " + one.coreFunction().orElse(0)))
                .contains("MOVE_TO 0", "SET_RULE 0", "ADD_TERM 4", "ADD_TERM 5", "TIGHTEN_GATE 1", "SET_PARAMETER 3");
    }
}

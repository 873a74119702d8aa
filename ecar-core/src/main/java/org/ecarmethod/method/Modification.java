package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.WireNamed;

/**
 * A modification of a profile. There is no way to take a gate away, to ask less in one, or to move a word to another
 * meaning: what is not here cannot be done.
 */
public sealed interface Modification {

    /** {@return the kind of modification} */
    Kind kind();

    /**
     * {@return its subject, such as {@code gate G2}; two modifications of one adaptation with the same subject collide}
     */
    String subject();

    /** {@return the number of the core function that it concerns, if any} */
    Optional<Integer> coreFunction();

    /**
     * Moves the method to another policy area.
     *
     * @param area the area
     */
    record MoveTo(PolicyArea area) implements Modification {
        public MoveTo {
            requireNonNull(area, "area");
        }

        @Override
        public Kind kind() {
            return Kind.MOVE_TO;
        }

        @Override
        public String subject() {
            return "area";
        }

        @Override
        public Optional<Integer> coreFunction() {
            return Optional.empty();
        }
    }

    /** Modifies a vocabulary. */
    sealed interface OfTerm extends Modification {
        /** {@return the vocabulary} */
        Vocabulary vocabulary();

        /** {@return the term} */
        Code code();

        @Override
        default String subject() {
            return vocabulary().wireName() + " " + code();
        }

        @Override
        default Optional<Integer> coreFunction() {
            return Optional.of(
                    switch (vocabulary()) {
                        case EVIDENCE_KIND -> 1;
                        case PARTICIPANT_ROLE -> 2;
                        case THEME -> 4;
                        case BODY_KIND -> 5;
                        case RESPONSE_STATE -> 6;
                    });
        }
    }

    /**
     * Adds a term ({@code +}).
     *
     * @param vocabulary the vocabulary
     * @param code the new code
     * @param label what people call it
     * @param standsFor the corresponding core term; none for a theme
     */
    record AddTerm(Vocabulary vocabulary, Code code, LocalizedText label, Optional<Code> standsFor) implements OfTerm {
        public AddTerm {
            requireNonNull(vocabulary, "vocabulary");
            requireNonNull(code, "code");
            requireNonNull(label, "label");
            requireNonNull(standsFor, "standsFor");
        }

        @Override
        public Kind kind() {
            return Kind.ADD_TERM;
        }
    }

    /**
     * Removes a term ({@code -}).
     *
     * @param vocabulary the vocabulary
     * @param code the code
     */
    record RemoveTerm(Vocabulary vocabulary, Code code) implements OfTerm {
        public RemoveTerm {
            requireNonNull(vocabulary, "vocabulary");
            requireNonNull(code, "code");
        }

        @Override
        public Kind kind() {
            return Kind.REMOVE_TERM;
        }
    }

    /**
     * Changes the label of a term. Languages that are not named keep theirs.
     *
     * @param vocabulary the vocabulary
     * @param code the code
     * @param label the label in one or more languages
     */
    record RelabelTerm(Vocabulary vocabulary, Code code, LocalizedText label) implements OfTerm {
        public RelabelTerm {
            requireNonNull(vocabulary, "vocabulary");
            requireNonNull(code, "code");
            requireNonNull(label, "label");
        }

        @Override
        public Kind kind() {
            return Kind.RELABEL_TERM;
        }
    }

    /** Modifies a gate. */
    sealed interface OfGate extends Modification {
        /** {@return the number of the gate} */
        CriterionId id();

        @Override
        default String subject() {
            return "gate " + id();
        }

        @Override
        default Optional<Integer> coreFunction() {
            return Optional.of(1);
        }
    }

    /**
     * Adds a gate.
     *
     * @param gate the gate
     */
    record AddGate(Gate gate) implements OfGate {
        public AddGate {
            requireNonNull(gate, "gate");
        }

        @Override
        public CriterionId id() {
            return gate.id();
        }

        @Override
        public Kind kind() {
            return Kind.ADD_GATE;
        }
    }

    /**
     * Adds demands to a gate.
     *
     * @param id number of the gate
     * @param further what it demands beyond; none if nothing
     * @param evidenceKinds the only kinds of evidence it takes from now on; none if that is left as it is
     * @param test how it is found out about from now on
     */
    record TightenGate(CriterionId id, List<LocalizedText> further, Set<Code> evidenceKinds, Optional<GateCheck> test)
            implements OfGate {
        public TightenGate {
            requireNonNull(id, "id");
            requireNonNull(further, "further");
            requireNonNull(evidenceKinds, "evidenceKinds");
            further = List.copyOf(further);
            evidenceKinds = Collections.unmodifiableSet(new TreeSet<>(evidenceKinds));
            requireNonNull(test, "test");
        }

        @Override
        public Kind kind() {
            return Kind.TIGHTEN_GATE;
        }
    }

    /**
     * Rewords a gate: its demand and evidence in languages that it does not have yet, its owner in any language.
     *
     * @param id number of the gate
     * @param demand the demand in new languages
     * @param evidence the evidence in new languages
     * @param owner whose answer it is
     */
    record RewordGate(
            CriterionId id,
            Optional<LocalizedText> demand,
            Optional<LocalizedText> evidence,
            Optional<LocalizedText> owner)
            implements OfGate {
        public RewordGate {
            requireNonNull(id, "id");
            requireNonNull(demand, "demand");
            requireNonNull(evidence, "evidence");
            requireNonNull(owner, "owner");
        }

        @Override
        public String subject() {
            return "words of gate " + id;
        }

        @Override
        public Kind kind() {
            return Kind.REWORD_GATE;
        }
    }

    /** Modifies a scored criterion. */
    sealed interface OfCriterion extends Modification {
        /** {@return the number of the criterion} */
        CriterionId id();

        @Override
        default String subject() {
            return "criterion " + id();
        }

        @Override
        default Optional<Integer> coreFunction() {
            return Optional.of(1);
        }
    }

    /**
     * Adds a scored criterion.
     *
     * @param criterion the criterion
     */
    record AddCriterion(Criterion criterion) implements OfCriterion {
        public AddCriterion {
            requireNonNull(criterion, "criterion");
        }

        @Override
        public CriterionId id() {
            return criterion.id();
        }

        @Override
        public Kind kind() {
            return Kind.ADD_CRITERION;
        }
    }

    /**
     * Removes a scored criterion.
     *
     * @param id its number
     */
    record RemoveCriterion(CriterionId id) implements OfCriterion {
        public RemoveCriterion {
            requireNonNull(id, "id");
        }

        @Override
        public Kind kind() {
            return Kind.REMOVE_CRITERION;
        }
    }

    /**
     * Rewords a criterion.
     *
     * @param id its number
     * @param question the question
     * @param evidence what counts as evidence
     */
    record RewordCriterion(CriterionId id, LocalizedText question, LocalizedText evidence) implements OfCriterion {
        public RewordCriterion {
            requireNonNull(id, "id");
            requireNonNull(question, "question");
            requireNonNull(evidence, "evidence");
        }

        @Override
        public Kind kind() {
            return Kind.REWORD_CRITERION;
        }
    }

    /**
     * Sets a parameter.
     *
     * @param parameter the parameter
     * @param value its value
     */
    record SetParameter(Parameter parameter, int value) implements Modification {
        public SetParameter {
            requireNonNull(parameter, "parameter");
        }

        @Override
        public Kind kind() {
            return Kind.SET_PARAMETER;
        }

        @Override
        public String subject() {
            return "parameter " + parameter.wireName();
        }

        @Override
        public Optional<Integer> coreFunction() {
            return Optional.of(
                    switch (parameter) {
                        case PROOF_VALID_MONTHS -> 1;
                        case CIRCLE_SIZE_MIN, CIRCLE_SIZE_MAX, MEETINGS_MIN -> 3;
                        case OPEN_ITEMS_MONTHS -> 7;
                        case FEEDBACK_MONTHS -> 8;
                    });
        }
    }

    /**
     * Changes the severity of a rule, or switches the rule off.
     *
     * @param rule the code that the rule reports
     * @param setting how much it weighs
     */
    record SetRule(IssueCode rule, RuleSetting setting) implements Modification {
        public SetRule {
            requireNonNull(rule, "rule");
            requireNonNull(setting, "setting");
        }

        @Override
        public Kind kind() {
            return Kind.SET_RULE;
        }

        @Override
        public String subject() {
            return "rule " + rule;
        }

        @Override
        public Optional<Integer> coreFunction() {
            return Optional.empty();
        }
    }

    /**
     * Keeps a core function in another form than the method describes.
     *
     * @param number number of the core function
     */
    record ModifyCoreFunction(int number) implements Modification {
        @Override
        public Kind kind() {
            return Kind.MODIFY_CORE_FUNCTION;
        }

        @Override
        public String subject() {
            return "core function " + number;
        }

        @Override
        public Optional<Integer> coreFunction() {
            return Optional.of(number);
        }
    }

    /**
     * Drops a core function. It is a statement and excuses nothing: no gate opens and no rule is silent for it. What is
     * run so may not carry the name of the method.
     *
     * @param number number of the core function
     */
    record DropCoreFunction(int number) implements Modification {
        @Override
        public Kind kind() {
            return Kind.DROP_CORE_FUNCTION;
        }

        @Override
        public String subject() {
            return "core function " + number;
        }

        @Override
        public Optional<Integer> coreFunction() {
            return Optional.of(number);
        }
    }

    /** The kinds of modifications, for documents and display. */
    enum Kind implements WireNamed {
        /** See {@link MoveTo}. */
        MOVE_TO,
        /** See {@link AddTerm}. */
        ADD_TERM,
        /** See {@link RemoveTerm}. */
        REMOVE_TERM,
        /** See {@link RelabelTerm}. */
        RELABEL_TERM,
        /** See {@link AddGate}. */
        ADD_GATE,
        /** See {@link TightenGate}. */
        TIGHTEN_GATE,
        /** See {@link RewordGate}. */
        REWORD_GATE,
        /** See {@link AddCriterion}. */
        ADD_CRITERION,
        /** See {@link RemoveCriterion}. */
        REMOVE_CRITERION,
        /** See {@link RewordCriterion}. */
        REWORD_CRITERION,
        /** See {@link SetParameter}. */
        SET_PARAMETER,
        /** See {@link SetRule}. */
        SET_RULE,
        /** See {@link ModifyCoreFunction}. */
        MODIFY_CORE_FUNCTION,
        /** See {@link DropCoreFunction}. */
        DROP_CORE_FUNCTION;

        @Override
        public String vocabulary() {
            return "modification";
        }
    }
}

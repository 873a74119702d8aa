package org.ecarmethod.transfer;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;
import org.ecarmethod.method.Change;
import org.ecarmethod.method.ChangeRecord;
import org.ecarmethod.method.MadeChange;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.Modification.AddTerm;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.method.RuleSetting;
import org.ecarmethod.method.Vocabulary;

/**
 * A recorded change with its rating. The light follows from what is changed, measured by the reference and not by the
 * step before; what those who decided think of it can make it darker and never lighter.
 *
 * @param made the change, and which profile made it
 * @param light how much care it asks for
 * @param reason why
 */
public record RatedChange(MadeChange made, Light light, RatingReason reason) {

    public RatedChange {
        requireNonNull(made, "made");
        requireNonNull(light, "light");
        requireNonNull(reason, "reason");
    }

    /**
     * Rates a change.
     *
     * @param made the change
     * @return the change with its light
     */
    public static RatedChange of(MadeChange made) {
        requireNonNull(made, "made");
        RatingReason reason = reason(made.change());
        return new RatedChange(made, light(reason), reason);
    }

    static Light light(RatingReason reason) {
        return switch (reason) {
            case TAILORED, STRICTER -> Light.GREEN;
            case MOVED,
                    OTHER_PEOPLE,
                    ANSWERS_RENAMED,
                    OTHER_FORM,
                    MILDER,
                    CORE_MODIFIED,
                    JUDGED_UNKNOWN,
                    NOT_RECORDED -> Light.YELLOW;
            case CORE_DROPPED, JUDGED_INCONSISTENT, GATE_LOST -> Light.RED;
        };
    }

    private static RatingReason reason(Change change) {
        RatingReason bySubstance = bySubstance(change.modification());
        ChangeRecord.Judgement judgement = change.record().judgement();
        if (light(bySubstance) != Light.RED && judgement == ChangeRecord.Judgement.INCONSISTENT) {
            return RatingReason.JUDGED_INCONSISTENT;
        }
        boolean doubted = light(bySubstance) == Light.GREEN && judgement == ChangeRecord.Judgement.UNKNOWN;
        return doubted ? RatingReason.JUDGED_UNKNOWN : bySubstance;
    }

    private static RatingReason bySubstance(Modification modification) {
        return switch (modification.kind()) {
            case MOVE_TO -> RatingReason.MOVED;
            case ADD_TERM, REMOVE_TERM, RELABEL_TERM -> term((Modification.OfTerm) modification);
            case ADD_GATE, TIGHTEN_GATE, ADD_CRITERION -> RatingReason.STRICTER;
            case REWORD_GATE, REWORD_CRITERION -> RatingReason.TAILORED;
            case REMOVE_CRITERION -> RatingReason.MILDER;
            case SET_PARAMETER -> parameter((Modification.SetParameter) modification);
            case SET_RULE -> rule((Modification.SetRule) modification);
            case MODIFY_CORE_FUNCTION -> RatingReason.CORE_MODIFIED;
            case DROP_CORE_FUNCTION -> RatingReason.CORE_DROPPED;
        };
    }

    private static RatingReason term(Modification.OfTerm term) {
        Predicate<Vocabulary> is = term.vocabulary()::equals;
        if (is.test(Vocabulary.RESPONSE_STATE)) {
            return RatingReason.ANSWERS_RENAMED;
        }
        boolean otherRoles = term instanceof AddTerm || term instanceof Modification.RemoveTerm;
        return is.test(Vocabulary.PARTICIPANT_ROLE) && otherRoles ? RatingReason.OTHER_PEOPLE : RatingReason.TAILORED;
    }

    private static RatingReason parameter(Modification.SetParameter set) {
        Parameter parameter = set.parameter();
        if (set.value() == parameter.reference()) {
            return RatingReason.TAILORED;
        }
        if (parameter.tightens() == Parameter.Direction.NEITHER) {
            return RatingReason.OTHER_FORM;
        }
        return parameter.isLooser(parameter.reference(), set.value()) ? RatingReason.STRICTER : RatingReason.MILDER;
    }

    private static RatingReason rule(Modification.SetRule set) {
        RuleSetting reference = RuleSetting.reference(set.rule());
        return set.setting().isMilderThan(reference) ? RatingReason.MILDER : RatingReason.STRICTER;
    }
}

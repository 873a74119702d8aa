package org.ecarmethod.json.internal.format;

import static org.ecarmethod.shape.Part.list;
import static org.ecarmethod.shape.Part.optional;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Part.set;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.CODE;
import static org.ecarmethod.shape.Types.DATE;
import static org.ecarmethod.shape.Types.INTEGER;
import static org.ecarmethod.shape.Types.LINE;
import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.set;
import static org.ecarmethod.shape.Types.term;
import static org.ecarmethod.shape.Types.text;

import java.util.Collection;
import java.util.TreeSet;
import org.ecarmethod.method.Change;
import org.ecarmethod.method.ChangeRecord;
import org.ecarmethod.method.Criterion;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.Modification.AddCriterion;
import org.ecarmethod.method.Modification.AddGate;
import org.ecarmethod.method.Modification.AddTerm;
import org.ecarmethod.method.Modification.DropCoreFunction;
import org.ecarmethod.method.Modification.ModifyCoreFunction;
import org.ecarmethod.method.Modification.MoveTo;
import org.ecarmethod.method.Modification.RelabelTerm;
import org.ecarmethod.method.Modification.RemoveCriterion;
import org.ecarmethod.method.Modification.RemoveTerm;
import org.ecarmethod.method.Modification.RewordCriterion;
import org.ecarmethod.method.Modification.RewordGate;
import org.ecarmethod.method.Modification.SetParameter;
import org.ecarmethod.method.Modification.SetRule;
import org.ecarmethod.method.Modification.TightenGate;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.method.RuleSetting;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.shape.Form;
import org.ecarmethod.shape.Kinds;
import org.ecarmethod.shape.OrganisationShapes;
import org.ecarmethod.shape.Part;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;

/** How one change of the method stands in a document: the fields of its kind, and the record that it owes. */
final class ChangeJson {

    private static final ValueType<CriterionId> NUMBER = text(Form.CRITERION_ID, CriterionId::of, CriterionId::value);
    private static final ValueType<Vocabulary> VOCABULARY = term(Vocabulary.class);
    private static final ValueType<GateCheck> TEST = term(GateCheck.class);
    private static final ValueType<Parameter> PARAMETER = term(Parameter.class);
    private static final ValueType<RuleSetting> SETTING = term(RuleSetting.class);
    private static final ValueType<Collection<LocalizedText>> TEXTS = sequence(TEXT);
    private static final ValueType<Collection<Code>> CODES = set(CODE);

    private static final Shape<ChangeRecord> RECORD = Shape.<ChangeRecord, ChangeRecord.Builder>of(
                    "ChangeRecord", ChangeRecord::builder)
            .required("what", TEXT, ChangeRecord::what, ChangeRecord.Builder::what)
            .required("why", TEXT, ChangeRecord::why, ChangeRecord.Builder::why)
            .required("decidedBy", TEXT, ChangeRecord::decidedBy, ChangeRecord.Builder::decidedBy)
            .required("decidedOn", DATE, ChangeRecord::decidedOn, ChangeRecord.Builder::decidedOn)
            .required(
                    "planning",
                    term(ChangeRecord.Planning.class),
                    ChangeRecord::planning,
                    ChangeRecord.Builder::planning)
            .required(
                    "judgement",
                    term(ChangeRecord.Judgement.class),
                    ChangeRecord::judgement,
                    ChangeRecord.Builder::judgement)
            .optional("goal", TEXT, ChangeRecord::goal, ChangeRecord.Builder::goal)
            .optional("level", term(ChangeRecord.Level.class), ChangeRecord::level, ChangeRecord.Builder::level)
            .optional("type", term(ChangeRecord.Type.class), ChangeRecord::type, ChangeRecord.Builder::type)
            .build(ChangeRecord.Builder::build);

    public static final ValueType<Change> CHANGE = Kinds.<Change>of(
                    "Change",
                    "modification",
                    change -> change.modification().kind().wireName())
            .with(with(
                    MoveTo.class,
                    record("move-to", required("area", OrganisationShapes.POLICY_AREA, MoveTo::area), MoveTo::new)))
            .with(with(
                    AddTerm.class,
                    record(
                            "add-term",
                            vocabulary(),
                            code(),
                            required("label", TEXT, AddTerm::label),
                            optional("standsFor", CODE, AddTerm::standsFor),
                            AddTerm::new)))
            .with(with(RemoveTerm.class, record("remove-term", vocabulary(), code(), RemoveTerm::new)))
            .with(with(
                    RelabelTerm.class,
                    record(
                            "relabel-term",
                            vocabulary(),
                            code(),
                            required("label", TEXT, RelabelTerm::label),
                            RelabelTerm::new)))
            .with(with(
                    AddGate.class,
                    Shape.<AddGate, Gate.Builder>of("add-gate", Gate::builder)
                            .required("gate", NUMBER, added -> added.gate().id(), Gate.Builder::id)
                            .required("demand", TEXT, added -> added.gate().demand(), Gate.Builder::demand)
                            .required("evidence", TEXT, added -> added.gate().evidence(), Gate.Builder::evidence)
                            .required("owner", TEXT, added -> added.gate().owner(), Gate.Builder::owner)
                            .required("test", TEST, added -> added.gate().test(), Gate.Builder::test)
                            .list("further", TEXTS, added -> added.gate().further(), Gate.Builder::further)
                            .list(
                                    "evidenceKinds",
                                    CODES,
                                    added -> new TreeSet<>(added.gate().evidenceKinds()),
                                    Gate.Builder::evidenceKinds)
                            .required("basis", LINE, added -> added.gate().basis(), Gate.Builder::basis)
                            .build(gate -> new AddGate(gate.build()))))
            .with(with(
                    TightenGate.class,
                    record(
                            "tighten-gate",
                            gate(),
                            list("further", TEXTS, TightenGate::further),
                            set("evidenceKinds", CODES, TightenGate::evidenceKinds),
                            optional("test", TEST, TightenGate::test),
                            TightenGate::new)))
            .with(with(
                    RewordGate.class,
                    record(
                            "reword-gate",
                            gate(),
                            optional("demand", TEXT, RewordGate::demand),
                            optional("evidence", TEXT, RewordGate::evidence),
                            optional("owner", TEXT, RewordGate::owner),
                            RewordGate::new)))
            .with(with(
                    AddCriterion.class,
                    record(
                            "add-criterion",
                            criterion(),
                            required(
                                    "question", TEXT, added -> added.criterion().question()),
                            required(
                                    "evidence", TEXT, added -> added.criterion().evidence()),
                            required("basis", LINE, added -> added.criterion().basis()),
                            (id, question, evidence, basis) ->
                                    new AddCriterion(new Criterion(id, question, evidence, basis)))))
            .with(with(RemoveCriterion.class, record("remove-criterion", criterion(), RemoveCriterion::new)))
            .with(with(
                    RewordCriterion.class,
                    record(
                            "reword-criterion",
                            criterion(),
                            required("question", TEXT, RewordCriterion::question),
                            required("evidence", TEXT, RewordCriterion::evidence),
                            RewordCriterion::new)))
            .with(with(
                    SetParameter.class,
                    record(
                            "set-parameter",
                            required("parameter", PARAMETER, SetParameter::parameter),
                            required("value", INTEGER, SetParameter::value),
                            SetParameter::new)))
            .with(with(
                    SetRule.class,
                    record(
                            "set-rule",
                            required("rule", RuleCodec.INSTANCE, SetRule::rule),
                            required("setting", SETTING, SetRule::setting),
                            SetRule::new)))
            .with(with(
                    ModifyCoreFunction.class,
                    record(
                            "modify-core-function",
                            required("number", INTEGER, ModifyCoreFunction::number),
                            ModifyCoreFunction::new)))
            .with(with(
                    DropCoreFunction.class,
                    record(
                            "drop-core-function",
                            required("number", INTEGER, DropCoreFunction::number),
                            DropCoreFunction::new)));

    private ChangeJson() {}

    /** The fields of a modification, and the record at their end, as the fields of the change that makes it. */
    private static <M extends Modification> Shape<Change> with(Class<M> type, Shape<M> modification) {
        return modification.and(
                change -> type.cast(change.modification()), required("record", RECORD, Change::record), Change::of);
    }

    // --- fields that several kinds have

    private static <M extends Modification.OfTerm> Part<M, Vocabulary> vocabulary() {
        return required("vocabulary", VOCABULARY, M::vocabulary);
    }

    private static <M extends Modification.OfTerm> Part<M, Code> code() {
        return required("code", CODE, M::code);
    }

    private static <M extends Modification.OfGate> Part<M, CriterionId> gate() {
        return required("gate", NUMBER, M::id);
    }

    private static <M extends Modification.OfCriterion> Part<M, CriterionId> criterion() {
        return required("criterion", NUMBER, M::id);
    }
}

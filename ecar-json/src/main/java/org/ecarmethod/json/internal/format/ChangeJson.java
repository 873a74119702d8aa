package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.Scalars.CODE;
import static org.ecarmethod.json.internal.codec.Scalars.DATE;
import static org.ecarmethod.json.internal.codec.Scalars.INTEGER;
import static org.ecarmethod.json.internal.codec.Scalars.TEXT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Form;
import org.ecarmethod.json.internal.codec.KindCodec;
import org.ecarmethod.json.internal.codec.KindCodec.Part;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;
import org.ecarmethod.method.Change;
import org.ecarmethod.method.ChangeRecord;
import org.ecarmethod.method.Criterion;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.Modification.Kind;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.method.RuleSetting;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.TextForm;

/** How one change of the method stands in a document: the fields of its kind, and the record that it owes. */
final class ChangeJson {

    private static final Codec<CriterionId> NUMBER =
            Scalars.text(Form.CRITERION_ID, CriterionId::of, CriterionId::value);
    private static final Codec<Vocabulary> VOCABULARY = Scalars.term(Vocabulary.class);
    private static final Codec<GateCheck> TEST = Scalars.term(GateCheck.class);
    private static final Codec<Parameter> PARAMETER = Scalars.term(Parameter.class);
    private static final Codec<RuleSetting> SETTING = Scalars.term(RuleSetting.class);
    private static final Codec<String> BASIS = Scalars.string(TextForm.LINE);
    private static final Codec<Collection<LocalizedText>> TEXTS = Lists.sequence(TEXT);
    private static final Codec<Collection<Code>> CODES = Lists.set(CODE);

    private static final Codec<ChangeRecord> RECORD = ObjectCodec.<ChangeRecord>of("ChangeRecord")
            .required("what", TEXT, ChangeRecord::what)
            .required("why", TEXT, ChangeRecord::why)
            .required("decidedBy", TEXT, ChangeRecord::decidedBy)
            .required("decidedOn", DATE, ChangeRecord::decidedOn)
            .required("planning", Scalars.term(ChangeRecord.Planning.class), ChangeRecord::planning)
            .required("judgement", Scalars.term(ChangeRecord.Judgement.class), ChangeRecord::judgement)
            .optional("goal", TEXT, ChangeRecord::goal)
            .optional("level", Scalars.term(ChangeRecord.Level.class), ChangeRecord::level)
            .optional("type", Scalars.term(ChangeRecord.Type.class), ChangeRecord::type)
            .make(v -> ChangeRecord.builder()
                    .what(v.at(0))
                    .why(v.at(1))
                    .decidedBy(v.at(2))
                    .decidedOn(v.at(3))
                    .planning(v.at(4))
                    .judgement(v.at(5))
                    .goal(v.<LocalizedText>maybe(6))
                    .level(v.<ChangeRecord.Level>maybe(7))
                    .type(v.<ChangeRecord.Type>maybe(8))
                    .build());

    private static final Part<Change> GATE = must("gate", NUMBER, Modification.OfGate::id);
    private static final Part<Change> CRITERION = must("criterion", NUMBER, Modification.OfCriterion::id);
    private static final Part<Change> TERMS = must("vocabulary", VOCABULARY, Modification.OfTerm::vocabulary);
    private static final Part<Change> TERM = must("code", CODE, Modification.OfTerm::code);

    public static final Codec<Change> CHANGE = new Kinds()
            .with(
                    Kind.MOVE_TO,
                    v -> new Modification.MoveTo(v.at(0)),
                    List.of(must("area", OrganisationJson.POLICY_AREA, Modification.MoveTo::area)))
            .with(
                    Kind.ADD_TERM,
                    v -> new Modification.AddTerm(v.at(0), v.at(1), v.at(2), v.at(3)),
                    List.of(
                            TERMS,
                            TERM,
                            must("label", TEXT, Modification.AddTerm::label),
                            may("standsFor", CODE, Modification.AddTerm::standsFor)))
            .with(Kind.REMOVE_TERM, v -> new Modification.RemoveTerm(v.at(0), v.at(1)), List.of(TERMS, TERM))
            .with(
                    Kind.RELABEL_TERM,
                    v -> new Modification.RelabelTerm(v.at(0), v.at(1), v.at(2)),
                    List.of(TERMS, TERM, must("label", TEXT, Modification.RelabelTerm::label)))
            .with(
                    Kind.ADD_GATE,
                    v -> new Modification.AddGate(gate(v)),
                    List.of(
                            GATE,
                            must("demand", TEXT, ofGate(Gate::demand)),
                            must("evidence", TEXT, ofGate(Gate::evidence)),
                            must("owner", TEXT, ofGate(Gate::owner)),
                            must("test", TEST, ofGate(Gate::test)),
                            all("further", TEXTS, ofGate(Gate::further)),
                            all("evidenceKinds", CODES, ofGate(gate -> new TreeSet<>(gate.evidenceKinds()))),
                            must("basis", BASIS, ofGate(Gate::basis))))
            .with(
                    Kind.TIGHTEN_GATE,
                    v -> new Modification.TightenGate(v.at(0), List.copyOf(v.list(1)), Set.copyOf(v.list(2)), v.at(3)),
                    List.of(
                            GATE,
                            all("further", TEXTS, Modification.TightenGate::further),
                            all("evidenceKinds", CODES, Modification.TightenGate::evidenceKinds),
                            may("test", TEST, Modification.TightenGate::test)))
            .with(
                    Kind.REWORD_GATE,
                    v -> new Modification.RewordGate(v.at(0), v.at(1), v.at(2), v.at(3)),
                    List.of(
                            GATE,
                            may("demand", TEXT, Modification.RewordGate::demand),
                            may("evidence", TEXT, Modification.RewordGate::evidence),
                            may("owner", TEXT, Modification.RewordGate::owner)))
            .with(
                    Kind.ADD_CRITERION,
                    v -> new Modification.AddCriterion(new Criterion(v.at(0), v.at(1), v.at(2), v.at(3))),
                    List.of(
                            CRITERION,
                            must(
                                    "question",
                                    TEXT,
                                    (Modification.AddCriterion it) ->
                                            it.criterion().question()),
                            must(
                                    "evidence",
                                    TEXT,
                                    (Modification.AddCriterion it) ->
                                            it.criterion().evidence()),
                            must(
                                    "basis",
                                    BASIS,
                                    (Modification.AddCriterion it) ->
                                            it.criterion().basis())))
            .with(Kind.REMOVE_CRITERION, v -> new Modification.RemoveCriterion(v.at(0)), List.of(CRITERION))
            .with(
                    Kind.REWORD_CRITERION,
                    v -> new Modification.RewordCriterion(v.at(0), v.at(1), v.at(2)),
                    List.of(
                            CRITERION,
                            must("question", TEXT, Modification.RewordCriterion::question),
                            must("evidence", TEXT, Modification.RewordCriterion::evidence)))
            .with(
                    Kind.SET_PARAMETER,
                    v -> new Modification.SetParameter(v.at(0), v.<Integer>at(1)),
                    List.of(
                            must("parameter", PARAMETER, Modification.SetParameter::parameter),
                            must("value", INTEGER, Modification.SetParameter::value)))
            .with(
                    Kind.SET_RULE,
                    v -> new Modification.SetRule(v.at(0), v.at(1)),
                    List.of(
                            must("rule", RuleCodec.INSTANCE, Modification.SetRule::rule),
                            must("setting", SETTING, Modification.SetRule::setting)))
            .with(
                    Kind.MODIFY_CORE_FUNCTION,
                    v -> new Modification.ModifyCoreFunction(v.<Integer>at(0)),
                    List.of(must("number", INTEGER, Modification.ModifyCoreFunction::number)))
            .with(
                    Kind.DROP_CORE_FUNCTION,
                    v -> new Modification.DropCoreFunction(v.<Integer>at(0)),
                    List.of(must("number", INTEGER, Modification.DropCoreFunction::number)))
            .codec();

    private ChangeJson() {}

    private static Gate gate(Fields v) {
        return Gate.builder()
                .id(v.at(0))
                .demand(v.at(1))
                .evidence(v.at(2))
                .owner(v.at(3))
                .test(v.at(4))
                .further(v.list(5))
                .evidenceKinds(v.list(6))
                .basis(v.at(7))
                .build();
    }

    private static <V> Function<Modification.AddGate, V> ofGate(Function<Gate, V> get) {
        return added -> get.apply(added.gate());
    }

    // --- fields of a modification, as fields of the change that makes it

    @SuppressWarnings("unchecked")
    private static <M extends Modification, V> Part<Change> must(String name, Codec<V> codec, Function<M, V> get) {
        return KindCodec.<Change, Change, V>part(name, codec, change -> get.apply((M) change.modification()));
    }

    @SuppressWarnings("unchecked")
    private static <M extends Modification, V> Part<Change> may(
            String name, Codec<V> codec, Function<M, Optional<V>> get) {
        return KindCodec.<Change, Change, V>maybe(name, codec, change -> get.apply((M) change.modification()));
    }

    @SuppressWarnings("unchecked")
    private static <M extends Modification, V> Part<Change> all(
            String name, Codec<Collection<V>> codec, Function<M, ? extends Collection<V>> get) {
        return KindCodec.<Change, Change, V>list(name, codec, change -> get.apply((M) change.modification()));
    }

    /** What was read of the fields of a kind, in their order. */
    private record Fields(List<Object> values) {
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        <V> V at(int position) {
            return (V) values.get(position);
        }

        <V> Collection<V> list(int position) {
            return at(position);
        }
    }

    /** The kinds of changes, each with the record at its end. */
    private static final class Kinds {
        private final KindCodec<Change> codec =
                new KindCodec<>("Change", change -> change.modification().kind().wireName());

        Kinds with(Kind kind, Function<Fields, Modification> make, List<Part<Change>> fields) {
            List<Part<Change>> parts = new ArrayList<>(fields);
            parts.add(KindCodec.<Change, Change, ChangeRecord>part("record", RECORD, Change::record));
            codec.with(kind.wireName(), parts, values -> {
                Fields read = new Fields(List.of(values));
                return Change.of(make.apply(read), read.at(fields.size()));
            });
            return this;
        }

        Codec<Change> codec() {
            return codec;
        }
    }
}

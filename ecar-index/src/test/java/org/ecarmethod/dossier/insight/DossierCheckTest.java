package org.ecarmethod.dossier.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.dossier.insight.Dossiers.PAGE;
import static org.ecarmethod.dossier.insight.Dossiers.dossier;
import static org.ecarmethod.dossier.insight.Dossiers.event;
import static org.ecarmethod.dossier.insight.Dossiers.measurement;
import static org.ecarmethod.indicator.Frameworks.none;
import static org.ecarmethod.indicator.Frameworks.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.IssueLines;
import org.ecarmethod.comparison.PeerGroup;
import org.ecarmethod.disclosure.DisclosurePolicy;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.index.Cities;
import org.ecarmethod.index.CityResult;
import org.ecarmethod.index.IndicatorResult;
import org.ecarmethod.index.SampleId;
import org.ecarmethod.index.Submission;
import org.ecarmethod.index.SubmissionId;
import org.ecarmethod.indicator.FrameworkName;
import org.ecarmethod.indicator.Frameworks;
import org.ecarmethod.indicator.MeasurementId;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.indicator.WeightGrounds;
import org.ecarmethod.indicator.Weights;
import org.ecarmethod.network.ClaimKind;
import org.ecarmethod.network.EventId;
import org.ecarmethod.network.EventKind;
import org.ecarmethod.network.IndicatorTie;
import org.ecarmethod.network.Lineage;
import org.ecarmethod.network.LineageStep;
import org.ecarmethod.network.MeasurementTie;
import org.ecarmethod.network.Membership;
import org.ecarmethod.network.RunId;
import org.ecarmethod.network.SinceClaim;
import org.ecarmethod.network.Statement;
import org.ecarmethod.network.StatementId;
import org.ecarmethod.network.StatementKind;
import org.ecarmethod.network.SupportInstrument;
import org.ecarmethod.network.SupportKind;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;

class DossierCheckTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
    private static final Citation LOST = new Citation(Code.of("s9"), "page 1");

    private static List<String> found(IndexDossier.Builder dossier) {
        return IssueLines.of(
                DossierCheck.of(dossier.build(), Dossiers.known(), DAY).issues());
    }

    private static SinceClaim since(String date, Citation source) {
        return new SinceClaim(
                ClaimKind.DOCUMENTED, new SinceClaim.Since(PartialDate.parse(date)), text("Since then"), source);
    }

    private static Statement statement(String id, StatementKind kind, Citation source) {
        return Statement.builder()
                .id(StatementId.of(id))
                .kind(kind)
                .text(text("It is so"))
                .source(source)
                .build();
    }

    private static SupportInstrument support(String network, Citation source) {
        return SupportInstrument.builder()
                .id(Code.of("experts"))
                .network(Code.of(network))
                .kind(SupportKind.EXPERT_SUPPORT)
                .text(text("Experts"))
                .since(none())
                .source(source)
                .build();
    }

    @Test
    void an_almost_empty_dossier_is_fine() {
        assertThat(found(dossier())).isEmpty();
        assertThat(DossierCheck.of(dossier().build(), List.of(), DAY).report().outcome())
                .isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void names_stand_once() {
        IndexDossier.Builder dossier = dossier()
                .addMeasurements(measurement("m1").build(), measurement("m1").build())
                .addStatements(statement("N01", StatementKind.FACT, PAGE), statement("N01", StatementKind.FACT, PAGE))
                .addEvents(
                        event("e1", EventKind.MEETING).build(),
                        event("e1", EventKind.MEETING).build());

        assertThat(DossierCheck.of(dossier.build(), Dossiers.known(), DAY).issues())
                .allSatisfy(issue -> assertThat(issue.related()).hasSize(1));
        assertThat(found(dossier))
                .containsExactly(
                        "ecar.index.duplicate-id @/statements/1",
                        "ecar.index.duplicate-id @/measurements/1",
                        "ecar.index.duplicate-id @/events/1");
    }

    @Test
    void what_everybody_knows_by_a_name_is_nothing_else_here() {
        assertThat(found(dossier().addFramework(Dossiers.FRAMEWORK)))
                .containsExactly(
                        "ecar.index.duplicate-id @/frameworks/0",
                        "ecar.indicator.weights-not-official @/frameworks/0/weights");
    }

    @Test
    void what_belongs_to_a_sample_or_a_framework_is_not_of_the_dossier() {
        List<CityResult> same = List.of(Cities.result(1, 100, 10, "50"), Cities.result(2, 100, 10, "50"));
        var official =
                Frameworks.framework(Frameworks.indicator("trust")).weights(Stated.notApplicable(text("A single one")));
        PeerGroup alike = new PeerGroup(
                Code.of("alike"),
                text("Alike"),
                text("Made up"),
                Stated.known(new PeerGroup.Members(Set.of(Cities.id(3)))));

        assertThat(found(dossier()
                        .addSamples(
                                Cities.sample(same),
                                Cities.sample(same).toBuilder()
                                        .id(SampleId.of("sample-2"))
                                        .build())
                        .addPeerGroup(alike)
                        .addFrameworks(
                                official.name(FrameworkName.of("other", "v1")).build(),
                                official.name(FrameworkName.of("other", "v2")).build())
                        .addSubmission(submission("city-2", FrameworkName.of("other", "v2")))))
                .containsExactly(
                        "ecar.index.dangling-reference @/submissions/0/city section='city'",
                        "ecar.index.fictitious @/samples/0/nature",
                        "ecar.index.fictitious @/samples/1/nature");
    }

    @Test
    void every_source_that_is_cited_is_there() {
        LineageStep step = LineageStep.builder()
                .on(PartialDate.parse("2011"))
                .text(text("Asked for"))
                .source(LOST)
                .build();

        assertThat(found(dossier()
                        .addStatement(statement("N01", StatementKind.FACT, LOST))
                        .addMeasurement(measurement("m1").source(LOST).build())
                        .addEvent(event("e1", EventKind.MEETING).source(LOST).build())
                        .addMembership(new Membership(Code.of("icc"), text("ICC"), List.of(since("2011", LOST))))
                        .addInstrument(support("icc", LOST))
                        .addLineage(new Lineage(Code.of("x"), text("X"), RunId.of("p"), List.of(step)))))
                .containsExactly(
                        "ecar.index.dangling-reference @/statements/0/source/source section='sources'",
                        "ecar.index.dangling-reference @/measurements/0/source/source section='sources'",
                        "ecar.index.dangling-reference @/memberships/0/claims/0/source/source section='sources'",
                        "ecar.index.dangling-reference @/events/0/source/source section='sources'",
                        "ecar.index.dangling-reference @/instruments/0/source/source section='sources'",
                        "ecar.index.dangling-reference @/lineages/0/steps/0/source/source section='sources'");
    }

    private static Submission submission(String city, FrameworkName framework) {
        return Submission.builder()
                .id(SubmissionId.of("s1"))
                .city(org.ecarmethod.index.CityId.of(city))
                .framework(framework)
                .handedIn(none())
                .build();
    }

    @Test
    void what_was_measured_has_its_framework() {
        FrameworkName other = FrameworkName.of("city-check", "v9");
        CityResult result = new CityResult(
                Cities.city(1).build(), Percent.of(50), List.of(new IndicatorResult(Code.of("lost"), Percent.of(1))));

        assertThat(found(dossier()
                        .addSubmission(submission("city-2", other))
                        .addSample(Cities.sample(List.of(result)))
                        .addMeasurement(measurement("m1")
                                .indicator(Dossiers.indicator("lost"))
                                .build())
                        .addIndicatorLink(IndicatorTie.builder()
                                .process(RunId.of("p"))
                                .response(ResponseId.of("r1"))
                                .indicator(new org.ecarmethod.indicator.IndicatorRef(other, Code.of("trust")))
                                .grounds(text("Assumed"))
                                .build())))
                .containsExactly(
                        "ecar.index.dangling-reference @/submissions/0/city section='city'",
                        "ecar.index.unknown-framework @/submissions/0/framework",
                        "ecar.index.unknown-indicator @/samples/0/results/0/indicators/0/indicator",
                        "ecar.index.unknown-indicator @/measurements/0/indicator/indicator",
                        "ecar.index.unknown-framework @/indicatorLinks/0/indicator/framework",
                        "ecar.index.fictitious @/samples/0/nature");
    }

    @Test
    void what_follows_from_something_has_it() {
        LineageStep step = LineageStep.builder()
                .on(PartialDate.parse("2011"))
                .text(text("Measured"))
                .source(PAGE)
                .measurement(MeasurementId.of("lost"))
                .build();

        assertThat(found(dossier()
                        .addEvent(event("e1", EventKind.RESULT_RECEIVED)
                                .of(EventId.of("lost"))
                                .build())
                        .addInstrument(support("lost", PAGE))
                        .addMeasurementLink(new MeasurementTie(
                                RunId.of("p"), MeasurementId.of("lost"), FollowUpId.of("f1"), text("Assumed")))
                        .addLineage(new Lineage(Code.of("x"), text("X"), RunId.of("p"), List.of(step)))))
                .containsExactly(
                        "ecar.index.dangling-reference @/events/0/of section='events'",
                        "ecar.index.dangling-reference @/instruments/0/network section='memberships'",
                        "ecar.index.dangling-reference @/measurementLinks/0/measurement section='measurements'",
                        "ecar.index.dangling-reference @/lineages/0/steps/0/measurement section='measurements'");
    }

    @Test
    void a_claim_is_no_fact() {
        assertThat(found(dossier()
                        .addStatements(
                                statement("N10", StatementKind.FACT, PAGE),
                                statement("N12", StatementKind.CLAIM, PAGE))))
                .containsExactly("ecar.network.claim-without-data @/statements/1");
    }

    @Test
    void official_weights_need_no_remark() {
        var official = Frameworks.framework(Frameworks.indicator("a"))
                .name(FrameworkName.of("other", "v1"))
                .weights(Stated.known(new Weights(
                        List.of(new org.ecarmethod.indicator.Weight(Code.of("a"), 1)),
                        new WeightGrounds.Official(text("A report")))));

        assertThat(found(dossier().addFramework(official.build()))).isEmpty();
        assertThat(found(dossier()
                        .addFramework(official.weights(Stated.notApplicable(text("A single one")))
                                .build())))
                .isEmpty();
        assertThat(found(dossier().addFramework(official.weights(none()).build())))
                .containsExactly("ecar.indicator.weights-not-official @/frameworks/0/weights");
    }

    @Test
    void a_measurement_on_too_few_or_without_a_method_is_remarked() {
        assertThat(found(dossier()
                        .addMeasurement(measurement("m1")
                                .answered(Stated.known(999L))
                                .method(none())
                                .build())))
                .containsExactly(
                        "ecar.indicator.too-few-answers @/measurements/0/answered min=1000",
                        "ecar.indicator.method-unknown @/measurements/0/method");
        assertThat(found(
                        dossier().addMeasurement(measurement("m1").value(none()).build())))
                .isEmpty();
        assertThat(DossierCheck.of(
                                dossier()
                                        .addMeasurement(measurement("m1")
                                                .answered(Stated.known(999L))
                                                .build())
                                        .build(),
                                Dossiers.known(),
                                DAY)
                        .with(DisclosurePolicy.builder().equalityData(500).build())
                        .issues())
                .isEmpty();
    }

    @Test
    void sources_that_disagree_are_both_kept_and_named() {
        IndexDossier.Builder dossier = dossier()
                .addMembership(new Membership(
                        Code.of("icc"), text("ICC"), List.of(since("2011-05", PAGE), since("2011-08", PAGE))));

        assertThat(found(dossier)).containsExactly("ecar.network.claims-disagree @/memberships/0/claims/1");
        assertThat(DossierCheck.of(dossier.build(), List.of(), DAY)
                        .issues()
                        .get(0)
                        .related())
                .hasToString("[/memberships/0/claims/0]");
    }

    @Test
    void a_result_that_was_due_is_asked_for_until_it_comes() {
        IndexDossier.Builder dossier = dossier()
                .addEvent(event("due", EventKind.RESULT_EXPECTED)
                        .on(Stated.known(PartialDate.parse("2027-02")))
                        .build());

        assertThat(found(dossier)).containsExactly("ecar.network.result-not-recorded @/events/0/on by=date 2027-02");
        assertThat(DossierCheck.of(dossier.build(), List.of(), LocalDate.of(2027, 2, 28))
                        .issues())
                .isEmpty();
        assertThat(found(dossier.addEvent(event("came", EventKind.RESULT_RECEIVED)
                        .of(EventId.of("due"))
                        .build())))
                .isEmpty();
        assertThat(found(dossier()
                        .addEvent(event("due", EventKind.RESULT_EXPECTED).build())))
                .isEmpty();
    }

    @Test
    void a_dossier_without_a_city_has_no_submission() {
        assertThat(found(dossier()
                        .city(Optional.empty())
                        .addSubmission(submission("city-1", Dossiers.FRAMEWORK.name()))))
                .containsExactly(
                        "ecar.index.dangling-reference @/submissions/0/city section='city'",
                        "ecar.index.answers-missing @/submissions/0/replies asked=1 missing=1");
    }
}

package org.ecarmethod.dossier.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.dossier.insight.Dossiers.PAGE;
import static org.ecarmethod.dossier.insight.Dossiers.indicator;
import static org.ecarmethod.dossier.insight.Dossiers.measurement;
import static org.ecarmethod.indicator.Frameworks.none;
import static org.ecarmethod.indicator.Frameworks.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.IssueLines;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.dossier.insight.IndicatorTrace.AtIndicator;
import org.ecarmethod.dossier.insight.IndicatorTrace.AtMeasurement;
import org.ecarmethod.dossier.insight.IndicatorTrace.InProcess;
import org.ecarmethod.dossier.insight.IndicatorTrace.Stop;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.indicator.MeasurementId;
import org.ecarmethod.insight.Trace;
import org.ecarmethod.insight.Trace.Link;
import org.ecarmethod.insight.Trace.Node;
import org.ecarmethod.network.EccarClass;
import org.ecarmethod.network.EccarPoint;
import org.ecarmethod.network.IndicatorTie;
import org.ecarmethod.network.Lineage;
import org.ecarmethod.network.LineageStep;
import org.ecarmethod.network.MeasurementTie;
import org.ecarmethod.network.RunId;
import org.ecarmethod.network.SupportInstrument;
import org.ecarmethod.network.SupportKind;
import org.ecarmethod.network.SupportLink;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Processes;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.junit.jupiter.api.Test;

class IndicatorTraceTest {

    private static final EcarProcess PROCESS = Processes.closed();
    private static final RunId RUN = RunId.of(PROCESS.content().id().value());
    private static final InProcess RESPONSE = new InProcess(new Node(Link.RESPONSE, ResponseId.of("response-1")));
    private static final InProcess FOLLOW_UP = new InProcess(new Node(Link.FOLLOW_UP, FollowUpId.of("follow-up-1")));
    private static final AtIndicator TRUST = new AtIndicator(indicator("trust"));
    private static final AtMeasurement SURVEY = new AtMeasurement(MeasurementId.of("m1"));

    private static IndicatorTie tie(RunId run, String response, String commitment) {
        return IndicatorTie.builder()
                .process(run)
                .response(Optional.of(response).filter(id -> !id.isEmpty()).map(ResponseId::of))
                .commitment(Optional.of(commitment).filter(id -> !id.isEmpty()).map(CommitmentId::of))
                .indicator(indicator("trust"))
                .grounds(text("Told"))
                .build();
    }

    private static MeasurementTie looked(RunId run, String followUp) {
        return new MeasurementTie(run, MeasurementId.of("m1"), FollowUpId.of(followUp), text("Told"));
    }

    private static IndexDossier.Builder dossier() {
        return Dossiers.dossier().addMeasurement(measurement("m1").build());
    }

    private static IndicatorTrace trace(IndexDossier.Builder dossier) {
        return IndicatorTrace.of(PROCESS, dossier.build());
    }

    @Test
    void runs_from_an_answer_through_an_indicator_and_its_measurement_to_a_follow_up() {
        IndicatorTrace trace = trace(
                dossier().addIndicatorLink(tie(RUN, "response-1", "")).addMeasurementLink(looked(RUN, "follow-up-1")));

        assertThat(trace.onwards(RESPONSE)).startsWith(TRUST).contains(SURVEY, FOLLOW_UP);
        assertThat(trace.onwards(SURVEY)).containsExactly(FOLLOW_UP);
        assertThat(trace.issues()).isEmpty();
    }

    @Test
    void runs_from_what_was_told_in_a_circle_as_well() {
        IndicatorTrace trace = trace(dossier().addIndicatorLink(tie(RUN, "", "commitment-1")));

        assertThat(trace.onwards(new InProcess(new Node(Link.EXPERIENCE, ExperienceId.of("experience-1")))))
                .contains(RESPONSE, TRUST, SURVEY);
    }

    @Test
    void leads_back_from_a_follow_up_through_the_measurement_to_what_was_told() {
        IndicatorTrace trace = trace(
                dossier().addIndicatorLink(tie(RUN, "response-1", "")).addMeasurementLink(looked(RUN, "follow-up-1")));

        List<Stop> back = trace.back(SURVEY);

        assertThat(back).startsWith(TRUST, RESPONSE);
        assertThat(back).contains(new InProcess(new Node(Link.EXPERIENCE, ExperienceId.of("experience-1"))));
        assertThat(trace.back(FOLLOW_UP)).contains(SURVEY, TRUST, RESPONSE);
    }

    @Test
    void within_the_process_it_is_the_trace_of_the_process() {
        IndicatorTrace trace = trace(dossier());
        Node experience = new Node(Link.EXPERIENCE, ExperienceId.of("experience-1"));

        assertThat(trace.onwards(new InProcess(experience)))
                .containsExactlyElementsOf(Trace.of(PROCESS).onwards(experience).stream()
                        .map(InProcess::new)
                        .toList());
        assertThat(trace.inProcess().all(Link.RESPONSE)).isNotEmpty();
    }

    @Test
    void ties_of_another_process_are_passed_over() {
        RunId other = RunId.of("another-run");
        IndicatorTrace trace = trace(dossier()
                .addIndicatorLink(tie(other, "response-1", ""))
                .addMeasurementLink(looked(other, "lost"))
                .addLineage(lineage(other)));

        assertThat(trace.onwards(RESPONSE)).doesNotContain(TRUST);
        assertThat(trace.issues()).isEmpty();
    }

    private static Lineage lineage(RunId run) {
        return new Lineage(
                Code.of("trust"),
                text("Trust"),
                run,
                List.of(LineageStep.builder()
                        .on(PartialDate.parse("2027"))
                        .text(text("Answered"))
                        .source(PAGE)
                        .response(ResponseId.of("lost"))
                        .build()));
    }

    @Test
    void what_the_process_does_not_have_is_left_out_and_named() {
        IndicatorTrace trace = trace(dossier()
                .addIndicatorLinks(tie(RUN, "lost", ""), tie(RUN, "", "lost"))
                .addMeasurementLink(looked(RUN, "lost"))
                .addEccarClasses(
                        EccarClass.builder()
                                .process(RUN)
                                .theme(Code.of("lost"))
                                .addProposals(ProposalId.of("proposal-1"), ProposalId.of("lost"))
                                .addPoint(EccarPoint.EDUCATION)
                                .grounds(text("Made up"))
                                .build(),
                        EccarClass.builder()
                                .process(RunId.of("another-run"))
                                .theme(Code.of("lost"))
                                .addPoint(EccarPoint.EDUCATION)
                                .grounds(text("Made up"))
                                .build())
                .addInstrument(SupportInstrument.builder()
                        .id(Code.of("experts"))
                        .network(Code.of("icc"))
                        .kind(SupportKind.EXPERT_SUPPORT)
                        .text(text("Experts"))
                        .since(none())
                        .source(PAGE)
                        .addLinks(
                                new SupportLink(RunId.of("another-run"), Set.of(ProposalId.of("lost")), text("Told")),
                                new SupportLink(RUN, Set.of(ProposalId.of("lost")), text("Told")))
                        .build())
                .addLineage(lineage(RUN)));

        assertThat(IssueLines.of(trace.issues()))
                .containsExactly(
                        "ecar.network.not-in-process @/instruments/0/links/1/proposals/0 section='proposals'",
                        "ecar.network.not-in-process @/eccarClasses/0/theme section='themes'",
                        "ecar.network.not-in-process @/eccarClasses/0/proposals/1 section='proposals'",
                        "ecar.network.not-in-process @/indicatorLinks/0/response section='responses'",
                        "ecar.network.not-in-process @/indicatorLinks/1/commitment section='commitments'",
                        "ecar.network.not-in-process @/measurementLinks/0/followUp section='follow-ups'",
                        "ecar.network.not-in-process @/lineages/0/steps/0/response section='responses'");
        assertThat(trace.onwards(new InProcess(new Node(Link.RESPONSE, ResponseId.of("lost")))))
                .isEmpty();
        assertThat(trace.back(SURVEY)).containsExactly(TRUST);
    }
}

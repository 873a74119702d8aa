package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.anchoring.AnchoringIssues;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.method.Adaptations;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.Modification.SetRule;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.method.RuleSetting;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A profile says how much what rules find weighs, and examinations and commands listen to it. */
class RuleSettingsTest {

    private static final Changes TOLD_NOTHING =
            Changes.toClosed().circle(next -> next.writingExpectation(Responses.unknown()));

    private static MethodProfile setting(IssueCode code, RuleSetting setting) {
        return Adaptations.profile(new SetRule(code, setting));
    }

    /** The same record under another profile, its proofs to be made again from its map. */
    private static ProcessContent under(MethodProfile profile, Changes changes) {
        StartAuthority claimed = new StartAuthority.Claimed(Processes.on("2027-02-01"));
        return changes.circle(next -> next.authority(claimed))
                .all(next -> next.profile(profile.pin()).anchoredBy(claimed))
                .content();
    }

    private static ValidationReport report(Changes changes, MethodProfile profile) {
        ProcessContent content = under(profile, changes);
        return Examination.of(content, profile, Processes.TODAY).report(List.of());
    }

    private static Optional<NotChecked> notChecked(ValidationReport report, IssueCode code) {
        return report.notChecked().stream()
                .filter(left -> left.code().equals(code))
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource(names = "OFF", mode = EnumSource.Mode.EXCLUDE)
    void what_is_found_weighs_as_the_profile_says(RuleSetting setting) {
        ValidationReport report = report(TOLD_NOTHING, setting(CircleIssues.WRITING_NOT_TOLD, setting));

        assertThat(report.tallies())
                .filteredOn(tally -> tally.code().equals(CircleIssues.WRITING_NOT_TOLD))
                .extracting(tally -> tally.severity() + " " + tally.total())
                .containsExactly(setting.severity().orElseThrow() + " 1");
        assertThat(report.outcome())
                .isEqualTo(setting == RuleSetting.ERROR ? Outcome.REFUSED : Outcome.ACCEPTED_WITH_REMARKS);
        assertThat(notChecked(report, CircleIssues.WRITING_NOT_TOLD)).isEmpty();
    }

    @Test
    void what_is_switched_off_is_not_found_and_said_to_be_off() {
        ValidationReport report = report(TOLD_NOTHING, setting(CircleIssues.WRITING_NOT_TOLD, RuleSetting.OFF));

        assertThat(report.total(CircleIssues.WRITING_NOT_TOLD)).isZero();
        assertThat(notChecked(report, CircleIssues.WRITING_NOT_TOLD))
                .contains(new NotChecked(CircleIssues.WRITING_NOT_TOLD, NotChecked.Reason.SWITCHED_OFF, 1));
        assertThat(notChecked(report(TOLD_NOTHING, Processes.PROFILE), CircleIssues.WRITING_NOT_TOLD))
                .isEmpty();
    }

    @Test
    void what_is_switched_off_is_off_for_that_reason_alone() {
        MethodProfile off = setting(AnchoringIssues.LEVEL_MISSING, RuleSetting.OFF);
        ProcessContent content = Changes.to(Processes.historical())
                .all(next -> next.profile(off.pin()))
                .content();

        assertThat(Examination.of(content, off, Processes.TODAY)
                        .report(List.of())
                        .notChecked())
                .filteredOn(left -> left.code().equals(AnchoringIssues.LEVEL_MISSING))
                .extracting(NotChecked::reason)
                .containsExactly(NotChecked.Reason.SWITCHED_OFF);
    }

    @Test
    void a_rule_of_one_profile_does_not_weigh_on_another() {
        assertThat(report(TOLD_NOTHING, Processes.PROFILE).total(Severity.ERROR))
                .isZero();
    }

    @Test
    void a_report_names_the_profile_whose_settings_count() {
        MethodProfile strict = setting(CircleIssues.SIZE, RuleSetting.ERROR);

        assertThat(report(Changes.toClosed(), strict).context().toString()).contains("lillby 1.0");
        assertThat(strict.pin().hash())
                .isNotEqualTo(setting(CircleIssues.FEW_MEETINGS, RuleSetting.ERROR)
                        .pin()
                        .hash());
    }

    @Test
    void a_command_is_refused_for_what_the_profile_calls_an_error() {
        MethodProfile strict = setting(ResponseIssues.NO_DATE, RuleSetting.ERROR);
        EcarProcess referred = EcarProcess.of(under(strict, Changes.to(Processes.referred())), strict);

        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> referred.recordResponse(undated(), Processes.entry("2027-09-15")));
        EcarProcess answered = Processes.referred().recordResponse(undated(), Processes.entry("2027-09-15"));

        assertThat(refused.issues())
                .extracting(issue -> issue.code() + " " + issue.path() + " " + issue.severity())
                .containsExactly("ecar.response.no-date /responses/0/answers/0/state ERROR");
        assertThat(answered.phase()).isEqualTo(Phase.ANSWERED);
    }

    private static Response undated() {
        return Responses.aResponse(
                        Responses.anAnswer(new ResponseState.Planned(Responses.said("A survey"), Responses.unknown()))
                                .build())
                .build();
    }

    @Test
    void a_proof_made_under_another_profile_is_refused_under_the_adapted_one() {
        MethodProfile adapted = Adaptations.profile(Adaptations.addTheme("queues"));
        ProcessContent prepared = Changes.to(Processes.prepared())
                .all(next -> next.profile(adapted.pin()))
                .content();

        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> EcarProcess.of(prepared, adapted)
                        .anchorProcess(Processes.proven(), Processes.entry("2027-02-01")));

        assertThat(refused.issues())
                .extracting(issue -> issue.code() + " " + issue.path())
                .containsExactly("ecar.circle.proof-of-other-profile /anchoredBy");
    }

    @Test
    void readiness_for_one_area_does_not_carry_over_to_another() {
        MethodProfile meals = Adaptations.profile(
                new Modification.MoveTo(new PolicyArea(Code.of("school-meals"), Adaptations.said("School meals"))));
        ProcessContent moved = Changes.to(Processes.prepared())
                .all(next ->
                        next.profile(meals.pin()).policyArea(meals.policyArea().orElseThrow()))
                .content();
        EcarProcess process = EcarProcess.of(moved, meals);
        var proof = process.assess(Processes.on("2027-02-01")).proof().orElseThrow();

        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> process.anchorProcess(new StartAuthority.Proven(proof), Processes.entry("2027-02-01")));

        assertThat(refused.issues())
                .extracting(issue -> issue.code() + " " + issue.path())
                .containsExactly("ecar.circle.proof-of-other-area /anchoredBy");
    }
}

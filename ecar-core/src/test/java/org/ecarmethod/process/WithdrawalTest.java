package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ecarmethod.IssueLines;
import org.ecarmethod.circle.Consent;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.circle.ScopeWithdrawal;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.Findings;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.finding.Quote;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.history.Entry;
import org.ecarmethod.insight.Trace;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.process.rules.ConsentExamples;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.PublicationId;
import org.ecarmethod.record.Retention;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.report.Tally;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.UnknownIdException;
import org.ecarmethod.validation.Issue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Taking consent back, and what else takes something out (P12, P17). */
class WithdrawalTest {

    private static final String LATE = "2027-12-18";
    private static final Entry ON = Processes.entry(LATE);
    private static final ParticipantId WHO = ParticipantId.of("p1");
    private static final ExperienceId THEIRS = ExperienceId.of("experience-1");

    /** The closed process, in which the first two participants may be quoted and are. */
    private static EcarProcess quoting() {
        return EcarProcess.of(
                Changes.toClosed()
                        .circle(next ->
                                next.participants(Processes.closed().content().circles().get(0).participants().stream()
                                        .map(WithdrawalTest::quotable)
                                        .toList()))
                        .finding(next -> next.addQuotes(
                                Processes.quote("quote-1", "p1"),
                                Processes.quote("quote-2", "p2"),
                                Processes.quote("quote-3", "p1")))
                        .content(),
                Processes.PROFILE);
    }

    private static Participant quotable(Participant one) {
        Consent more = one.consent().toOptional().orElseThrow().toBuilder()
                .addScope(ConsentScope.QUOTE)
                .build();
        return new Participant(one.id(), one.role(), one.joinedOn(), Stated.known(more));
    }

    private static Consent consent(EcarProcess process) {
        return process.content()
                .circles()
                .get(0)
                .participants()
                .get(0)
                .consent()
                .toOptional()
                .orElseThrow();
    }

    private static List<String> experiences(EcarProcess process) {
        return process.content().experiences().stream()
                .map(one -> one.id().value())
                .toList();
    }

    private static List<String> quotes(EcarProcess process) {
        return process.content().findings().stream()
                .flatMap(finding -> finding.quotes().stream())
                .map(quote -> quote.id().value())
                .toList();
    }

    private static List<String> removed(RemovalReceipt receipt) {
        return receipt.removed().stream()
                .map(one -> one.of().wireName() + " " + one.id().value() + " " + one.removedOn() + " "
                        + one.reason().wireName())
                .toList();
    }

    private static Withdrawal.Builder all() {
        return Withdrawal.by(WHO).addExperience(THEIRS);
    }

    private static Map<String, Long> totals(ValidationReport report) {
        Map<String, Long> totals = new HashMap<>();
        report.tallies().forEach((Tally tally) -> totals.put(tally.code().id(), tally.total()));
        return totals;
    }

    @Nested
    class Wholly {

        private final RemovalReceipt receipt = quoting().withdrawConsent(all().build(), ON);

        @Test
        void takes_out_what_is_theirs_and_leaves_what_is_not() {
            assertThat(experiences(receipt.process())).containsExactly("experience-2");
            assertThat(quotes(receipt.process())).containsExactly("quote-2");
            assertThat(removed(receipt))
                    .containsExactly(
                            "experience experience-1 2027-12-18 withdrawn",
                            "quote quote-1 2027-12-18 withdrawn",
                            "quote quote-3 2027-12-18 withdrawn");
            assertThat(receipt.process().content().tombstones()).isEqualTo(receipt.removed());
        }

        @Test
        void dates_the_consent_and_keeps_who_took_part() {
            assertThat(consent(receipt.process()).withdrawnOn()).contains(PartialDate.parse(LATE));
            assertThat(receipt.process().content().circles().get(0).participants())
                    .hasSize(8);
        }

        @Test
        void leaves_the_finding_that_goes_on_saying_what_it_rested_on() {
            assertThat(receipt.process().content().findings().get(0).experiences())
                    .containsExactly(THEIRS);
            assertThat(IssueLines.of(receipt.process().validate(Processes.TODAY).issues()))
                    .containsExactly("ecar.finding.rests-on-withdrawn @/findings/0/experiences");
        }

        /** The finding had been referred: that approval stands where it was, and the new words have their own. */
        @Test
        void lets_the_circle_approve_what_is_left_in_other_words() {
            EcarProcess without = receipt.process();
            FindingId alone = FindingId.of("finding-1");
            Approval approval = new Approval(Processes.CIRCLE, PartialDate.parse(LATE));
            assertThat(totals(without.validate(ON.on()))).containsKey(FindingIssues.RESTS_ON_WITHDRAWN.id());

            EcarProcess revised = without.reviseFinding(alone, LocalizedText.of("en", "In other words"), approval, ON);

            Finding finding = revised.content().findings().get(0);
            assertThat(finding.text().toString()).doesNotContain("What the circle heard");
            assertThat(finding.text()).isEqualTo(LocalizedText.of("en", "In other words"));
            assertThat(finding.approval())
                    .isEqualTo(without.content().findings().get(0).approval());
            assertThat(finding.approvedAnew()).containsExactly(approval);
            assertThat(totals(revised.validate(ON.on())))
                    .doesNotContainKeys(FindingIssues.RESTS_ON_WITHDRAWN.id(), FindingIssues.NOT_APPROVED.id());
            assertThat(IssueLines.refusalOf(
                            UnknownIdException.class,
                            () -> without.reviseFinding(
                                    FindingId.of("finding-9"), LocalizedText.of("en", "In other words"), approval, ON)))
                    .containsExactly("ecar.id.unknown @/findings id=[finding-9] kind='finding'");
        }

        @Test
        void tells_what_had_left_and_where_it_went() {
            assertThat(receipt.alreadyReleased())
                    .containsExactly(new Released(
                            ReferralId.of("referral-1"),
                            Stated.known(PartialDate.parse("2027-08-01")),
                            Audience.RECEIVING_BODY,
                            Set.of(Responses.EDUCATION)));
        }

        @Test
        void gives_a_process_that_holds_and_can_be_made_again() {
            ProcessContent content = receipt.process().content();

            assertThat(EcarProcess.of(content, Processes.PROFILE).content()).isEqualTo(content);
        }

        @Test
        void is_no_loose_end_and_says_why_it_is_gone() {
            Trace trace = Trace.of(receipt.process());
            Trace.Node gone = new Trace.Node(Trace.Link.EXPERIENCE, THEIRS);
            Trace.Node there = new Trace.Node(Trace.Link.EXPERIENCE, ExperienceId.of("experience-2"));

            assertThat(trace.removed(gone)).contains(Tombstone.Reason.WITHDRAWN);
            assertThat(trace.coverage(gone)).contains(Trace.Coverage.REMOVED);
            assertThat(trace.removed(there)).isEmpty();
            assertThat(trace.coverage(there)).contains(Trace.Coverage.COVERED);
            assertThat(trace.all(Trace.Link.EXPERIENCE)).containsExactly(there, gone);
            assertThat(trace.loose(Trace.Link.EXPERIENCE, Trace.Coverage.DEAD_END))
                    .isEmpty();
            assertThat(trace.coverage(new Trace.Node(Trace.Link.FINDING, FindingId.of("finding-1"))))
                    .contains(Trace.Coverage.COVERED);
        }

        @Test
        void twice_changes_nothing_but_the_journal() {
            RemovalReceipt again = receipt.process().withdrawConsent(all().build(), Processes.entry("2027-12-19"));

            assertThat(again.process().content().toBuilder()
                            .journal(receipt.process().content().journal())
                            .build())
                    .isEqualTo(receipt.process().content());
            assertThat(again.removed()).isEmpty();
            assertThat(again.alreadyReleased()).isEmpty();
        }

        @Test
        void leaves_the_process_it_was_asked_of_as_it_was() {
            EcarProcess before = quoting();
            ProcessContent content = before.content();

            before.withdrawConsent(all().build(), ON);

            assertThat(before.content()).isSameAs(content);
            assertThat(quotes(before)).hasSize(3);
        }
    }

    @Nested
    class OfOneThing {

        private EcarProcess without(ConsentScope scope) {
            return quoting()
                    .withdrawConsent(Withdrawal.by(WHO).addScope(scope).build(), ON)
                    .process();
        }

        @Test
        void quoting_takes_the_quotes_and_nothing_else() {
            EcarProcess process = without(ConsentScope.QUOTE);

            assertThat(quotes(process)).containsExactly("quote-2");
            assertThat(experiences(process)).containsExactly("experience-1", "experience-2");
            assertThat(consent(process).withdrawnOn()).isEmpty();
            assertThat(consent(process).withdrawnScopes())
                    .containsExactly(new ScopeWithdrawal(ConsentScope.QUOTE, PartialDate.parse(LATE)));
            assertThat(process.validate(Processes.TODAY).issues()).isEmpty();
        }

        @Test
        void writing_down_takes_the_quotes_too() {
            assertThat(quotes(without(ConsentScope.RECORD_EXPERIENCE))).containsExactly("quote-2");
        }

        @Test
        void taking_part_takes_nothing_that_was_said_until_then() {
            EcarProcess process = without(ConsentScope.TAKE_PART);

            assertThat(quotes(process)).hasSize(3);
            assertThat(consent(process).standsFor(ConsentScope.TAKE_PART)).isFalse();
            assertThat(consent(process).standsFor(ConsentScope.QUOTE)).isTrue();
        }

        @Test
        void an_experience_may_go_with_any_of_them() {
            RemovalReceipt receipt = quoting()
                    .withdrawConsent(all().addScope(ConsentScope.TAKE_PART).build(), ON);

            assertThat(removed(receipt)).containsExactly("experience experience-1 2027-12-18 withdrawn");
        }
    }

    @Nested
    class NeverRefused {

        static Stream<EcarProcess> standing() {
            return Stream.of(
                    Processes.recruiting(),
                    Processes.heard(),
                    Processes.synthesised(),
                    Processes.referred(),
                    Processes.answered(),
                    Processes.ended(),
                    Processes.closed(),
                    Processes.answered().pauseProcess(Responses.said("An election"), Processes.entry("2027-10-02")),
                    Processes.answered().stopProcess(Responses.said("No money"), Processes.entry("2027-10-02")));
        }

        @ParameterizedTest
        @MethodSource("standing")
        void in_any_phase(EcarProcess process) {
            boolean told = !process.content().experiences().isEmpty();
            Withdrawal.Builder withdrawal = Withdrawal.by(WHO);

            RemovalReceipt receipt =
                    process.withdrawConsent((told ? withdrawal.addExperience(THEIRS) : withdrawal).build(), ON);

            assertThat(receipt.removed()).hasSize(told ? 1 : 0);
            assertThat(receipt.process().phase()).isEqualTo(process.phase());
            assertThat(consent(receipt.process()).withdrawnOn()).isPresent();
        }

        /** Everybody takes consent back before the day on which something was written down: that comes to light, and is done. */
        @Test
        void even_if_it_brings_an_error_to_light() {
            EcarProcess process = Processes.closed();
            for (Participant one : process.content().circles().get(0).participants()) {
                process = process.withdrawConsent(Withdrawal.by(one.id()).build(), Processes.entry("2027-03-20"))
                        .process();
            }

            assertThat(IssueLines.of(process.validate(Processes.TODAY).issues()))
                    .containsExactly(
                            "ecar.finding.recorded-without-consent @/experiences/0/recordedOn",
                            "ecar.finding.recorded-without-consent @/experiences/1/recordedOn");
            assertThat(experiences(process.withdrawConsent(
                                    Withdrawal.builder().addExperience(THEIRS).build(), ON)
                            .process()))
                    .containsExactly("experience-2");
        }

        @Test
        void where_no_consent_and_no_participant_was_recorded() {
            EcarProcess unknown = EcarProcess.of(
                    Changes.toClosed()
                            .participant(
                                    one -> new Participant(one.id(), one.role(), one.joinedOn(), Responses.unknown()))
                            .content(),
                    Processes.PROFILE);
            EcarProcess nobody = EcarProcess.of(
                    Changes.to(quoting())
                            .circle(next -> next.participants(List.of()))
                            .finding(next -> next.quotes(List.of()))
                            .content(),
                    Processes.PROFILE);

            assertThat(experiences(unknown.withdrawConsent(all().build(), ON).process()))
                    .containsExactly("experience-2");
            assertThat(experiences(nobody.withdrawConsent(
                                    Withdrawal.builder().addExperience(THEIRS).build(), ON)
                            .process()))
                    .containsExactly("experience-2");
        }

        @Test
        void but_for_what_never_was_there_or_a_day_before_it_was_given() {
            EcarProcess process = quoting();

            assertThat(IssueLines.refusalOf(
                            UnknownIdException.class,
                            () -> process.withdrawConsent(
                                    Withdrawal.by(ParticipantId.of("Fatima")).build(), ON)))
                    .containsExactly("ecar.id.unknown-near-person @/circles kind='participant'");
            assertThat(IssueLines.refusalOf(
                            UnknownIdException.class,
                            () -> process.withdrawConsent(
                                    Withdrawal.by(WHO)
                                            .addExperience(ExperienceId.of("Fatima"))
                                            .build(),
                                    ON)))
                    .containsExactly("ecar.id.unknown-near-person @/experiences kind='experience'");
            assertThat(IssueLines.refusalOf(
                            UnknownIdException.class,
                            () -> process.withdrawConsent(
                                    Withdrawal.by(WHO)
                                            .addQuote(QuoteId.of("Fatima"))
                                            .build(),
                                    ON)))
                    .containsExactly("ecar.id.unknown-near-person @/findings kind='quote'");
            assertThat(IssueLines.refusalOf(
                            () -> process.withdrawConsent(Withdrawal.by(WHO).build(), Processes.entry("2027-03-04"))))
                    .containsExactly("ecar.value.date-order @/withdrawnOn earliest=date 2027-03-05");
        }
    }

    @Test
    void names_somebody_or_something() {
        assertThat(IssueLines.refusalOf(() -> Withdrawal.builder().build()))
                .containsExactly("ecar.value.empty @/participant");
        assertThat(IssueLines.refusalOf(() -> Withdrawal.builder()
                        .addScope(ConsentScope.QUOTE)
                        .addQuote(QuoteId.of("quote-1"))
                        .build()))
                .containsExactly("ecar.value.empty @/participant");
        assertThat(removed(quoting()
                        .withdrawConsent(
                                Withdrawal.builder()
                                        .addQuote(QuoteId.of("quote-2"))
                                        .build(),
                                ON)))
                .containsExactly("quote quote-2 2027-12-18 withdrawn");
    }

    @Test
    void an_id_is_never_given_again() {
        EcarProcess process =
                Processes.heard().withdrawConsent(all().build(), ON).process();
        Experience same = Findings.anExperience().build();

        assertThatThrownBy(() -> process.recordExperiences(List.of(same), ON))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(IssueLines.of(refusal.issues()))
                                .containsExactly("ecar.process.duplicate-id @/tombstones/0/id"));
    }

    @Nested
    class Publishing {

        private final EcarProcess published = quoting()
                .recordPublication(
                        ConsentExamples.publication(Audience.CIRCLE_MEMBERS)
                                .addQuote(QuoteId.of("quote-1"))
                                .build(),
                        ON)
                .recordPublication(
                        ConsentExamples.publication(Audience.PUBLIC)
                                .id(PublicationId.of("publication-2"))
                                .bodies(Set.of())
                                .addProposal(ProposalId.of("proposal-1"))
                                .build(),
                        ON)
                .recordPublication(
                        ConsentExamples.publication(Audience.PUBLIC)
                                .id(PublicationId.of("publication-3"))
                                .addFinding(FindingId.of("finding-2"))
                                .build(),
                        ON)
                .recordPublication(
                        ConsentExamples.publication(Audience.PROJECT_TEAM)
                                .id(PublicationId.of("publication-4"))
                                .on(PartialDate.parse("2027-12-10"))
                                .addExperience(THEIRS)
                                .build(),
                        ON);

        @Test
        void is_told_to_whoever_takes_consent_back() {
            RemovalReceipt receipt = published.withdrawConsent(all().build(), Processes.entry("2027-12-09"));

            assertThat(receipt.alreadyReleased())
                    .containsExactly(
                            new Released(
                                    ReferralId.of("referral-1"),
                                    Stated.known(PartialDate.parse("2027-08-01")),
                                    Audience.RECEIVING_BODY,
                                    Set.of(Responses.EDUCATION)),
                            new Released(
                                    PublicationId.of("publication-1"),
                                    Stated.known(PartialDate.parse("2027-09-01")),
                                    Audience.CIRCLE_MEMBERS,
                                    Set.of(Responses.EDUCATION)),
                            new Released(
                                    PublicationId.of("publication-2"),
                                    Stated.known(PartialDate.parse("2027-09-01")),
                                    Audience.PUBLIC,
                                    Set.of()));
            assertThat(receipt.process().content().publications()).hasSize(4);
        }

        @Test
        void of_a_quote_alone_is_traced_through_the_finding_beside_which_it_stood() {
            RemovalReceipt receipt = published.withdrawConsent(
                    Withdrawal.builder().addQuote(QuoteId.of("quote-2")).build(), ON);

            assertThat(receipt.alreadyReleased())
                    .extracting(released -> released.id().value())
                    .containsExactly("referral-1", "publication-2");
        }

        @Test
        void beyond_what_the_audience_may_see_is_refused() {
            assertThat(refused(() -> quoting()
                            .recordPublication(
                                    ConsentExamples.publication(Audience.PUBLIC)
                                            .addExperience(THEIRS)
                                            .build(),
                                    ON)))
                    .containsExactly("ecar.data-protection.published-beyond-audience @/publications/0/experiences"
                            + " audience='public' sensitivity='story'");
        }

        @Test
        void what_was_taken_back_is_refused() {
            EcarProcess process = quoting().withdrawConsent(all().build(), ON).process();

            assertThat(refused(() -> process.recordPublication(
                            ConsentExamples.publication(Audience.CIRCLE_MEMBERS)
                                    .on(PartialDate.parse("2027-12-19"))
                                    .addQuote(QuoteId.of("quote-1"))
                                    .build(),
                            Processes.entry("2027-12-19"))))
                    .containsExactly("ecar.data-protection.published-after-removal @/publications/0/quotes/0"
                            + " removed=date 2027-12-18");
        }

        @Test
        void to_a_receiving_body_says_to_whom() {
            assertThat(IssueLines.refusalOf(() -> ConsentExamples.publication(Audience.RECEIVING_BODY)
                            .bodies(Set.of())
                            .build()))
                    .containsExactly("ecar.value.empty @/bodies");
            assertThat(ConsentExamples.publication(Audience.RECEIVING_BODY)
                            .bodies(Set.of())
                            .others(Responses.said("A network of cities"))
                            .build()
                            .others())
                    .isPresent();
        }
    }

    private static List<String> refused(ThrowingCallable call) {
        RefusedException refusal = catchThrowableOfType(RefusedException.class, call);
        return refusal == null ? List.of() : IssueLines.of(refusal.issues());
    }

    @Test
    void a_mistake_is_taken_out_and_called_one() {
        RemovalReceipt receipt = quoting().strikeRecords(Set.of(THEIRS), Set.of(QuoteId.of("quote-2")), ON);

        assertThat(removed(receipt))
                .containsExactly("experience experience-1 2027-12-18 mistake", "quote quote-2 2027-12-18 mistake");
        assertThat(quotes(receipt.process())).containsExactly("quote-1", "quote-3");
        assertThat(receipt.alreadyReleased()).hasSize(1);
        assertThat(consent(receipt.process()).withdrawnOn()).isEmpty();
    }

    // --- what holds for every process

    static Stream<EcarProcess> random() {
        return LongStream.range(0, 25).mapToObj(seed -> {
            ProcessContent content = RandomProcesses.content(seed, 1 + new Random(seed).nextInt(30));
            List<Quote> quotes = content.circles().get(0).participants().stream()
                    .map(one -> Processes.quote(
                            "quote-" + one.id().value(), one.id().value()))
                    .toList();
            return EcarProcess.of(
                    Changes.to(content).finding(next -> next.quotes(quotes)).content(), Processes.PROFILE);
        });
    }

    /** Apart from the warning that a finding stands alone nothing is wrong afterwards that was not before. */
    @ParameterizedTest
    @MethodSource("random")
    void nothing_else_is_wrong_afterwards_that_was_not_before(EcarProcess process) {
        Random chance = new Random(process.content().experiences().size());
        Withdrawal.Builder withdrawal = Withdrawal.by(
                process.content().circles().get(0).participants().get(0).id());
        process.content().experiences().stream()
                .filter(one -> chance.nextInt(3) == 0)
                .forEach(one -> withdrawal.addExperience(one.id()));

        RemovalReceipt receipt = process.withdrawConsent(withdrawal.build(), ON);

        Map<String, Long> before = totals(process.validate(Processes.TODAY));
        Map<String, Long> after = totals(receipt.process().validate(Processes.TODAY));
        after.remove(FindingIssues.RESTS_ON_WITHDRAWN.id());
        assertThat(after)
                .allSatisfy(
                        (code, total) -> assertThat(total).as(code).isLessThanOrEqualTo(before.getOrDefault(code, 0L)));
        assertThat(receipt.removed()).isNotEmpty();
        assertThat(EcarProcess.of(receipt.process().content(), Processes.PROFILE)
                        .content())
                .isEqualTo(receipt.process().content());
    }

    @ParameterizedTest
    @EnumSource(
            value = Sensitivity.class,
            names = {"STORY", "QUOTE", "PERSON", "COUNT"})
    void neither_is_after_a_disposal_in_its_time(Sensitivity data) {
        Entry due = Processes.entry("2030-01-01");
        EcarProcess process = quoting();

        EcarProcess after = process.disposeData(data, due);

        Map<String, Long> before = totals(process.validate(due.on()));
        assertThat(totals(after.validate(due.on())))
                .allSatisfy(
                        (code, total) -> assertThat(total).as(code).isLessThanOrEqualTo(before.getOrDefault(code, 0L)));
        assertThat(Retention.of(after.content(), due.on()).due())
                .extracting(Retention.Due::data)
                .doesNotContain(data)
                .hasSizeLessThan(Retention.of(process.content(), due.on()).due().size());
    }

    @Test
    void an_issue_of_the_report_repeats_no_pseudonym() {
        List<Issue> issues = Examination.of(
                        Changes.toClosed()
                                .finding(next -> next.addQuote(Processes.quote("quote-1", "p1")))
                                .content(),
                        Processes.PROFILE,
                        Processes.TODAY)
                .report(List.of())
                .issues();

        assertThat(issues).extracting(issue -> issue.code()).containsExactly(FindingIssues.QUOTE_WITHOUT_CONSENT);
        assertThat(issues.toString()).doesNotContain("p1");
    }
}

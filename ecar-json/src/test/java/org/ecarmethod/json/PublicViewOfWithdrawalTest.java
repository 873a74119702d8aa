package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.history.Entry;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Withdrawal;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public view of a process in which something was withdrawn is, byte for byte, that of a process in which it never was: it
 * does not tell that, when or from which circle something was withdrawn (P12).
 */
class PublicViewOfWithdrawalTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    private static final Entry ON = Entry.of(DAY, "en", "Democracy strategist");
    private static final EcarJson JSON = EcarJson.asOf(DAY);
    private static final ProcessContent FULL = Corpus.valid("full-from-draft-to-closed")
            .read()
            .value()
            .orElseThrow()
            .content();
    private static final LocalizedText LATER = LocalizedText.of("en", "Not yet asked");

    /** A process before a withdrawal, and the experiences that go. */
    private record Case(EcarProcess process, Set<ExperienceId> goes, Random chance) {
        @Override
        public String toString() {
            return goes.size() + " of " + process.content().experiences().size();
        }
    }

    static Stream<Case> cases() {
        return LongStream.range(0, 60).mapToObj(PublicViewOfWithdrawalTest::make);
    }

    private static Case make(long seed) {
        Random chance = new Random(seed);
        List<Experience> told = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        int size = 4 + chance.nextInt(6);
        for (int i = 0; i < size; i++) {
            told.add(FULL.experiences().get(0).toBuilder()
                    .id(ExperienceId.of("e" + i))
                    .build());
            Finding like = FULL.findings().get(0);
            Set<ExperienceId> behind = told.stream()
                    .map(Experience::id)
                    .filter(one -> chance.nextInt(3) == 0)
                    .collect(Collectors.toSet());
            findings.add(like.toBuilder()
                    .id(FindingId.of("heard-" + i))
                    .text(LocalizedText.of("sv", "Mönster " + chance.nextInt(4)))
                    .experiences(behind.isEmpty() ? Set.of(told.get(i).id()) : behind)
                    .quotes(List.of())
                    .approval(chance.nextInt(5) == 0 && i > 0 ? Stated.unknown(LATER) : like.approval())
                    .build());
        }
        for (Proposal like : FULL.proposals()) {
            proposals.add(like.toBuilder()
                    .findings(findings.stream()
                            .filter(one -> one.approval().isKnown())
                            .map(Finding::id)
                            .filter(one -> chance.nextInt(3) == 0)
                            .toList())
                    .build());
        }
        ProcessContent content = FULL.toBuilder()
                .experiences(told)
                .findings(findings)
                .proposals(proposals)
                .publications(List.of())
                .tombstones(List.of())
                .build();
        Set<ExperienceId> goes = told.stream()
                .map(Experience::id)
                .filter(one -> chance.nextInt(3) == 0)
                .collect(Collectors.toSet());
        return new Case(
                EcarProcess.of(content, EcarProfile.v1_0()),
                goes.isEmpty() ? Set.of(told.get(0).id()) : goes,
                chance);
    }

    private static EcarProcess after(Case one) {
        return one.process()
                .withdrawConsent(Withdrawal.builder().experiences(one.goes()).build(), ON)
                .process();
    }

    /** The same process if nobody had ever told it: no finding can have been made of it alone. */
    private static EcarProcess never(Case one, Set<FindingId> approvedAnew) {
        ProcessContent content = one.process().content();
        List<Finding> findings = content.findings().stream()
                .filter(finding ->
                        approvedAnew.contains(finding.id()) || !one.goes().containsAll(finding.experiences()))
                .map(finding -> finding.toBuilder()
                        .experiences(finding.experiences().stream()
                                .filter(id -> !one.goes().contains(id))
                                .toList())
                        .build())
                .toList();
        Set<FindingId> there = findings.stream().map(Finding::id).collect(Collectors.toSet());
        return EcarProcess.of(
                content.toBuilder()
                        .experiences(content.experiences().stream()
                                .filter(told -> !one.goes().contains(told.id()))
                                .toList())
                        .findings(findings)
                        .proposals(content.proposals().stream()
                                .map(proposal -> proposal.toBuilder()
                                        .findings(proposal.findings().stream()
                                                .filter(there::contains)
                                                .toList())
                                        .build())
                                .toList())
                        .build(),
                EcarProfile.v1_0());
    }

    private static String publicly(EcarProcess process) {
        ViewDocument view = JSON.view(process, Audience.PUBLIC);
        assertThat(view.text()).as(Printed.lines(view.report()).toString()).isPresent();
        return view.text().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_that_of_a_process_in_which_it_never_was(Case one) {
        assertThat(publicly(after(one))).isEqualTo(publicly(never(one, Set.of())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_the_same_when_the_circle_approved_what_is_left(Case one) {
        EcarProcess after = after(one);
        Set<FindingId> anew = after.content().findingsLeftAlone().stream()
                .filter(id -> one.chance().nextBoolean())
                .collect(Collectors.toSet());
        Approval approval = new Approval(after.content().circles().get(0).id(), PartialDate.of(DAY));
        for (FindingId id : anew) {
            after = after.reviseFinding(id, after.finding(id).orElseThrow().text(), approval, ON);
        }

        assertThat(publicly(after)).isEqualTo(publicly(never(one, anew)));
    }

    /** What rested on nothing but what was withdrawn does not go on being told. */
    @ParameterizedTest
    @MethodSource("cases")
    void holds_no_finding_that_rests_on_nothing_any_more(Case one) {
        EcarProcess after = after(one);

        assertThat(JSON.view(after, Audience.PUBLIC)
                        .publication()
                        .orElseThrow()
                        .id(org.ecarmethod.record.PublicationId.of("view"))
                        .on(PartialDate.of(DAY))
                        .title(LATER)
                        .build()
                        .findings())
                .noneMatch(after.content().findingsLeftAlone()::contains);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void has_no_ids_that_tell_of_an_order(Case one) {
        assertThat(publicly(one.process()))
                .doesNotContain("heard-")
                .doesNotContain("\"approvedAnew\":")
                .containsPattern("\"id\": \"finding-[0-9a-f]{16}")
                .containsPattern("\"id\": \"proposal-[0-9a-f]{16}");
    }

    /** What is still said has the name it had, so that what was cited can be found. */
    @Test
    void names_what_is_still_said_as_before() {
        Case one = make(7);

        Set<String> before = names(publicly(one.process()));

        assertThat(before).isNotEmpty().containsAll(names(publicly(after(one))));
    }

    private static Set<String> names(String view) {
        return view.lines()
                .filter(line -> line.matches(".*\"(finding|proposal)-[0-9a-f]{16}\".*"))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /** Words that were approved later were not approved on the day. */
    @Test
    void as_of_a_day_holds_no_words_that_were_approved_later() {
        Case one = make(3);
        EcarProcess after = after(one);
        FindingId first = one.process().content().findings().get(0).id();
        LocalizedText other = LocalizedText.of("sv", "I andra ord");
        EcarProcess revised = after.reviseFinding(
                first, other, new Approval(after.content().circles().get(0).id(), PartialDate.of(DAY)), ON);

        assertThat(publicly(revised)).contains("I andra ord");
        assertThat(EcarJson.asOf(DAY.minusDays(1))
                        .view(revised, Audience.PUBLIC)
                        .text()
                        .orElseThrow())
                .doesNotContain("I andra ord");
    }
}

package org.ecarmethod.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.indicator.Frameworks.none;
import static org.ecarmethod.indicator.Frameworks.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.IssueLines;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.indicator.Frameworks;
import org.ecarmethod.indicator.IndicatorRef;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final Citation PAGE = new Citation(Code.of("s1"), "page 1");

    private static SinceClaim since(String date) {
        return new SinceClaim(
                ClaimKind.DOCUMENTED, new SinceClaim.Since(PartialDate.parse(date)), text("Since then"), PAGE);
    }

    private static SinceClaim years(int years, String saidOn) {
        return new SinceClaim(
                ClaimKind.CLAIMED, new SinceClaim.Years(years, PartialDate.parse(saidOn)), text("So long"), PAGE);
    }

    @Test
    void keeps_what_the_sources_say_and_tells_what_can_not_go_together() {
        Membership membership = new Membership(
                Code.of("icc"),
                text("Intercultural Cities"),
                List.of(years(7, "2017-12-07"), since("2011-05"), since("2011-08"), since("2011")));

        assertThat(membership.conflicts())
                .containsExactly(
                        new Membership.Conflict(0, 1),
                        new Membership.Conflict(0, 2),
                        new Membership.Conflict(0, 3),
                        new Membership.Conflict(1, 2));
        assertThat(membership.claims()).hasSize(4);
    }

    @Test
    void claims_agree_if_they_say_the_same_and_may_if_some_day_fits() {
        assertThat(since("2011").agreesWith(since("2011"))).isEqualTo(Truth.YES);
        assertThat(since("2011").agreesWith(since("2011-05"))).isEqualTo(Truth.UNKNOWN);
        assertThat(since("2012").agreesWith(since("2011-05"))).isEqualTo(Truth.NO);
        assertThat(since("2011-05").agreesWith(since("2012"))).isEqualTo(Truth.NO);
        assertThat(years(6, "2017-12-07").agreesWith(since("2011-05"))).isEqualTo(Truth.UNKNOWN);
        assertThat(since("2011-05").agreesWith(years(6, "2017-12-07"))).isEqualTo(Truth.UNKNOWN);
        assertThat(since("2011-05").agreesWith(years(5, "2017-12-07"))).isEqualTo(Truth.NO);
        assertThat(since("2010").agreesWith(years(7, "2017-12-07"))).isEqualTo(Truth.UNKNOWN);
        assertThat(years(5, "2017").agreesWith(years(7, "2017"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void years_are_a_number_that_somebody_can_have_said() {
        assertThat(IssueLines.refusalOf(() -> years(-1, "2017")))
                .containsExactly("ecar.value.out-of-range @/years max=1000 min=0");
        assertThat(IssueLines.refusalOf(() -> years(1001, "2017")))
                .containsExactly("ecar.value.out-of-range @/years max=1000 min=0");
    }

    @Test
    void only_a_strategy_against_rumours_has_its_elements() {
        SupportInstrument.Builder support = SupportInstrument.builder()
                .id(Code.of("anti-rumour"))
                .network(Code.of("icc"))
                .kind(SupportKind.ANTI_RUMOUR)
                .text(text("A campaign"))
                .since(none())
                .addElement(AntiRumourElement.CAMPAIGN)
                .source(PAGE);

        assertThat(support.build().elements()).containsExactly(AntiRumourElement.CAMPAIGN);
        assertThat(IssueLines.refusalOf(() -> support.kind(SupportKind.DILEMMA).build()))
                .containsExactly("ecar.network.not-anti-rumour @/elements");
    }

    @Test
    void there_are_ten_points_in_order() {
        assertThat(Arrays.stream(EccarPoint.values()).map(EccarPoint::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(EccarPoint.EDUCATION.number()).isEqualTo(8);
    }

    @Test
    void something_falls_under_some_point() {
        EccarClass.Builder nothing = EccarClass.builder()
                .process(RunId.of("p1"))
                .theme(Optional.empty())
                .grounds(text("Made up"));

        assertThat(IssueLines.refusalOf(nothing::build))
                .containsExactly("ecar.value.empty @/points", "ecar.value.empty @/proposals");
        assertThat(nothing.addPoint(EccarPoint.HOUSING)
                        .addProposal(ProposalId.of("proposal-1"))
                        .build()
                        .points())
                .isEqualTo(Set.of(EccarPoint.HOUSING));
    }

    @Test
    void a_tie_begins_somewhere() {
        assertThat(IssueLines.refusalOf(() -> IndicatorTie.builder()
                        .process(RunId.of("p1"))
                        .indicator(new IndicatorRef(Frameworks.NAME, Code.of("a")))
                        .grounds(text("Assumed"))
                        .build()))
                .containsExactly("ecar.value.empty @/response");
    }

    private static LineageStep step(String on, String text) {
        return LineageStep.builder()
                .on(PartialDate.parse(on))
                .text(text(text))
                .source(PAGE)
                .build();
    }

    @Test
    void a_lineage_is_one_line() {
        Lineage lineage = new Lineage(
                Code.of("indicators"),
                text("Indicators"),
                RunId.of("p1"),
                List.of(step("2011", "asked for"), step("2013~", "planned"), step("2016-04-11", "assigned")));

        assertThat(lineage.line(Locale.ENGLISH)).isEqualTo("2011 asked for → 2013~ planned → 2016-04-11 assigned");
        assertThat(lineage.yearsAtMost()).isEqualTo(6);
    }

    @Test
    void steps_stand_in_order_and_there_is_one() {
        assertThat(IssueLines.refusalOf(() -> new Lineage(
                        Code.of("x"),
                        text("X"),
                        RunId.of("p1"),
                        List.of(step("2012", "later"), step("2011", "first")))))
                .containsExactly("ecar.value.date-order @/steps/1/on earliest=date 2012");
        assertThat(IssueLines.refusalOf(() -> new Lineage(Code.of("x"), text("X"), RunId.of("p1"), List.of())))
                .containsExactly("ecar.value.empty @/steps");
    }
}

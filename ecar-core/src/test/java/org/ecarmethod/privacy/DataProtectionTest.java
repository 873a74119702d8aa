package org.ecarmethod.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ecarmethod.IssueLines;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DataProtectionTest {

    private static final LocalizedText WHY = LocalizedText.of("en", "nobody has said");

    private static DataProtection.Builder nothing() {
        return DataProtection.builder().legalBasis(Stated.unknown(WHY)).ethicsApproval(Stated.unknown(WHY));
    }

    private static RetentionDecision decision(Sensitivity data, Stated<PartialDate> disposeOn) {
        return new RetentionDecision(data, disposeOn, Stated.known(CaseNumber.of("KS/2027:12")));
    }

    @Test
    void refuses_a_sheet_with_the_name_of_another_and_a_class_that_is_decided_twice() {
        assertThat(IssueLines.refusalOf(() -> nothing()
                        .addInformationSheets(
                                new InformationSheet("1", Set.of()),
                                new InformationSheet("2", Set.of()),
                                new InformationSheet("1", Set.of(InformationPoint.PLAN)))
                        .addRetention(
                                decision(Sensitivity.STORY, Stated.unknown(WHY)),
                                decision(Sensitivity.STORY, Stated.notApplicable(WHY)))
                        .build()))
                .containsExactly("ecar.value.repeated @/informationSheets/2", "ecar.value.repeated @/retention/1");
    }

    @Test
    void refuses_a_sheet_and_an_approval_without_a_name() {
        assertThat(IssueLines.refusalOf(() -> new InformationSheet(" ", Set.of())))
                .containsExactly("ecar.value.blank @/version");
        assertThat(IssueLines.refusalOf(() -> new EthicsApproval("\u0000", PartialDate.parse("2027"))))
                .containsExactly("ecar.value.control-character @/reference");
    }

    @Test
    void says_what_a_sheet_lacks_in_the_order_of_the_vocabulary() {
        Set<InformationPoint> points = EnumSet.allOf(InformationPoint.class);
        points.remove(InformationPoint.OPENNESS);
        points.remove(InformationPoint.PLAN);

        assertThat(new InformationSheet("1", points).lacking())
                .containsExactly(InformationPoint.PLAN, InformationPoint.OPENNESS);
        assertThat(new InformationSheet("1", EnumSet.allOf(InformationPoint.class)).lacking())
                .isEmpty();
        assertThat(new InformationSheet(
                                "1", new LinkedHashSet<>(List.of(InformationPoint.RISKS, InformationPoint.PLAN)))
                        .points())
                .containsExactly(InformationPoint.PLAN, InformationPoint.RISKS);
    }

    @Test
    void tells_a_date_and_a_decision_to_keep_from_no_decision() {
        DataProtection decided = nothing()
                .addRetention(
                        decision(Sensitivity.STORY, Stated.known(PartialDate.parse("2030"))),
                        decision(Sensitivity.RECORD, Stated.notApplicable(WHY)),
                        decision(Sensitivity.QUOTE, Stated.unknown(WHY)))
                .build();

        assertThat(decided.undecided(EnumSet.allOf(Sensitivity.class)))
                .containsExactly(
                        Sensitivity.WORKING,
                        Sensitivity.CIRCLE,
                        Sensitivity.COUNT,
                        Sensitivity.QUOTE,
                        Sensitivity.PERSON);
        assertThat(decided.undecided(Set.of(Sensitivity.STORY))).isEmpty();
        assertThat(decided.retention(Sensitivity.STORY))
                .contains(decided.retention().get(0));
        assertThat(decided.retention(Sensitivity.PERSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONSENT, true",
        "CONTRACT, false",
        "LEGAL_OBLIGATION, false",
        "VITAL_INTERESTS, false",
        "PUBLIC_TASK, false",
        "LEGITIMATE_INTERESTS, true",
    })
    void knows_on_what_a_municipality_can_hardly_rely(LegalBasis basis, boolean doubtful) {
        assertThat(basis.isDoubtfulForAuthority()).isEqualTo(doubtful);
    }

    @ParameterizedTest
    @EnumSource(SpecialDataBasis.class)
    void knows_which_exception_of_article_9_is_none_for_a_municipality(SpecialDataBasis basis) {
        assertThat(basis.isDoubtfulForAuthority())
                .isEqualTo(Set.of(
                                SpecialDataBasis.EXPLICIT_CONSENT,
                                SpecialDataBasis.VITAL_INTERESTS,
                                SpecialDataBasis.ASSOCIATIONS,
                                SpecialDataBasis.MADE_PUBLIC)
                        .contains(basis));
    }
}

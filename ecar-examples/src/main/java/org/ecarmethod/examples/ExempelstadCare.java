package org.ecarmethod.examples;

import static org.ecarmethod.examples.Exempelstad.day;
import static org.ecarmethod.examples.Exempelstad.said;

import java.util.EnumSet;
import java.util.List;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.privacy.DataProtection;
import org.ecarmethod.privacy.InformationPoint;
import org.ecarmethod.privacy.InformationSheet;
import org.ecarmethod.privacy.LegalBasis;
import org.ecarmethod.privacy.RetentionDecision;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.privacy.SpecialDataBasis;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** What the fictitious city of {@link NewProcess} decided to protect those who take part. No model for a real one. */
final class ExempelstadCare {

    private static final Stated<CaseNumber> DECIDED = Stated.known(CaseNumber.of("KS/2027:12"));

    private ExempelstadCare() {}

    static DataProtection dataProtection() {
        return DataProtection.builder()
                .legalBasis(Stated.known(LegalBasis.PUBLIC_TASK))
                .specialDataBasis(Stated.known(SpecialDataBasis.SUBSTANTIAL_PUBLIC_INTEREST))
                .addInformationSheet(new InformationSheet("1", EnumSet.allOf(InformationPoint.class)))
                .ethicsApproval(Stated.notApplicable(said(
                        "The city's own development work, no research",
                        "Stadens eget utvecklingsarbete, inte forskning")))
                .addAllRetention(List.of(
                        kept(Sensitivity.RECORD),
                        kept(Sensitivity.WORKING),
                        kept(Sensitivity.CIRCLE),
                        until(Sensitivity.COUNT, "2030-12-31"),
                        until(Sensitivity.STORY, "2029-12-31"),
                        until(Sensitivity.PERSON, "2029-12-31")))
                .build();
    }

    private static RetentionDecision kept(Sensitivity data) {
        return new RetentionDecision(
                data, Stated.notApplicable(said("Kept in the archive", "Bevaras i arkivet")), DECIDED);
    }

    private static RetentionDecision until(Sensitivity data, String day) {
        PartialDate disposal = day(day);
        return new RetentionDecision(data, Stated.known(disposal), DECIDED);
    }
}

package org.ecarmethod.finding;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Codes for experiences, findings and proposals. */
public final class FindingIssues {

    /** R2.1: a text may point at a person. This release has no detector and reports the rule as not checked. */
    public static final IssueCode DIRECT_IDENTIFIER = IssueCode.error(
                    "ecar.finding.direct-identifier", Category.PRIVACY, "R2.1 [P1-P5]")
            .safety()
            .build();

    /** R2.2: it is not recorded in which meeting an experience was told. */
    public static final IssueCode NO_MEETING = IssueCode.warning(
                    "ecar.finding.no-meeting", Category.COMPLETENESS, "R2.2 provenance")
            .build();

    /** R2.2: a finding rests on no experience. */
    public static final IssueCode NO_EXPERIENCE = IssueCode.warning(
                    "ecar.finding.no-experience", Category.COMPLETENESS, "R2.2 provenance")
            .build();

    /** R2.2: a proposal rests on no finding. */
    public static final IssueCode NO_FINDING = IssueCode.warning(
                    "ecar.finding.no-finding", Category.COMPLETENESS, "R2.2 provenance")
            .build();

    /** R3.1: something left the circle without its approval, or before it. */
    public static final IssueCode NOT_APPROVED = IssueCode.error(
                    "ecar.finding.not-approved", Category.METHOD, "R3.1 (GK, action research)")
            .build();

    /**
     * R3.2: what leaves the circle rests on fewer people than may ever be shown as a number, and so may point at one of
     * them. Counts are not checked here: they leave only as a release.
     */
    public static final IssueCode SMALL_NUMBER = IssueCode.error(
                    "ecar.finding.small-number", Category.PRIVACY, "R3.2 [P7]")
            .safety()
            .build();

    /** A theme is named that the profile does not have. */
    public static final IssueCode UNKNOWN_THEME = IssueCode.error(
                    "ecar.finding.unknown-theme", Category.REFERENCE, "domain 2, phase 3: themes of the profile")
            .safety()
            .build();

    private FindingIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return List.of(
                DIRECT_IDENTIFIER, NO_EXPERIENCE, NO_FINDING, NO_MEETING, NOT_APPROVED, SMALL_NUMBER, UNKNOWN_THEME);
    }
}
